package dev.inchworm.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A logical column type: what the value is, not how one database spells it. {@link #toString()} and {@link
 * #parse(String)} are inverses; the text is what {@code snapshot.json} stores.
 */
public sealed interface Type {

    /** Types without parameters. */
    enum Simple implements Type {
        BOOL("bool"),
        INT8("int8"),
        INT16("int16"),
        INT32("int32"),
        INT64("int64"),
        FLOAT32("float32"),
        FLOAT64("float64"),
        UUID("uuid"),
        DATE("date"),
        /** Character data of any length. */
        TEXT("text"),
        /** Binary data of any length. */
        BYTES("bytes"),
        JSON("json"),
        /** A {@code java.time.Duration}, stored as a whole number of nanoseconds. */
        DURATION("duration"),
        /** Known to the database alone: {@link Column#sqlTypes()} must spell it for every dialect asked for. */
        OTHER("other");

        private final String text;

        Simple(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Characters, at most {@code length} code points. */
    record Text(int length) implements Type {
        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && length == that.length;
        }

        @Override
        public int hashCode() {
            return length;
        }

        @Override
        public String toString() {
            return "string(" + length + ")";
        }
    }

    /** An exact decimal of {@code precision} digits, {@code scale} of them after the point. */
    record Decimal(int precision, int scale) implements Type {
        @Override
        public String toString() {
            return "decimal(" + precision + "," + scale + ")";
        }
    }

    /** A point or time of day, with {@code precision} digits for the fraction of a second. */
    record Temporal(Kind kind, int precision) implements Type {

        /** Which part of time is stored. */
        public enum Kind {
            /** A time of day without zone. */
            TIME("time"),
            /** A date and time of day without zone. */
            DATETIME("datetime"),
            /** A point on the time line. */
            INSTANT("instant");

            private final String text;

            Kind(String text) {
                this.text = text;
            }
        }

        @Override
        public String toString() {
            return kind.text + "(" + precision + ")";
        }
    }

    /**
     * One of some names, in the order of the Java enum's constants.
     *
     * @param named the enum type of the database that the column is of, on databases that have such types; empty where it
     *     holds the names as text
     */
    record Enumeration(List<String> values, Optional<ObjectName> named) implements Type {
        public Enumeration {
            values = List.copyOf(values);
            Objects.requireNonNull(named);
        }

        /** Names that are held as text. */
        public Enumeration(List<String> values) {
            this(values, Optional.empty());
        }

        @Override
        public String toString() {
            return "enum{" + String.join(",", values) + "}"
                    + named.map(type -> Parser.AS + type).orElse("");
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException when {@code text} is no type
     */
    static Type parse(String text) {
        for (Simple simple : Simple.values()) {
            if (simple.text.equals(text)) {
                return simple;
            }
        }
        if (text.startsWith("enum{") && text.contains("}")) {
            return Parser.enumeration(text);
        }
        Matcher matcher = Parser.PARAMETERISED.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a type");
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : matcher.group(2).split(",")) {
            numbers.add(Integer.valueOf(number));
        }
        String name = matcher.group(1);
        if (name.equals("string") && numbers.size() == 1) {
            return new Text(numbers.get(0));
        }
        if (name.equals("decimal") && numbers.size() == 2) {
            return new Decimal(numbers.get(0), numbers.get(1));
        }
        for (Temporal.Kind kind : Temporal.Kind.values()) {
            if (kind.text.equals(name) && numbers.size() == 1) {
                return new Temporal(kind, numbers.get(0));
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a type");
    }

    /** Holds the pattern, which an interface cannot keep private. */
    final class Parser {
        private static final Pattern PARAMETERISED = Pattern.compile("([a-z]+)\\((\\d{1,9}(?:,\\d{1,9})*)\\)");

        private static final String AS = " as ";

        private Parser() {}

        /** The names are those of Java, which no brace is part of. */
        private static Enumeration enumeration(String text) {
            int end = text.indexOf('}');
            String inner = text.substring("enum{".length(), end);
            List<String> values = inner.isEmpty() ? List.of() : List.of(inner.split(","));
            String rest = text.substring(end + 1);
            if (rest.isEmpty()) {
                return new Enumeration(values);
            } else if (!rest.startsWith(AS) || rest.isBlank()) {
                throw new IllegalArgumentException("'" + text + "' is not a type");
            }
            return new Enumeration(values, Optional.of(ObjectName.parse(rest.substring(AS.length()))));
        }
    }
}
