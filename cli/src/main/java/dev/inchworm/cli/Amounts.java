package dev.inchworm.cli;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Amounts {

    private Amounts() {}

    /** {@code 12 ms}, {@code 3.4 s}, {@code 5 min 6 s}, {@code 2 h 5 min}. */
    static String of(Duration time) {
        long millis = time.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        } else if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        } else if (millis < 3_600_000) {
            return millis / 60_000 + " min " + millis / 1000 % 60 + " s";
        }
        return millis / 3_600_000 + " h " + millis / 60_000 % 60 + " min";
    }

    /** The same of a time that is guessed: {@code 3 s}, {@code 5 min 6 s}. */
    static String about(Duration time) {
        return time.toSeconds() < 60 ? Math.max(1, time.toSeconds()) + " s" : of(time);
    }

    /** {@code 1,234,567}. */
    static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 step}, {@code 2 steps}. */
    static String of(long count, String thing) {
        return of(count) + " " + thing + (count == 1 ? "" : "s");
    }
}
