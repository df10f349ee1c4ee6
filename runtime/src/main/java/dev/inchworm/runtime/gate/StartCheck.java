package dev.inchworm.runtime.gate;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.runtime.agenda.Agenda;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import java.util.Locale;
import java.util.Optional;

/** Before an application starts: what it reads is there and filled, and nothing that it needs was taken away. */
public final class StartCheck {

    private StartCheck() {}

    /**
     * Why the application that has the migrations of {@code agenda} may not start: IW840 too early, IW841 too late,
     * IW805 to IW807 other migrations than its own; empty when it may.
     */
    public static Optional<InchwormException> refusal(Agenda agenda) {
        for (Course course : agenda.courses()) {
            Optional<InchwormException> refusal = course.known().isPresent()
                    ? tooEarly(course)
                    : tooLate(course.recorded().orElseThrow());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return agenda.problems().stream().findFirst();
    }

    private static Optional<InchwormException> tooEarly(Course course) {
        if (course.isReadyToRollOut()) {
            return Optional.empty();
        }
        String why = course.isUndoing()
                ? "it is being taken back"
                : "its " + course.next().orElse(Phase.EXPAND).name().toLowerCase(Locale.ROOT) + " is not done";
        return Optional.of(new InchwormException(Code.IW840, course.id(), why));
    }

    private static Optional<InchwormException> tooLate(RecordedMigration newer) {
        return newer.contractBegan() || newer.state() == MigrationState.CONTRACTING
                ? Optional.of(new InchwormException(Code.IW841, newer.id()))
                : Optional.empty();
    }
}
