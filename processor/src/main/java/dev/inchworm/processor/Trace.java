package dev.inchworm.processor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * What the processor is doing, and where the CPU time of its thread went. Where nobody asked for the times the clock is not
 * even loaded.
 */
final class Trace {

    /** The parts of the work. */
    enum Stage {
        STARTING("starting"),
        READING("reading the sources"),
        MAPPING("mapping the entities"),
        DIFFING("comparing them with the snapshot"),
        PLANNING("planning"),
        PROVING("proving the plan"),
        WRITING("writing the draft"),
        REPORTING("reporting");

        private final String text;

        Stage(String text) {
            this.text = text;
        }

        /** What is being done: {@code planning}. */
        String text() {
            return text;
        }
    }

    private final Clock clock;
    private final Map<Stage, Long> nanoseconds = new LinkedHashMap<>();
    private Stage stage = Stage.STARTING;
    private long since;
    private volatile long aside;

    /** @param on whether to take times */
    Trace(boolean on) {
        clock = on ? new Clock() : null;
        since = now();
    }

    /** Begins {@code next}; what is done from now on is part of it. */
    void enter(Stage next) {
        leave();
        stage = next;
    }

    /** What was done since the last call is part of the current stage, what follows is the compiler's. */
    void leave() {
        long now = now();
        nanoseconds.merge(stage, now - since, Long::sum);
        since = now;
    }

    /** The compiler hands over: what it has done meanwhile is not counted. */
    void resume() {
        since = now();
    }

    /** Does {@code work}, on another thread than the compiler's. */
    <T> T aside(Supplier<T> work) {
        long start = now();
        try {
            return work.get();
        } finally {
            aside = now() - start;
        }
    }

    Stage stage() {
        return stage;
    }

    boolean isOn() {
        return clock != null;
    }

    /** {@code Inchworm took 12.3 ms of CPU: reading the sources 8.0, planning 4.3; and 2.1 for the history, on a thread of its own.} */
    String summary() {
        long total = 0;
        StringJoiner parts = new StringJoiner(", ");
        for (Map.Entry<Stage, Long> entry : nanoseconds.entrySet()) {
            total += entry.getValue();
            parts.add(entry.getKey().text() + " " + milliseconds(entry.getValue()));
        }
        return "Inchworm took " + milliseconds(total) + " ms of CPU: " + parts + "; and " + milliseconds(aside)
                + " for the history, on a thread of its own.";
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }

    private long now() {
        return clock == null ? 0 : clock.now();
    }

    /** The CPU time of this thread; a class of its own so that it is loaded only where it is used. */
    private static final class Clock {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

        long now() {
            return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
        }
    }
}
