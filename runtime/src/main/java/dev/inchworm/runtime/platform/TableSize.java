package dev.inchworm.runtime.platform;

import dev.inchworm.schema.ObjectName;
import java.util.Locale;

/**
 * How large a table is, as the server's statistics have it.
 *
 * @param rows about how many
 * @param bytes about how much room they and their indexes take
 */
public record TableSize(ObjectName table, long rows, long bytes) {

    private static final long MEGABYTE = 1L << 20;

    /** For people: {@code orders (about 1,200,000 rows, 340 MB)}. */
    public String text() {
        return table + " (about " + String.format(Locale.ROOT, "%,d", rows) + " rows, " + megabytes(bytes) + ")";
    }

    /** Whole ones, one at least. */
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.max(1, bytes / MEGABYTE));
    }
}
