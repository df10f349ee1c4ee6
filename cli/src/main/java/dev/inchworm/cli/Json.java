package dev.inchworm.cli;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import dev.inchworm.runtime.BackfillPosition;
import dev.inchworm.runtime.Baseline;
import dev.inchworm.runtime.Difference;
import dev.inchworm.runtime.InstanceStatus;
import dev.inchworm.runtime.MigrationStatus;
import dev.inchworm.runtime.PlannedStep;
import dev.inchworm.runtime.RunningNow;
import dev.inchworm.runtime.Status;
import dev.inchworm.runtime.StepStatus;
import dev.inchworm.runtime.Texts;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** What machines read. Each document names its form and version first. */
final class Json {

    private static final int VERSION = 1;

    private Json() {}

    /** Whether {@code command} was asked for JSON. */
    static boolean isWanted(CommandLine command) {
        return command.getParseResult() != null && command.getParseResult().hasMatchedOption("--json");
    }

    static String problem(InchwormException problem) {
        return JsonWriter.document("inchworm-problem", VERSION, out -> {
            out.member("code", problem.code().name());
            out.member("message", problem.getMessage());
        });
    }

    static String status(Status status) {
        return JsonWriter.document("inchworm-status", VERSION, out -> members(out, status));
    }

    /** The same on one line, of many that follow each other. */
    static String statusLine(Status status) {
        return JsonWriter.line("inchworm-status", VERSION, out -> members(out, status));
    }

    static String plan(List<PlannedStep> plan, List<String> findings) {
        return JsonWriter.document("inchworm-plan", VERSION, out -> {
            out.lines("steps", plan, planned -> planned(out, planned));
            out.lines("warnings", findings, out::value);
        });
    }

    private static void planned(JsonWriter out, PlannedStep planned) {
        out.object(Layout.INLINE, () -> {
            out.member("migration", planned.migration().toString());
            out.member("step", planned.step().id());
            out.member("phase", Texts.phase(planned.step().phase()));
            planned.waitsFor().ifPresent(other -> out.member("waitsFor", other.toString()));
            out.member("comment", planned.step().comment());
            out.member("sql", planned.step().sql());
        });
    }

    static String drift(List<Difference> differences) {
        return JsonWriter.document("inchworm-drift", VERSION, out -> differences(out, differences));
    }

    static String baseline(Baseline baseline) {
        return JsonWriter.document("inchworm-baseline", VERSION, out -> {
            out.lines("adopted", baseline.adopted(), id -> out.value(id.toString()));
            differences(out, baseline.differences());
        });
    }

    private static void differences(JsonWriter out, List<Difference> differences) {
        out.lines(
                "differences",
                differences,
                difference -> out.object(Layout.INLINE, () -> {
                    out.member("kind", difference.kind().name().toLowerCase(Locale.ROOT));
                    out.member("part", difference.part().text());
                    difference.owner().schema().ifPresent(schema -> out.member("schema", schema));
                    out.member("of", difference.owner().name());
                    out.member("name", difference.name());
                    difference.expected().ifPresent(expected -> out.member("expected", expected));
                    difference.actual().ifPresent(actual -> out.member("actual", actual));
                    out.member("text", difference.text());
                }));
    }

    /** The same as part of a line. */
    static void status(JsonWriter out, Status status) {
        out.object(Layout.INLINE, () -> members(out, status));
    }

    private static void members(JsonWriter out, Status status) {
        out.member("unit", status.unit());
        out.member("server", status.server());
        out.member("database", status.database());
        out.flag("done", status.isDone());
        out.flag("readyToRollOut", status.isReadyToRollOut());
        status.next().ifPresent(phase -> out.member("next", Texts.phase(phase)));
        status.running().ifPresent(running -> running(out, running));
        out.lines("problems", status.problems(), out::value);
        out.lines("rollOutWaitsFor", status.rollOutWaitsFor(), out::value);
        out.lines("warnings", status.warnings(), out::value);
        out.lines("migrations", status.migrations(), migration -> migration(out, migration));
        out.lines("instances", status.instances(), instance -> instance(out, instance));
    }

    private static void migration(JsonWriter out, MigrationStatus migration) {
        out.object(Layout.INLINE, () -> {
            out.member("migration", migration.id().toString());
            out.member("checksum", migration.checksum());
            out.member("stage", migration.stage().name().toLowerCase(Locale.ROOT));
            migration.next().ifPresent(phase -> out.member("next", Texts.phase(phase)));
            migration.waitsFor().ifPresent(other -> out.member("waitsFor", other.toString()));
            out.member("stepsDone", migration.stepsDone());
            out.lines("steps", migration.steps(), step -> step(out, step));
        });
    }

    private static void step(JsonWriter out, StepStatus step) {
        out.object(Layout.INLINE, () -> {
            out.member("step", step.id());
            out.member("phase", Texts.phase(step.phase()));
            out.member("state", step.state());
            out.member("attempts", step.attempts());
            step.started().ifPresent(at -> out.member("started", at.toString()));
            step.finished().ifPresent(at -> out.member("finished", at.toString()));
            step.duration().ifPresent(took -> out.member("milliseconds", took.toMillis()));
            step.by().ifPresent(who -> out.member("by", who));
            step.error().ifPresent(error -> out.member("error", error));
            step.position().ifPresent(position -> position(out, position));
        });
    }

    private static void running(JsonWriter out, RunningNow running) {
        out.name("running");
        out.object(Layout.INLINE, () -> {
            running.command().ifPresent(command -> out.member("command", command));
            running.by().ifPresent(by -> out.member("by", by));
            running.since().ifPresent(time -> out.member("milliseconds", time.toMillis()));
            out.member("session", running.session());
        });
    }

    private static void position(JsonWriter out, BackfillPosition position) {
        out.member("rows", position.rows());
        position.estimated().ifPresent(rows -> out.member("estimatedRows", rows));
        out.member("batches", position.batches());
        position.rowsPerSecond().ifPresent(rate -> out.member("rowsPerSecond", rate));
        position.left().ifPresent(left -> out.member("secondsLeft", left.toSeconds()));
    }

    private static void instance(JsonWriter out, InstanceStatus instance) {
        out.object(Layout.INLINE, () -> {
            out.member("description", instance.description());
            out.member("migration", instance.migration());
            out.member("heartbeat", instance.heartbeat().toString());
            out.flag("alive", instance.alive());
        });
    }
}
