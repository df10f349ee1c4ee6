package dev.inchworm.runtime.execution;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.StepState;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/** Runs backfills that are done once more, for rows that slipped by. */
final class Sweep {

    private final Run run;

    Sweep(Run run) {
        this.run = run;
    }

    /** Before anything is tightened, while sync is sure to be in place: all of them. */
    void beforeContract(Course course) {
        if (course.recorded().filter(RecordedMigration::contractBegan).isEmpty()) {
            for (Step backfill : repeatable(course)) {
                run(course, backfill);
            }
        }
    }

    /**
     * After rows were in the way of a step of contract: those on its tables. What syncs a column lasts until that column
     * is tight, so that they still do what they did.
     *
     * @return whether they found anything to fill
     */
    boolean afterRowsInTheWay(Course course) {
        List<Step> failed = course.remaining(Phase.TIGHTEN).stream()
                .filter(step -> hasFailed(course, step))
                .toList();
        long rows = 0;
        for (Step backfill : repeatable(course)) {
            ObjectName table = ((Work.Backfill) backfill.work()).table();
            if (failed.stream().anyMatch(step -> step.tables().contains(table))) {
                rows += run(course, backfill);
            }
        }
        return rows > 0;
    }

    /**
     * After a check of contract found rows that are not filled: those that fill what it asks about.
     *
     * @return whether there were any
     */
    boolean afterFailedCheck(Course course) {
        List<Step> failed = course.remaining(Phase.TIGHTEN).stream()
                .filter(step -> step.work() instanceof Work.Check && hasFailed(course, step))
                .toList();
        List<Step> again = repeatable(course).stream()
                .filter(backfill ->
                        failed.stream().anyMatch(check -> asksAbout(check, (Work.Backfill) backfill.work())))
                .toList();
        again.forEach(backfill -> run(course, backfill));
        return !again.isEmpty();
    }

    /** A backfill cannot be repeated where a later step of its phase gave columns of its table other names. */
    private List<Step> repeatable(Course course) {
        if (!course.isReadyToRollOut() || course.isComplete()) {
            return List.of();
        }
        List<Step> steps =
                course.known().map(known -> known.steps(Phase.BACKFILL)).orElse(List.of());
        List<Step> repeatable = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).work() instanceof Work.Backfill backfill
                    && steps.subList(i, steps.size()).stream().noneMatch(step -> renames(step, backfill.table()))) {
                repeatable.add(steps.get(i));
            }
        }
        return repeatable;
    }

    private boolean renames(Step step, ObjectName table) {
        return step.work() instanceof Work.Transaction
                && run.session().platform().inspection().renamesColumns(step, table);
    }

    private static boolean hasFailed(Course course, Step step) {
        return course.recorded()
                .flatMap(recorded -> recorded.step(step.id()))
                .filter(recorded -> recorded.state() == StepState.FAILED)
                .isPresent();
    }

    private boolean asksAbout(Step check, Work.Backfill backfill) {
        Dialect dialect = run.session().platform().dialect();
        return check.tables().contains(backfill.table())
                && backfill.columns().stream().map(dialect::quote).anyMatch(check.sql()::contains);
    }

    private long run(Course course, Step backfill) {
        long rows = run.steps().sweep(course.id(), backfill, (Work.Backfill) backfill.work());
        if (rows > 0) {
            run.options()
                    .listener()
                    .note(course.id() + " " + backfill.id() + ": " + rows
                            + (rows == 1 ? " row had" : " rows had") + " slipped by the backfill and "
                            + (rows == 1 ? "is" : "are") + " filled now");
        }
        return rows;
    }
}
