package dev.inchworm.runtime;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.MigrationStatus.Stage;
import dev.inchworm.runtime.agenda.Agenda;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.execution.Failures;
import dev.inchworm.runtime.execution.MutexKey;
import dev.inchworm.runtime.execution.Place;
import dev.inchworm.runtime.gate.ReplicaGate;
import dev.inchworm.runtime.gate.ReplicaJournals;
import dev.inchworm.runtime.journal.BackfillTotals;
import dev.inchworm.runtime.journal.Holder;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.journal.StepState;
import dev.inchworm.runtime.platform.Replica;
import dev.inchworm.runtime.platform.Replicas;
import dev.inchworm.runtime.platform.SessionInfo;
import dev.inchworm.runtime.preflight.Preflight;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Puts together how things stand. Writes nothing, takes no lock. */
final class StatusReader {

    private final Place place;
    private final List<KnownMigration> known;

    StatusReader(Place place, List<KnownMigration> known) {
        this.place = place;
        this.known = known;
    }

    Status read(Connection connection) throws SQLException {
        Journal journal = place.journal();
        JournalView view = journal.reader().view(connection);
        Agenda agenda = Agenda.of(known, view);
        Optional<RunningNow> running = running(connection, view.exists());
        Map<String, BackfillTotals> totals = view.exists() ? journal.reader().backfills(connection) : Map.of();
        List<MigrationStatus> migrations = new ArrayList<>();
        for (Course course : agenda.courses()) {
            migrations.add(migration(connection, course, totals, running.isPresent()));
        }
        return new Status(
                journal.unit(),
                place.platform().dialect().displayName() + " "
                        + place.platform().version(connection),
                place.name(),
                running,
                migrations,
                view.exists() ? instances(connection) : List.of(),
                agenda.problems().stream().map(Throwable::getMessage).toList(),
                view.exists() ? rollOutWaitsFor(connection, agenda) : List.of(),
                warnings(connection, agenda));
    }

    /** What preflight says of everything that is pending, each with its fix. */
    List<String> warnings(Connection connection) throws SQLException {
        return warnings(connection, Agenda.of(known, place.journal().reader().view(connection)));
    }

    private Optional<RunningNow> running(Connection connection, boolean exists) throws SQLException {
        Journal journal = place.journal();
        Optional<SessionInfo> session =
                place.platform().sessions().mutexHolder(connection, MutexKey.of(journal.schema(), journal.unit()));
        if (session.isEmpty()) {
            return Optional.empty();
        }
        Optional<Holder> holder = exists ? journal.holder(connection) : Optional.empty();
        return Optional.of(new RunningNow(
                holder.map(Holder::command),
                holder.map(Holder::by),
                holder.map(told -> Duration.ofMillis(told.millis())),
                session.get().describe()));
    }

    /** Only of interest between backfill and contract. */
    private List<String> rollOutWaitsFor(Connection connection, Agenda agenda) throws SQLException {
        List<Course> ready = agenda.courses().stream()
                .filter(course -> stage(course) == Stage.READY)
                .toList();
        if (ready.isEmpty()) {
            return List.of();
        }
        Replicas replicas = place.platform().replicas();
        ReplicaJournals named = new ReplicaJournals(place.replicas());
        List<Replica> asked = named.replayed(
                place.journal(),
                ready.stream().flatMap(course -> course.recorded().stream()).toList());
        Map<String, String> expandedAt = place.journal().reader().expandedAt(connection);
        Set<String> positions = new LinkedHashSet<>();
        for (Course course : ready) {
            String position = expandedAt.get(course.id().folder());
            positions.add(position == null ? replicas.position(connection) : position);
        }
        Set<String> waits = new LinkedHashSet<>();
        for (String position : positions) {
            List<Replica> all = named.besides(replicas.all(connection, Optional.of(position)), asked);
            waits.addAll(ReplicaGate.waitsFor(all, replicas.remedy()));
        }
        return List.copyOf(waits);
    }

    private List<String> warnings(Connection connection, Agenda agenda) throws SQLException {
        return agenda.problems().isEmpty()
                ? Preflight.ofDatabase(place.platform())
                        .findings(connection, agenda.courses(), EnumSet.allOf(Phase.class))
                        .stream()
                        .map(Throwable::getMessage)
                        .toList()
                : List.of();
    }

    private List<InstanceStatus> instances(Connection connection) throws SQLException {
        return place.journal().instances().all(connection).stream()
                .map(row -> new InstanceStatus(row.description(), row.migration(), row.heartbeat(), row.alive()))
                .toList();
    }

    private MigrationStatus migration(
            Connection connection, Course course, Map<String, BackfillTotals> totals, boolean running)
            throws SQLException {
        Optional<RecordedMigration> recorded = course.recorded();
        List<StepStatus> steps = new ArrayList<>();
        if (!course.isComplete()) {
            for (RecordedStep step : recorded.map(RecordedMigration::steps).orElse(List.of())) {
                Optional<BackfillTotals> total =
                        Optional.ofNullable(totals.get(course.id().folder() + " " + step.id()));
                steps.add(step(
                        step,
                        running,
                        total.isPresent()
                                ? Optional.of(position(connection, course, step, total.get(), running))
                                : Optional.empty()));
            }
        }
        long done = recorded.map(RecordedMigration::steps).orElse(List.of()).stream()
                .filter(RecordedStep::isDone)
                .count();
        String checksum = course.known()
                .map(KnownMigration::checksum)
                .orElseGet(() -> recorded.map(RecordedMigration::checksum).orElse(""));
        return new MigrationStatus(
                course.id(), checksum, stage(course), course.next(), course.waitsFor(), steps, (int) done);
    }

    private static Stage stage(Course course) {
        if (course.isUndoing()) {
            return Stage.UNDOING;
        } else if (course.known().isEmpty()) {
            return Stage.FOREIGN;
        } else if (course.waitsFor().isPresent()) {
            return Stage.WAITING;
        } else if (course.recorded().isEmpty()) {
            return Stage.PENDING;
        } else if (course.isComplete()) {
            return Stage.DONE;
        }
        if (course.recorded().filter(RecordedMigration::contractBegan).isPresent()) {
            return Stage.CONTRACTING;
        }
        return switch (course.next().orElse(Phase.REMOVE)) {
            case EXPAND -> Stage.EXPANDING;
            case BACKFILL -> Stage.BACKFILLING;
            case TIGHTEN, REMOVE -> Stage.READY;
        };
    }

    private BackfillPosition position(
            Connection connection, Course course, RecordedStep step, BackfillTotals totals, boolean running)
            throws SQLException {
        boolean now = running && step.state() == StepState.RUNNING;
        Optional<Work.Backfill> work = course.known()
                .flatMap(known -> known.step(step.id()))
                .map(Step::work)
                .filter(Work.Backfill.class::isInstance)
                .map(Work.Backfill.class::cast);
        return new BackfillPosition(
                totals.rows(),
                work.isPresent() && !step.isDone()
                        ? place.platform()
                                .windows()
                                .estimatedRows(connection, work.get().table())
                        : OptionalLong.empty(),
                totals.batches(),
                now && totals.millisOfRun() > 0
                        ? OptionalLong.of(totals.rowsOfRun() * 1000 / totals.millisOfRun())
                        : OptionalLong.empty());
    }

    private static StepStatus step(RecordedStep step, boolean running, Optional<BackfillPosition> position) {
        boolean interrupted = isInterrupted(step, running);
        return new StepStatus(
                step.id(),
                step.phase(),
                step.summary(),
                interrupted ? StepStatus.INTERRUPTED : step.state().text(),
                step.attempts(),
                step.started(),
                step.finished(),
                step.duration(),
                step.by(),
                interrupted ? Optional.empty() : step.error(),
                position);
    }

    /** A killed run leaves its step as it was: the session lock of the mutex tells whether anybody is still at it. */
    private static boolean isInterrupted(RecordedStep step, boolean running) {
        return switch (step.state()) {
            case RUNNING -> !running;
            case FAILED -> step.error().filter(Failures::isInterruption).isPresent();
            case PENDING, DONE -> false;
        };
    }
}
