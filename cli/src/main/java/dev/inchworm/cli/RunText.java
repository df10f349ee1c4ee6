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

/**
 * Tells people what a run does. On a terminal the line of a backfill is rewritten in place; elsewhere there is a new one
 * every few seconds.
 */
final class RunText implements RunListener {

    private static final Duration EVERY_ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration EVERY_ELSEWHERE = Duration.ofSeconds(5);
    private static final int TERMINAL_WIDTH = 100;

    private final Console console;
    private Optional<MigrationId> shown = Optional.empty();
    private long lastProgress = System.nanoTime();
    private boolean open;

    RunText(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void started(MigrationId migration, Step step, boolean undo) {
        if (!shown.equals(Optional.of(migration))) {
            line(migration.toString());
            shown = Optional.of(migration);
        }
        lastProgress = System.nanoTime();
    }

    @Override
    public synchronized void finished(MigrationId migration, Step step, boolean undo, Duration took) {
        line("  " + (undo ? "undo of " : "") + id(step) + "  " + summary(step, undo) + "  " + Amounts.of(took));
    }

    @Override
    public synchronized void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
        line("  " + id(step) + "  stepped aside after attempt " + attempt + ", since its lock is held"
                + (blockers.isEmpty() ? "" : " by " + String.join("; ", blockers)));
    }

    @Override
    public synchronized void blocked(MigrationId migration, Step step, List<String> blockers) {
        line("  " + id(step) + "  waits for " + String.join("; ", blockers));
    }

    @Override
    public synchronized void progressed(BackfillProgress progress) {
        Duration every = console.terminal() ? EVERY_ON_TERMINAL : EVERY_ELSEWHERE;
        if (System.nanoTime() - lastProgress < every.toNanos()) {
            return;
        }
        lastProgress = System.nanoTime();
        String line = "  " + String.format("%-3s", progress.step()) + "  " + text(progress);
        if (console.terminal()) {
            console.out().print("\r" + String.format("%-" + TERMINAL_WIDTH + "s", line));
            console.out().flush();
            open = true;
        } else {
            line(line);
        }
    }

    @Override
    public synchronized void note(String text) {
        line("  " + text);
    }

    /** {@code orders.created_by: 120,000 of about 2,000,000 rows, 24,000 rows/s, 1 min 18 s left}. */
    static String text(BackfillProgress progress) {
        StringBuilder text = new StringBuilder();
        text.append(progress.table()).append('.').append(progress.column()).append(": ");
        text.append(Amounts.of(progress.rows()));
        long estimated = progress.estimated().orElse(0);
        if (estimated > progress.rows()) {
            text.append(" of about ").append(Amounts.of(estimated));
        }
        text.append(" rows, ").append(Amounts.of(progress.rate())).append(" rows/s");
        progress.left()
                .ifPresent(left -> text.append(", ").append(Amounts.of(left)).append(" left"));
        progress.throttled().ifPresent(reason -> text.append(", waits: ").append(reason));
        return text.toString();
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
        line(StatusText.verdict(outcome.status()));
    }

    /** Ends a line that is still being rewritten. */
    synchronized void endLine() {
        if (open) {
            console.out().println();
            open = false;
        }
        console.out().flush();
    }

    private void line(String line) {
        if (open) {
            console.out().print("\r" + " ".repeat(TERMINAL_WIDTH) + "\r");
            open = false;
        }
        console.out().println(line);
        console.out().flush();
    }

    private static String id(Step step) {
        return String.format("%-3s", step.id());
    }

    private static String summary(Step step, boolean undo) {
        return undo && step.comment().isEmpty() ? "taken back" : step.summary();
    }
}
