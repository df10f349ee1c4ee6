package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.diagnostic.Severity;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.RunOptions;
import dev.inchworm.runtime.StepDone;
import dev.inchworm.runtime.agenda.Agenda;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.preflight.Preflight;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What every kind of run has: the session, what the files know, and a record of what was done. */
final class Run {

    private final MigratorSession session;
    private final List<KnownMigration> known;
    private final RunOptions options;
    private final StepRunner steps;
    private final List<StepDone> done = new ArrayList<>();

    Run(MigratorSession session, List<KnownMigration> known, RunOptions options) {
        this.session = session;
        this.known = List.copyOf(known);
        this.options = options;
        this.steps = new StepRunner(session, options.locks(), options.listener(), options.backfill());
    }

    MigratorSession session() {
        return session;
    }

    List<KnownMigration> known() {
        return known;
    }

    RunOptions options() {
        return options;
    }

    StepRunner steps() {
        return steps;
    }

    /** What was executed so far. */
    List<StepDone> done() {
        return List.copyOf(done);
    }

    void add(StepDone step) {
        done.add(step);
    }

    JournalView journal() throws SQLException {
        return session.journal().reader().view(session.connection());
    }

    /**
     * What is to be done, as of now.
     *
     * @throws InchwormException for the first problem between files and journal
     */
    Agenda agenda() throws SQLException {
        return Agenda.of(known, journal()).orThrow();
    }

    /**
     * Looks at the database before {@code courses} are taken through {@code phases}.
     *
     * @throws InchwormException for what keeps the run from beginning
     */
    void preflight(List<Course> courses, Phase... phases) throws SQLException {
        List<InchwormException> findings = Preflight.ofRun(
                        session.platform(), options.locks().terminateAfter().isPresent())
                .findings(session.connection(), courses, new LinkedHashSet<>(List.of(phases)));
        findings.stream()
                .filter(finding -> finding.code().severity() != Severity.ERROR)
                .forEach(warning -> options.listener().note(warning.getMessage()));
        Preflight.refuse(findings);
    }

    /** Executes what is left of one phase of one migration. */
    void phase(Course course, Phase phase) {
        for (Step step : course.remaining(phase)) {
            boolean begunBefore = course.recorded()
                    .flatMap(recorded -> recorded.step(step.id()))
                    .map(RecordedStep::attempts)
                    .filter(attempts -> attempts > 0)
                    .isPresent();
            MigrationId id = course.id();
            add(new StepDone(id, step, false, steps.forward(id, step, begunBefore)));
        }
    }

    /** Records a migration before its first step. */
    void record(Course course) throws SQLException {
        KnownMigration migration = course.known().orElseThrow();
        session.write(() -> session.writer()
                .record(
                        session.connection(),
                        migration,
                        session.platform().dialect().name()));
    }
}
