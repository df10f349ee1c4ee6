package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.RunOptions;
import dev.inchworm.runtime.StepDone;
import dev.inchworm.runtime.Texts;
import dev.inchworm.runtime.Undo;
import dev.inchworm.runtime.Until;
import dev.inchworm.runtime.agenda.Agenda;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.journal.KnownMigration;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs phases: each for all pending migrations together, so that those of one release go forward side by side. What works
 * on an object that an earlier one leaves in transition waits for that one's contract.
 */
public final class PhaseRun {

    private final Run run;

    /** In {@code session}, with the migrations that the files know. */
    public PhaseRun(MigratorSession session, List<KnownMigration> known, RunOptions options) {
        run = new Run(session, known, options);
    }

    /** What was executed so far. */
    public List<StepDone> done() {
        return run.done();
    }

    /** Expands all that can be. */
    public void expand() throws SQLException {
        settle();
        run.preflight(run.agenda().courses(), Phase.EXPAND);
        boolean any = expandReady();
        rememberPosition();
        if (!any) {
            waiting(run.agenda()).ifPresent(PhaseRun::refuseWaiting);
        }
    }

    /** Backfills all that is expanded. */
    public void backfill() throws SQLException {
        settle();
        rememberPosition();
        run.preflight(
                run.agenda().courses().stream().filter(PhaseRun::isExpanded).toList(), Phase.BACKFILL);
        if (!backfillReady()) {
            Agenda agenda = run.agenda();
            notExpanded(agenda).ifPresent(course -> {
                throw new InchwormException(Code.IW830, course.id());
            });
            waiting(agenda).ifPresent(PhaseRun::refuseWaiting);
        }
    }

    /** Contracts all that is backfilled. */
    public void contract(Gate gate, Until until) throws SQLException {
        settle();
        if (!new Contract(run).run(gate, until)) {
            Agenda agenda = run.agenda();
            agenda.courses().stream()
                    .filter(course -> course.known().isPresent() && !course.isComplete())
                    .filter(course -> course.waitsFor().isEmpty() && !course.isReadyToRollOut())
                    .findFirst()
                    .ifPresent(course -> {
                        throw new InchwormException(
                                Code.IW831,
                                course.id(),
                                Texts.phase(course.next().orElse(Phase.EXPAND)));
                    });
            waiting(agenda).ifPresent(PhaseRun::refuseWaiting);
        }
    }

    /** Runs all phases of all migrations, without a roll-out in between. */
    public void migrate(Gate gate) throws SQLException {
        settle();
        run.preflight(run.agenda().courses(), Phase.values());
        boolean progress = true;
        while (progress) {
            progress = expandReady();
            rememberPosition();
            progress |= backfillReady();
            progress |= new Contract(run).run(gate, Until.REMOVE);
        }
        waiting(run.agenda()).ifPresent(PhaseRun::refuseWaiting);
    }

    /** Takes a migration back. */
    public void undo(Undo undo) throws SQLException {
        new UndoRun(run).run(undo);
    }

    /** Puts in order what an earlier run left behind. */
    private void settle() throws SQLException {
        Contract.release(run);
        new DraftChange(run).settle();
    }

    /** Whether there was anything to expand. */
    private boolean expandReady() throws SQLException {
        boolean any = false;
        for (Course course : run.agenda().courses()) {
            if (isUnexpanded(course)) {
                if (course.recorded().isEmpty()) {
                    run.record(course);
                }
                run.phase(course, Phase.EXPAND);
                any = true;
            }
        }
        return any;
    }

    /** Remembers how far replicas have to come before the roll-out; later than necessary where a run was killed. */
    private void rememberPosition() throws SQLException {
        MigratorSession session = run.session();
        Map<String, String> known = session.journal().reader().expandedAt(session.connection());
        List<Course> expanded = run.agenda().courses().stream()
                .filter(course -> isExpanded(course) && !course.isComplete())
                .filter(course -> !known.containsKey(course.id().folder()))
                .toList();
        if (!expanded.isEmpty()) {
            String position = session.platform().replicas().position(session.connection());
            session.write(() -> {
                for (Course course : expanded) {
                    session.writer().expandedAt(session.connection(), course.id(), position);
                }
            });
        }
    }

    /** Whether there was anything to backfill. */
    private boolean backfillReady() throws SQLException {
        boolean any = false;
        for (Course course : run.agenda().courses()) {
            if (isExpanded(course) && !course.remaining(Phase.BACKFILL).isEmpty()) {
                run.phase(course, Phase.BACKFILL);
                any = true;
            } else {
                any |= new Sweep(run).afterFailedCheck(course);
            }
        }
        return any;
    }

    private static boolean isExpanded(Course course) {
        return course.recorded().isPresent() && course.remaining(Phase.EXPAND).isEmpty();
    }

    private static Optional<Course> notExpanded(Agenda agenda) {
        return agenda.courses().stream().filter(PhaseRun::isUnexpanded).findFirst();
    }

    private static boolean isUnexpanded(Course course) {
        return course.known().isPresent()
                && course.waitsFor().isEmpty()
                && (course.recorded().isEmpty()
                        || !course.remaining(Phase.EXPAND).isEmpty());
    }

    private static Optional<Course> waiting(Agenda agenda) {
        return agenda.courses().stream()
                .filter(course -> course.waitsFor().isPresent())
                .findFirst();
    }

    private static void refuseWaiting(Course course) {
        throw new InchwormException(
                Code.IW842,
                course.id(),
                course.waitsFor().orElseThrow(),
                course.over().orElseThrow());
    }
}
