package dev.inchworm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.Objects;

/**
 * How much of an identifier a database keeps.
 *
 * @param max as many of {@code unit}
 */
public record NameLimit(int max, Unit unit) {

    /** The strictest first: a character takes a byte or more. */
    public static final Comparator<NameLimit> STRICTEST_FIRST =
            Comparator.comparing(NameLimit::unit).thenComparing(NameLimit::max);

    public NameLimit {
        Objects.requireNonNull(unit);
    }

    /** What is counted. */
    public enum Unit {
        /** Bytes of UTF-8. */
        BYTES("bytes"),
        /** Code points. */
        CHARACTERS("characters");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /** A limit in bytes of UTF-8. */
    public static NameLimit bytes(int max) {
        return new NameLimit(max, Unit.BYTES);
    }

    /** A limit in characters. */
    public static NameLimit characters(int max) {
        return new NameLimit(max, Unit.CHARACTERS);
    }

    /** How much {@code name} takes. */
    public int size(String name) {
        return switch (unit) {
            case BYTES -> name.getBytes(UTF_8).length;
            case CHARACTERS -> name.codePointCount(0, name.length());
        };
    }

    /** Whether all of {@code name} is kept. */
    public boolean fits(String name) {
        // No char takes more than three bytes.
        return name.length() * 3 <= max || size(name) <= max;
    }

    /** What is left when something of that size is put behind a name. */
    NameLimit less(int size) {
        return new NameLimit(max - size, unit);
    }
}
