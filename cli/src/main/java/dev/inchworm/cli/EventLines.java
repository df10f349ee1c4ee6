package dev.inchworm.cli;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Outcome;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.RunStart;
import dev.inchworm.runtime.Texts;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Tells machines what a run does: a JSON object on a line of its own for each thing that happens. */
final class EventLines implements RunListener {

    private static final int VERSION = 1;
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final PrintWriter out;
    private final InstantSource clock;
    private long rows = -1;
    private Duration told = Duration.ZERO;
    private boolean ended;

    EventLines(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void runStarted(RunStart run) {
        event("run-started", line -> {
            line.member("command", run.command());
            line.member("unit", run.unit());
            line.member("database", run.database());
            line.member("by", run.by());
        });
    }

    @Override
    public synchronized void started(MigrationId migration, Step step, boolean undo) {
        rows = -1;
        told = Duration.ZERO;
        event("step-started", line -> {
            step(line, migration, step);
            line.flag("undo", undo);
            line.member("summary", step.summary());
        });
    }

    @Override
    public synchronized void finished(MigrationId migration, Step step, boolean undo, Duration took) {
        event("step-done", line -> {
            step(line, migration, step);
            line.flag("undo", undo);
            line.member("milliseconds", took.toMillis());
            if (rows >= 0) {
                line.member("rows", rows);
            }
        });
    }

    @Override
    public synchronized void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
        event("retry", line -> {
            step(line, migration, step);
            line.member("attempt", attempt);
            line.strings("blockers", blockers);
        });
    }

    @Override
    public synchronized void blocked(MigrationId migration, Step step, List<String> blockers) {
        event("waiting-for-lock", line -> {
            step(line, migration, step);
            line.strings("blockers", blockers);
        });
    }

    @Override
    public synchronized void progressed(BackfillProgress progress) {
        rows = progress.rows();
        if (progress.elapsed().minus(told).compareTo(EVERY) < 0) {
            return;
        }
        told = progress.elapsed();
        event("backfill-progress", line -> {
            line.member("migration", progress.migration().toString());
            line.member("step", progress.step());
            line.member("table", progress.table().toString());
            line.strings("columns", progress.columns());
            line.member("rows", progress.rows());
            progress.estimated().ifPresent(estimated -> line.member("estimatedRows", estimated));
            line.member("batches", progress.batches());
            line.member("batchMilliseconds", progress.batch().toMillis());
            line.member("batchSize", progress.batchSize());
            line.member("workers", progress.workers());
            line.member("rowsPerSecond", progress.rate());
            progress.left().ifPresent(left -> line.member("secondsLeft", left.toSeconds()));
            progress.throttled().ifPresent(reason -> line.member("throttled", reason));
        });
    }

    @Override
    public synchronized void note(String text) {
        event("note", line -> line.member("text", text));
    }

    @Override
    public synchronized void runDone(Outcome outcome) {
        ended = true;
        event("run-done", line -> {
            line.member("steps", outcome.steps().size());
            line.name("status");
            Json.status(line, outcome.status());
        });
    }

    @Override
    public synchronized void refused(InchwormException problem) {
        problem("gate-refused", problem);
    }

    @Override
    public synchronized void failed(InchwormException problem) {
        problem("failed", problem);
    }

    /** The last event, for a problem that came before there was a run that could tell of it. */
    synchronized void endIn(InchwormException problem) {
        if (!ended) {
            problem(Gate.isClosedBy(problem.code()) ? "gate-refused" : "failed", problem);
        }
    }

    private void problem(String event, InchwormException problem) {
        ended = true;
        event(event, line -> {
            line.member("code", problem.code().name());
            line.member("message", problem.getMessage());
        });
    }

    private static void step(JsonWriter line, MigrationId migration, Step step) {
        line.member("migration", migration.toString());
        line.member("step", step.id());
        line.member("phase", Texts.phase(step.phase()));
    }

    private void event(String event, Consumer<JsonWriter> members) {
        out.print(JsonWriter.line("inchworm-event", VERSION, line -> {
            line.member("event", event);
            line.member("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            members.accept(line);
        }));
        out.flush();
    }
}
