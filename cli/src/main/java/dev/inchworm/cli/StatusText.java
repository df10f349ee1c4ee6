package dev.inchworm.cli;

import dev.inchworm.migration.Phase;
import dev.inchworm.runtime.BackfillPosition;
import dev.inchworm.runtime.InstanceStatus;
import dev.inchworm.runtime.MigrationStatus;
import dev.inchworm.runtime.MigrationStatus.Stage;
import dev.inchworm.runtime.Status;
import dev.inchworm.runtime.StepStatus;
import java.util.List;
import java.util.Optional;

/** How things stand, for people. */
final class StatusText {

    /** More migrations than this that are all done are one line. */
    private static final int SHOWN_DONE = 5;

    private final StringBuilder text = new StringBuilder();

    private StatusText() {}

    static String of(Status status) {
        return new StatusText().put(status).text.toString();
    }

    private StatusText put(Status status) {
        line("Unit " + status.unit() + " on " + status.server() + ", " + status.database());
        line("");
        migrations(status.migrations());
        status.running().ifPresent(running -> line("Running now: " + running.describe()));
        List<InstanceStatus> alive =
                status.instances().stream().filter(InstanceStatus::alive).toList();
        alive.forEach(instance -> line("Alive: " + instance.description() + ", compiled with "
                + (instance.migration().isBlank() ? "no migration" : instance.migration())));
        if (status.running().isPresent() || !alive.isEmpty()) {
            line("");
        }
        status.problems().forEach(this::line);
        status.warnings().forEach(this::line);
        if (status.problems().isEmpty()) {
            line(verdict(status));
        }
        return this;
    }

    private void migrations(List<MigrationStatus> migrations) {
        int done = 0;
        while (done < migrations.size() && migrations.get(done).stage() == Stage.DONE) {
            done++;
        }
        boolean folded = done > SHOWN_DONE;
        if (folded) {
            line("  " + migrations.get(0).id() + " to "
                    + migrations.get(done - 1).id() + "  done (" + Amounts.of(done, "migration") + ")");
        }
        List<MigrationStatus> shown = migrations.subList(folded ? done : 0, migrations.size());
        int width = shown.stream()
                .mapToInt(migration -> migration.id().toString().length())
                .max()
                .orElse(0);
        for (MigrationStatus migration : shown) {
            line("  " + padded(migration.id().toString(), width) + "  " + stage(migration));
            migration.steps().stream()
                    .filter(step ->
                            !step.state().equals("done") && !step.state().equals("pending"))
                    .forEach(step -> line("      " + step(step)));
        }
        line(migrations.isEmpty() ? "  no migrations" : "");
        if (migrations.isEmpty()) {
            line("");
        }
    }

    private static String stage(MigrationStatus migration) {
        String stage = migration.stage().text();
        Optional<String> other = migration.waitsFor().map(id -> " for the contract of " + id);
        boolean partly = !migration.steps().isEmpty();
        return stage
                + other.orElse("")
                + (partly
                        ? ", " + migration.stepsDone() + " of "
                                + Amounts.of(migration.steps().size(), "step") + " done"
                        : "");
    }

    private static String step(StepStatus step) {
        StringBuilder line = new StringBuilder(step.id()).append("  ").append(step.state());
        if (step.attempts() > 1) {
            line.append(", attempt ").append(step.attempts());
        }
        step.position().ifPresent(position -> line.append(", ").append(position(position)));
        step.error().ifPresent(error -> line.append(": ").append(error));
        return line.append("  ").append(step.summary()).toString();
    }

    /** {@code 120,000 of about 2,000,000 rows, 24,000 rows/s, 1 min 18 s left}. */
    private static String position(BackfillPosition position) {
        boolean isEstimated = position.estimated().orElse(0) > position.rows();
        String text = isEstimated
                ? Amounts.of(position.rows()) + " of about "
                        + Amounts.of(position.estimated().getAsLong()) + " rows"
                : Amounts.of(position.rows(), "row");
        return text
                + (position.rowsPerSecond().isPresent()
                        ? ", " + Amounts.of(position.rowsPerSecond().getAsLong()) + " rows/s"
                        : "")
                + position.left()
                        .map(left -> ", " + Amounts.about(left) + " left")
                        .orElse("");
    }

    /** What a person wants to know most. */
    static String verdict(Status status) {
        if (status.isDone()) {
            return "Done: nothing is pending.";
        }
        if (status.migrations().stream().anyMatch(migration -> migration.stage() == Stage.UNDOING)) {
            return "A migration is being taken back. Next: inchworm undo";
        }
        if (!status.rollOutWaitsFor().isEmpty()) {
            return "Not ready to roll out: " + String.join("; ", status.rollOutWaitsFor()) + ". Next: inchworm status";
        }
        if (status.isReadyToRollOut()) {
            return "Ready to roll out. When the new release is everywhere: inchworm contract";
        }
        return status.running().isPresent()
                ? "Not ready to roll out: a run is under way. To see it go on: inchworm status --watch"
                : "Not ready to roll out"
                        + (isInterrupted(status) ? ": the run was interrupted, nobody is at work" : "") + ". Next: "
                        + status.next().map(StatusText::command).orElse("inchworm status");
    }

    private static boolean isInterrupted(Status status) {
        return status.migrations().stream()
                .flatMap(migration -> migration.steps().stream())
                .anyMatch(step -> step.state().equals(StepStatus.INTERRUPTED));
    }

    private static String command(Phase phase) {
        return switch (phase) {
            case EXPAND -> "inchworm expand";
            case BACKFILL -> "inchworm backfill";
            case TIGHTEN, REMOVE -> "inchworm contract";
        };
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
