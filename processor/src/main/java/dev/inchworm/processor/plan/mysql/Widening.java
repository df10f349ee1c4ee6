package dev.inchworm.processor.plan.mysql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types that hold every value of others, and what it takes to get from one to the other. */
final class Widening {

    private static final List<Type> INTEGERS = List.of(Simple.INT8, Simple.INT16, Simple.INT32, Simple.INT64);

    private static final Map<Type, String> RANGES = Map.of(
            Simple.INT8, "-128 AND 127", Simple.INT16, "-32768 AND 32767", Simple.INT32, "-2147483648 AND 2147483647");

    /** How many characters of utf8mb4 a varchar may have whose length takes one byte. */
    private static final int SHORT = 63;

    /** How many characters of utf8mb4 a varchar may have at all; what is longer becomes another type. */
    private static final int LONGEST = 16_383;

    /** How many values of an enum fit one byte. */
    private static final int FEW = 255;

    private Widening() {}

    /** The statement that makes {@code before} {@code after}; empty where that does not hold every value of the other. */
    static Optional<MySqlForm> of(Workbench bench, Column before, Column after) {
        Type from = bench.dialect().storedType(before);
        Type to = bench.dialect().storedType(after);
        if (from instanceof Text was) {
            return ofText(was, to);
        } else if (from instanceof Enumeration was && to instanceof Enumeration is) {
            return is.values().containsAll(was.values())
                    ? Optional.of(ofEnum(was.values(), is.values()))
                    : Optional.empty();
        } else if (from instanceof Decimal was && to instanceof Decimal is) {
            boolean wider = is.scale() >= was.scale() && is.precision() - is.scale() >= was.precision() - was.scale();
            return wider ? Optional.of(MySqlForm.WIDEN_DECIMAL) : Optional.empty();
        } else if (from instanceof Temporal was && to instanceof Temporal is) {
            boolean finer = was.kind() == is.kind() && is.precision() >= was.precision();
            return finer ? Optional.of(MySqlForm.CHANGE_PRECISION) : Optional.empty();
        }
        boolean wider = INTEGERS.contains(from) && INTEGERS.indexOf(to) > INTEGERS.indexOf(from)
                || from == Simple.FLOAT32 && to == Simple.FLOAT64;
        return wider ? Optional.of(MySqlForm.CHANGE_TYPE) : Optional.empty();
    }

    private static Optional<MySqlForm> ofText(Text was, Type to) {
        if (to == Simple.TEXT) {
            return Optional.of(MySqlForm.CHANGE_TYPE_TEXT);
        }
        if (!(to instanceof Text is) || is.length() < was.length()) {
            return Optional.empty();
        }
        if (is.length() > LONGEST) {
            return Optional.of(MySqlForm.CHANGE_TYPE_TEXT);
        }
        boolean sameSide = was.length() <= SHORT == is.length() <= SHORT;
        return Optional.of(sameSide ? MySqlForm.WIDEN_VARCHAR : MySqlForm.WIDEN_VARCHAR_ACROSS);
    }

    /** The statement that adds to the names {@code was}. */
    static MySqlForm ofEnum(List<String> was, List<String> is) {
        boolean appended = is.subList(0, was.size()).equals(was) && was.size() <= FEW == is.size() <= FEW;
        return appended ? MySqlForm.APPEND_ENUM_VALUE : MySqlForm.INSERT_ENUM_VALUE;
    }

    /** The statement that takes {@code form} back. */
    static MySqlForm back(MySqlForm form) {
        return switch (form) {
            case WIDEN_VARCHAR, WIDEN_VARCHAR_ACROSS -> MySqlForm.NARROW_VARCHAR;
            case APPEND_ENUM_VALUE, INSERT_ENUM_VALUE -> MySqlForm.INSERT_ENUM_VALUE;
            case CHANGE_COLLATION, CHANGE_COLLATION_INDEXED -> form;
            case WIDEN_CHARSET, WIDEN_CHARSET_INDEXED, CHANGE_CHARSET -> MySqlForm.CHANGE_CHARSET;
            default -> MySqlForm.CHANGE_TYPE;
        };
    }

    /** A condition that the value {@code quoted} of a wider type is one that {@code narrow} holds, or NULL. */
    static String fits(Workbench bench, Column narrow, String quoted) {
        Type type = bench.dialect().storedType(narrow);
        String fits;
        if (type instanceof Text text) {
            fits = "char_length(" + quoted + ") <= " + text.length();
        } else if (type instanceof Enumeration enumeration) {
            fits = quoted + " IN ("
                    + enumeration.values().stream()
                            .map(bench.dialect()::literal)
                            .collect(joining(", ")) + ")";
        } else if (type instanceof Decimal decimal) {
            fits = "abs(" + quoted + ") < 1e" + (decimal.precision() - decimal.scale()) + " AND " + quoted + " = round("
                    + quoted + ", " + decimal.scale() + ")";
        } else if (type instanceof Temporal temporal) {
            fits = "microsecond(" + quoted + ") % " + (int) Math.pow(10, 6 - temporal.precision()) + " = 0";
        } else {
            fits = RANGES.containsKey(type)
                    ? quoted + " BETWEEN " + RANGES.get(type)
                    : quoted + " = CAST(" + quoted + " AS float)";
        }
        return "(" + quoted + " IS NULL OR " + fits + ")";
    }
}
