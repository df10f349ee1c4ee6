package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Until;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.gate.ContractGate;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contract, of all migrations that are ready for it together: first they tighten, then they remove. */
final class Contract {

    private final Run run;
    private final MigratorSession session;
    private final ContractGate gates;

    Contract(Run run) {
        this.run = run;
        this.session = run.session();
        this.gates = new ContractGate(session.journal(), session.platform(), run.known());
    }

    /** Whether there was anything to contract. */
    boolean run(Gate gate, Until until) throws SQLException {
        List<Course> ready = run.agenda().courses().stream()
                .filter(course -> isReady(course, until))
                .toList();
        if (ready.isEmpty()) {
            return false;
        }
        run.preflight(
                ready, until == Until.REMOVE ? new Phase[] {Phase.TIGHTEN, Phase.REMOVE} : new Phase[] {Phase.TIGHTEN});
        // First said, then looked: an instance that starts meanwhile either sees this or is seen.
        state(ready, MigrationState.CONTRACTING);
        try {
            pass(ready, gate, true);
            carryOut(ready, gate, until);
        } catch (InchwormException e) {
            notBegun(e);
            throw e;
        }
        state(ready, MigrationState.OPEN);
        session.write(() -> session.journal().instances().sweep(session.connection()));
        return true;
    }

    private void carryOut(List<Course> ready, Gate gate, Until until) throws SQLException {
        Sweep sweep = new Sweep(run);
        for (Course course : ready) {
            sweep.beforeContract(course);
        }
        for (Course course : ready) {
            tighten(course, sweep);
        }
        if (until == Until.REMOVE) {
            // Tightening may have taken an hour.
            pass(ready, gate, false);
            for (Course course : ready) {
                run.phase(course, Phase.REMOVE);
            }
        }
    }

    /** Rows that someone wrote past the sync after they were looked for are filled once more, and the step is tried again. */
    private void tighten(Course course, Sweep sweep) throws SQLException {
        try {
            run.phase(course, Phase.TIGHTEN);
        } catch (InchwormException e) {
            boolean rows = e.code() == Code.IW827 || e.code() == Code.IW822;
            if (!rows || !filled(course, sweep, e)) {
                throw e;
            }
            run.phase(now(course), Phase.TIGHTEN);
        }
    }

    /** What cannot be filled is in the way of that too. */
    private boolean filled(Course course, Sweep sweep, InchwormException problem) throws SQLException {
        try {
            return sweep.afterRowsInTheWay(now(course));
        } catch (InchwormException e) {
            problem.addSuppressed(e);
            return false;
        }
    }

    private Course now(Course course) throws SQLException {
        return run.agenda().course(course.id()).orElseThrow();
    }

    /** What did not get as far as to change anything does not keep the old release from starting again. */
    private void notBegun(InchwormException problem) {
        try {
            release(run);
        } catch (SQLException | InchwormException e) {
            // The session is gone; the next run does it.
            problem.addSuppressed(e);
        }
    }

    /** Opens again what an earlier run, which is no longer at work, was about to contract, or had just contracted. */
    static void release(Run run) throws SQLException {
        MigratorSession session = run.session();
        for (RecordedMigration migration : run.journal().migrations()) {
            boolean underWay = migration.contractBegan() && !migration.isComplete();
            if (migration.state() == MigrationState.CONTRACTING && !underWay) {
                session.write(() -> session.writer().state(session.connection(), migration.id(), MigrationState.OPEN));
            }
        }
    }

    private static boolean isReady(Course course, Until until) {
        boolean left = !course.remaining(Phase.TIGHTEN).isEmpty()
                || until == Until.REMOVE && !course.remaining(Phase.REMOVE).isEmpty();
        return left && course.isReadyToRollOut();
    }

    private void pass(List<Course> ready, Gate gate, boolean first) throws SQLException {
        ContractGate.Look look = gates.look(session.connection());
        Map<Course, String> vouched = new LinkedHashMap<>();
        for (Course course : ready) {
            look.check(course.id(), course.known().orElseThrow().checksum(), gate)
                    .ifPresent(what -> vouched.put(course, what));
        }
        if (first && !vouched.isEmpty()) {
            String reason = gate.reason().orElseThrow();
            session.write(() -> {
                for (Map.Entry<Course, String> entry : vouched.entrySet()) {
                    session.writer()
                            .event(
                                    session.connection(),
                                    "confirmed",
                                    entry.getKey().id(),
                                    entry.getValue() + ", reason: " + reason);
                }
            });
        }
    }

    private void state(List<Course> courses, MigrationState state) throws SQLException {
        session.write(() -> {
            for (Course course : courses) {
                session.writer().state(session.connection(), course.id(), state);
            }
        });
    }
}
