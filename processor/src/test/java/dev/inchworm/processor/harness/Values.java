package dev.inchworm.processor.harness;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values of every logical type, as text: plain ones that differ from each other, and those that hurt. */
final class Values {

    /** How many plain values are kept apart where the type has as many. */
    static final int MANY = 40_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);

    private Values() {}

    /** How many plain values there are. */
    static int count(Type type) {
        if (type instanceof Simple simple) {
            return switch (simple) {
                case BOOL -> 2;
                case INT8 -> 120;
                case INT16 -> 30_000;
                default -> MANY;
            };
        } else if (type instanceof Text text) {
            return text.length() > 3 ? MANY : (int) Math.min(MANY, Math.pow(36, text.length()));
        } else if (type instanceof Decimal decimal) {
            return decimal.precision() > 4 ? MANY : (int) Math.pow(10, decimal.precision()) - 1;
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.values().size();
        } else {
            return MANY;
        }
    }

    /** The plain value number {@code number}, from 0 to {@code count - 1}; small, positive, and as the server shows it. */
    static String plain(Type type, int number) {
        if (type instanceof Simple simple) {
            return plain(simple, number);
        } else if (type instanceof Text text) {
            return word(number, text.length());
        } else if (type instanceof Decimal decimal) {
            return BigDecimal.valueOf(number + 1L, decimal.scale()).toPlainString();
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.values().get(number);
        } else {
            return plain((Temporal) type, number);
        }
    }

    private static String plain(Simple type, int number) {
        return switch (type) {
            case BOOL -> number == 0 ? "t" : "f";
            case INT8, INT16, INT32, INT64, DURATION -> Integer.toString(number + 1);
            case FLOAT32, FLOAT64 -> number + 1 + ".5";
            case UUID -> String.format("00000000-0000-4000-8000-%012d", number + 1);
            case DATE -> FIRST_DAY.plusDays(number).toString();
            case TEXT -> word(number, 8);
            case BYTES -> String.format("\\x%08x", number);
            case JSON -> "{\"n\": " + number + "}";
            case OTHER -> throw new IllegalArgumentException("Nobody knows what a value of a type of its own is");
        };
    }

    private static String plain(Temporal type, int number) {
        String time = String.format("%02d:%02d:%02d", number / 3600 % 24, number / 60 % 60, number % 60);
        String day = FIRST_DAY.plusDays(number / 86_400).toString();
        return switch (type.kind()) {
            case TIME -> time;
            case DATETIME -> day + " " + time;
            case INSTANT -> day + " " + time + "+00";
        };
    }

    /** A short word that no other number of the same length has. */
    private static String word(int number, int length) {
        String digits = Integer.toString(number, 36);
        return length >= 8 ? "row " + "0".repeat(4 - digits.length()) + digits : digits;
    }

    /** What hurts: the ends of what the type allows, and what trips code that builds or converts text. */
    static List<String> hurting(Column column) {
        Type type = column.type();
        if (type instanceof Simple simple) {
            return hurting(simple);
        } else if (type instanceof Text text) {
            return texts(text.length());
        } else if (type instanceof Decimal decimal) {
            BigDecimal most =
                    new BigDecimal(BigInteger.TEN.pow(decimal.precision()).subtract(BigInteger.ONE), decimal.scale());
            return List.of(
                    most.toPlainString(),
                    most.negate().toPlainString(),
                    "0",
                    new BigDecimal(BigInteger.ONE, decimal.scale()).toPlainString());
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.values();
        } else {
            return hurting((Temporal) type);
        }
    }

    private static List<String> hurting(Simple type) {
        return switch (type) {
            case BOOL -> List.of("f", "t");
            case INT8 -> List.of("-128", "127", "0");
            case INT16 -> List.of("-32768", "32767", "0");
            case INT32 -> List.of("-2147483648", "2147483647", "0");
            case INT64 -> List.of("-9223372036854775808", "9223372036854775807", "0", "-1");
            case FLOAT32 -> List.of("-3.4e38", "1.2e-38", "0", "0.1");
            case FLOAT64 -> List.of("-1.7e308", "2.3e-308", "0", "0.1");
            case UUID -> List.of("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff");
            case DATE -> List.of("0001-01-01", "9999-12-31", "2024-02-29");
            case TEXT -> texts(3000);
            case BYTES -> List.of("\\x", "\\x00ff2700", "\\x" + "5c".repeat(3000));
            case JSON ->
                List.of("null", "{}", "[]", "\"it's \\\"quoted\\\" \\\\ 漢\"", "{\"a\": {\"b\": [1, 0.10, null]}}");
            case DURATION -> List.of("9223372036854775807", "-9223372036854775808", "0");
            case OTHER -> List.of();
        };
    }

    private static List<String> texts(int longest) {
        List<String> texts = new ArrayList<>();
        texts.add("ü".repeat(longest));
        for (String text :
                List.of("", " ", "'", "it's \"so\" \\ $$", "漢字🐛", "NULL", "A\n\tb", "%_", "smith", "Smith", "007")) {
            if (text.codePointCount(0, text.length()) <= longest) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> hurting(Temporal type) {
        String fraction = type.precision() == 0 ? "" : "." + "9".repeat(type.precision());
        return switch (type.kind()) {
            case TIME -> List.of("00:00:00", "23:59:59" + fraction);
            case DATETIME -> List.of("0001-01-01 00:00:00", "9999-12-31 23:59:59" + fraction);
            case INSTANT -> List.of("0001-01-01 00:00:00+00", "9999-12-31 23:59:59" + fraction + "+00");
        };
    }
}
