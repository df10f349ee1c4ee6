package dev.inchworm.runtime.agenda;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.journal.StepText;
import dev.inchworm.schema.Overlap;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every migration that the files or the journal know, in order, and what is wrong between the two. Which ones are pending
 * is decided by what is recorded of each, never by the highest number.
 *
 * @param problems why nothing may be done forward; empty when all is well
 */
public record Agenda(List<Course> courses, List<InchwormException> problems) {

    public Agenda {
        courses = List.copyOf(courses);
        problems = List.copyOf(problems);
    }

    /** The agenda for {@code migrations} on a database that has {@code journal}. */
    public static Agenda of(List<KnownMigration> migrations, JournalView journal) {
        Map<MigrationId, KnownMigration> known = new HashMap<>();
        migrations.forEach(migration -> known.put(migration.id(), migration));
        Map<MigrationId, RecordedMigration> recorded = new TreeMap<>();
        journal.migrations().stream()
                .filter(migration -> !isOtherDraft(migration, known.get(migration.id())))
                .forEach(migration -> recorded.put(migration.id(), migration));

        Map<MigrationId, Course> all = new TreeMap<>();
        known.forEach((id, files) -> all.put(
                id,
                new Course(
                        id,
                        Optional.of(files),
                        Optional.ofNullable(recorded.get(id)),
                        Optional.empty(),
                        Optional.empty())));
        recorded.forEach((id, migration) -> all.computeIfAbsent(
                id,
                any -> new Course(id, Optional.empty(), Optional.of(migration), Optional.empty(), Optional.empty())));

        List<Course> courses = new ArrayList<>();
        all.values().forEach(course -> courses.add(withWait(course, courses)));
        return new Agenda(courses, problems(courses));
    }

    /** A draft that changed is taken back before anything else, and then all of the new one is to be done. */
    private static boolean isOtherDraft(RecordedMigration recorded, KnownMigration known) {
        return recorded.id().isDraft()
                && known != null
                && recorded.state() != MigrationState.UNDOING
                && !known.checksum().equals(recorded.checksum());
    }

    /**
     * The agenda for going forward.
     *
     * @throws InchwormException for the first problem
     */
    public Agenda orThrow() {
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return this;
    }

    /** The course of one migration. */
    public Optional<Course> course(MigrationId id) {
        return courses.stream().filter(course -> course.id().equals(id)).findFirst();
    }

    private static Course withWait(Course course, List<Course> earlier) {
        if (course.recorded().isPresent()) {
            return course;
        }
        for (Course other : earlier) {
            if (!other.isComplete()) {
                // What waits itself has done nothing yet: then also what it is going to create is not there.
                Optional<SchemaObject> over = Overlap.of(
                        other.waitsFor().isPresent() ? other.touched() : other.inTransition(), course.touched());
                if (over.isPresent()) {
                    return course.waitingFor(other.id(), over.get());
                }
            }
        }
        return course;
    }

    private static List<InchwormException> problems(List<Course> courses) {
        List<InchwormException> problems = new ArrayList<>();
        for (Course course : courses) {
            course.recorded().ifPresent(recorded -> {
                if (course.isUndoing()) {
                    problems.add(new InchwormException(Code.IW839, course.id()));
                }
                course.known()
                        .ifPresentOrElse(
                                known -> compare(known, recorded).ifPresent(problems::add),
                                () -> replacement(course, courses).ifPresent(problems::add));
            });
        }
        return problems;
    }

    private static Optional<InchwormException> compare(KnownMigration known, RecordedMigration recorded) {
        if (!known.checksum().equals(recorded.checksum())) {
            return Optional.of(new InchwormException(Code.IW805, known.id(), known.checksum(), recorded.checksum()));
        }
        for (Step step : recorded.isComplete() ? List.<Step>of() : known.steps()) {
            String checksum = StepText.checksum(step);
            String kept = recorded.step(step.id()).map(RecordedStep::checksum).orElse("missing");
            if (!checksum.equals(kept)) {
                return Optional.of(new InchwormException(Code.IW806, known.id(), step.id(), checksum, kept));
            }
        }
        return Optional.empty();
    }

    private static Optional<InchwormException> replacement(Course gone, List<Course> courses) {
        return courses.stream()
                .filter(other -> other.known().isPresent() && !other.id().isDraft())
                .filter(other -> other.id().number() == gone.id().number())
                .findFirst()
                .map(other -> new InchwormException(Code.IW807, gone.id(), other.id()));
    }
}
