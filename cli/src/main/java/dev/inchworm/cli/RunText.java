package dev.inchworm.cli;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.Outcome;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.StepDone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Tells people what a run does: a line for each step that is done. On a terminal the step that is at work is shown below,
 * a backfill as a bar, drawn anew a few times a second; elsewhere there is a line every few seconds.
 */
final class RunText implements RunListener, AutoCloseable {

    private static final long FRAME_MILLIS = 150;
    private static final long WIDTH_MILLIS = 2_000;
    private static final Duration EVERY_ELSEWHERE = Duration.ofSeconds(5);
    /** What is over sooner than this needs no line that says it is at work. */
    private static final Duration SHORT = Duration.ofMillis(400);

    private final Console console;
    private final Terminal terminal;
    private final LiveLines live;
    private final ScheduledThreadPoolExecutor painter;

    private Optional<MigrationId> shown = Optional.empty();
    private Optional<Step> current = Optional.empty();
    private Optional<BackfillProgress> progress = Optional.empty();
    private boolean undoing;
    private long stepBegin = System.nanoTime();
    private long lastProgress = System.nanoTime();
    private volatile int width;

    RunText(Console console) {
        this.console = console;
        terminal = console.terminal();
        live = new LiveLines(console.out());
        painter = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "inchworm-screen");
            thread.setDaemon(true);
            return thread;
        });
        if (terminal.redraws()) {
            width = terminal.columns().getAsInt();
            painter.scheduleWithFixedDelay(this::draw, FRAME_MILLIS, FRAME_MILLIS, TimeUnit.MILLISECONDS);
            painter.scheduleWithFixedDelay(
                    () -> width = terminal.columns().getAsInt(), WIDTH_MILLIS, WIDTH_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void started(MigrationId migration, Step step, boolean undo) {
        if (!shown.equals(Optional.of(migration))) {
            line(migration.toString());
            shown = Optional.of(migration);
        }
        current = Optional.of(step);
        undoing = undo;
        progress = Optional.empty();
        stepBegin = System.nanoTime();
        lastProgress = stepBegin;
    }

    @Override
    public synchronized void finished(MigrationId migration, Step step, boolean undo, Duration took) {
        String rows = progress.filter(any -> current.equals(Optional.of(step)))
                .map(last -> Amounts.of(last.rows(), "row") + ", ")
                .orElse("");
        current = Optional.empty();
        progress = Optional.empty();
        line(label(step, undo) + "  " + rows + Amounts.of(took));
    }

    @Override
    public synchronized void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
        line(terminal.yellow("  " + id(step) + "  stepped aside after attempt " + attempt + ", since its lock is held"
                + (blockers.isEmpty() ? "" : " by " + String.join("; ", blockers))));
    }

    @Override
    public synchronized void blocked(MigrationId migration, Step step, List<String> blockers) {
        line(terminal.yellow("  " + id(step) + "  waits for " + String.join("; ", blockers)));
    }

    @Override
    public synchronized void progressed(BackfillProgress batch) {
        progress = Optional.of(batch);
        if (!terminal.redraws() && System.nanoTime() - lastProgress >= EVERY_ELSEWHERE.toNanos()) {
            lastProgress = System.nanoTime();
            line("  " + String.format("%-3s", batch.step()) + "  " + BackfillText.line(batch));
        }
    }

    @Override
    public synchronized void note(String text) {
        line("  " + text);
    }

    /** Draws what is at work; nothing for what is over at once. */
    private synchronized void draw() {
        Duration running = Duration.ofNanos(System.nanoTime() - stepBegin);
        if (progress.isPresent()) {
            live.show(BackfillText.bar(progress.get(), terminal, width));
        } else if (current.isPresent() && running.compareTo(SHORT) > 0) {
            live.show(List.of(terminal.cut(label(current.get(), undoing) + "  " + Amounts.of(running), width)));
        }
    }

    /** The last lines: what was done, and what comes next. */
    synchronized void sumUp(String command, Outcome outcome) {
        Duration total = outcome.steps().stream().map(StepDone::took).reduce(Duration.ZERO, Duration::plus);
        line(
                outcome.steps().isEmpty()
                        ? "Nothing to do."
                        : "inchworm " + command + ": "
                                + Amounts.of(outcome.steps().size(), "step") + " in " + Amounts.of(total) + " on "
                                + outcome.status().database());
        String verdict = StatusText.verdict(outcome.status());
        line(outcome.status().isReadyToRollOut() ? terminal.green(verdict) : verdict);
    }

    /** Leaves nothing on the screen that is not to stay. */
    @Override
    public void close() {
        painter.shutdownNow();
        synchronized (this) {
            current = Optional.empty();
            progress = Optional.empty();
            live.clear();
            console.out().flush();
        }
    }

    private void line(String line) {
        live.clear();
        console.out().println(line);
        console.out().flush();
    }

    private static String label(Step step, boolean undo) {
        String summary = undo && step.comment().isEmpty() ? "taken back" : step.summary();
        return "  " + (undo ? "undo of " : "") + id(step) + "  " + summary;
    }

    private static String id(Step step) {
        return String.format("%-3s", step.id());
    }
}
