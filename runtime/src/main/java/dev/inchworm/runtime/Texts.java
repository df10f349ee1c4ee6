package dev.inchworm.runtime;

import dev.inchworm.migration.Phase;
import java.sql.SQLException;
import java.util.Locale;

/** Words for people. */
public final class Texts {

    private Texts() {}

    /** {@code expand}, {@code backfill}, {@code tighten} or {@code remove}. */
    public static String phase(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    /** The database's own message on one line, without a full stop at its end. */
    public static String oneLine(SQLException problem) {
        String message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return message.strip().replaceAll("\\s*\\n\\s*", "; ").replaceAll("\\.$", "");
    }
}
