package dev.inchworm.processor.plan;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How values get from a column to the one that takes its place, and back.
 *
 * @param forward an expression over the row; empty where the value stays as it is
 * @param backward likewise
 * @param loss what the old release reads where the new one's value has no equal in the old type, for people; empty where
 *     every value has
 * @param mayBeNull whether the way back gives NULL for some of the new release's values
 */
public record Conversion(Optional<Sql> forward, Optional<Sql> backward, Optional<String> loss, boolean mayBeNull) {

    private static final Map<Type, Integer> INTEGERS =
            Map.of(Simple.INT8, 5, Simple.INT16, 5, Simple.INT32, 10, Simple.INT64, 19);

    /** By the names that dialects have for them. */
    private static final Map<String, String> RANGES = Map.of(
            "tinyint",
            "-128 AND 127",
            "smallint",
            "-32768 AND 32767",
            "int",
            "-2147483648 AND 2147483647",
            "integer",
            "-2147483648 AND 2147483647",
            "bigint",
            "-9223372036854775808 AND 9223372036854775807");

    private static final int ENUM_LENGTH = 255;

    private static final Conversion SAME = new Conversion(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether values stay as they are, both ways. */
    public boolean isSame() {
        return forward.isEmpty();
    }

    /**
     * As the hint says, or without one where {@code after} can hold every value of {@code before}.
     *
     * @return empty where somebody has to say how
     */
    public static Optional<Conversion> of(Bench bench, ObjectName table, Column before, Column after) {
        Optional<Hint.TypeChange> hint = bench.situation().typeChange(table, after.name());
        if (hint.isPresent()) {
            return Optional.of(new Conversion(
                    Optional.of(hint.get().forward()),
                    Optional.of(hint.get().backward()),
                    Optional.of("its @TypeChange converts it"),
                    false));
        }
        if (bench.dialect().type(before).equals(bench.dialect().type(after))) {
            return Optional.of(SAME);
        }
        return widening(
                bench.dialect(),
                bench.dialect().storedType(before),
                bench.quote(before.name()),
                bench.dialect().storedType(after),
                bench.quote(after.name()));
    }

    /** Whether {@code after} can hold every value of {@code before}, as far as is known without being told. */
    public static boolean isWidening(Dialect dialect, Column before, Column after) {
        return widening(dialect, dialect.storedType(before), "", dialect.storedType(after), "")
                .isPresent();
    }

    /**
     * {@code value}, of a type that is wider than {@code before}, as a value of that, else NULL. Characters and integers
     * stay as they are, or are NULL; the rest {@linkplain #isRounded is rounded}, as the server does it.
     */
    public static String narrowed(Dialect dialect, String value, Type before) {
        Optional<String> range = range(dialect, before);
        String narrowed = value;
        String fits;
        if (length(dialect, before).isPresent()) {
            fits = "length(" + value + ") <= " + length(dialect, before).get();
        } else if (before instanceof Decimal from) {
            narrowed = "round(" + value + ", " + from.scale() + ")";
            fits = "abs(" + narrowed + ") < 1e" + (from.precision() - from.scale());
        } else if (before == Simple.FLOAT32) {
            fits = value + " = 0 OR " + inRangeOfReal(value);
        } else if (range.isPresent()) {
            fits = value + " BETWEEN " + range.get();
        } else {
            return value;
        }
        return "CASE WHEN " + fits + " THEN " + narrowed + " END";
    }

    /** Whether two values of {@code after} may become one of {@code before}. */
    public static boolean isRounded(Type before, Type after) {
        return before instanceof Decimal
                || before instanceof Temporal
                || before == Simple.FLOAT32
                || after == Simple.FLOAT64
                || after instanceof Decimal decimal && decimal.scale() > 0;
    }

    private static String inRangeOfReal(String value) {
        return "abs(" + value + ") BETWEEN 1.1754944e-38 AND 3.4028234e38";
    }

    private static Optional<Conversion> widening(Dialect dialect, Type before, String old, Type after, String next) {
        Optional<Integer> length = length(dialect, before);
        String back = narrowed(dialect, next, before);
        if (length.isPresent()
                && (after == Simple.TEXT || length(dialect, after).orElse(0) >= length.get())) {
            String first = "left(" + next + ", " + length.get() + ")";
            return to(old, first, "its first " + length.get() + " characters", false);
        } else if (INTEGERS.containsKey(before) && holdsIntegers(before, after)) {
            return to(old, back, "NULL where it does not fit " + before, true);
        } else if (before instanceof Decimal from
                && after instanceof Decimal to
                && to.scale() >= from.scale()
                && to.precision() - to.scale() >= from.precision() - from.scale()) {
            return to(old, back, "rounded to " + from + ", and NULL where it does not fit", true);
        } else if (before instanceof Temporal from
                && after instanceof Temporal to
                && from.kind() == to.kind()
                && to.precision() >= from.precision()) {
            return to(old, back, "rounded to " + from, false);
        } else if (before == Simple.FLOAT32 && after == Simple.FLOAT64) {
            return to(old, back, "rounded to " + before + ", and NULL where it does not fit", true);
        }
        return Optional.empty();
    }

    private static Optional<Conversion> to(String old, String back, String loss, boolean mayBeNull) {
        return Optional.of(
                new Conversion(Optional.of(Sql.of(old)), Optional.of(Sql.of(back)), Optional.of(loss), mayBeNull));
    }

    private static Optional<String> range(Dialect dialect, Type type) {
        return INTEGERS.containsKey(type)
                ? Optional.of(RANGES.get(dialect.type(Column.of("n", type, true))))
                : Optional.empty();
    }

    /** How many characters fit into a column of {@code type}; empty for what is no text, or text of any length. */
    public static Optional<Integer> length(Dialect dialect, Type type) {
        if (type instanceof Text text) {
            return Optional.of(text.length());
        }
        return type instanceof Enumeration enumeration
                        && enumeration.named().isEmpty()
                        && dialect.type(Column.of("e", type, true)).startsWith("varchar")
                ? Optional.of(ENUM_LENGTH)
                : Optional.empty();
    }

    private static boolean holdsIntegers(Type before, Type after) {
        int digits = INTEGERS.get(before);
        if (after instanceof Decimal decimal) {
            return decimal.precision() - decimal.scale() >= digits;
        }
        return INTEGERS.containsKey(after) && INTEGERS.get(after) >= digits
                || after == Simple.FLOAT64
                        && List.of(Simple.INT8, Simple.INT16, Simple.INT32).contains(before);
    }
}
