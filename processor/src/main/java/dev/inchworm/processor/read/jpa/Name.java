package dev.inchworm.processor.read.jpa;

import java.util.Locale;

/**
 * A name as Hibernate knows it.
 *
 * @param text without quotes
 * @param quoted whether it is to be kept in its case
 */
record Name(String text, boolean quoted) {

    /** The name that is written so in an annotation: in quotes or backticks where its case counts. */
    static Name of(String written) {
        if (written.length() > 2) {
            char first = written.charAt(0);
            char last = written.charAt(written.length() - 1);
            if ((first == '`' || first == '"') && last == first) {
                return new Name(written.substring(1, written.length() - 1), true);
            }
        }
        return new Name(written, false);
    }

    /** As a catalog has it. */
    String stored() {
        return quoted ? text : text.toLowerCase(Locale.ROOT);
    }

    /** As a condition has it. */
    String quotedSql() {
        return "\"" + stored().replace("\"", "\"\"") + "\"";
    }

    /** {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }
}
