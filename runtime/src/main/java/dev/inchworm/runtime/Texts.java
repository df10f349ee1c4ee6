package dev.inchworm.runtime;

import dev.inchworm.migration.Phase;
import java.util.Locale;

/** Words for people. */
public final class Texts {

    private Texts() {}

    /** {@code expand}, {@code backfill}, {@code tighten} or {@code remove}. */
    public static String phase(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }
}
