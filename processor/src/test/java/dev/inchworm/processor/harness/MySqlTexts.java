package dev.inchworm.processor.harness;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import java.util.Locale;

/**
 * How MySQL and MariaDB are given values that {@link Values} spells as PostgreSQL does, and how they show them so: bits, bytes,
 * and times without zeros at their end.
 */
final class MySqlTexts {

    private final MySqlDialect dialect;

    MySqlTexts(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /** {@code text}, a parameter or a literal, as a value of {@code column}. */
    String given(Column column, String text) {
        String type = dialect.type(column).toLowerCase(Locale.ROOT);
        if (type.startsWith("bit")) {
            return "(" + text + " = 't')";
        } else if (isBinary(type)) {
            return column.type() == Simple.UUID ? "uuid_to_bin(" + text + ")" : "unhex(substr(" + text + ", 3))";
        } else if (column.type() instanceof Temporal) {
            return "substring_index(" + text + ", '+', 1)";
        } else {
            return text;
        }
    }

    /** The literal of {@code text}. */
    String literal(Column column, String text) {
        String type = dialect.type(column).toLowerCase(Locale.ROOT);
        if (type.startsWith("bit")) {
            return text.equals("t") ? "b'1'" : "b'0'";
        } else if (isBinary(type)) {
            return "x'" + text.replaceAll("^\\\\x|-", "") + "'";
        } else if (column.type() instanceof Temporal) {
            return dialect.literal(text.replaceFirst("\\+00$", ""));
        } else {
            return dialect.literal(text);
        }
    }

    /** {@code value}, one of {@code column}, as text. */
    String shown(Column column, String value) {
        String type = dialect.type(column).toLowerCase(Locale.ROOT);
        if (type.startsWith("bit")) {
            return "elt(" + value + " + 1, 'f', 't')";
        } else if (isBinary(type)) {
            return column.type() == Simple.UUID
                    ? "bin_to_uuid(" + value + ")"
                    : "concat(" + dialect.literal("\\x") + ", lower(hex(" + value + ")))";
        } else if (column.type() instanceof Temporal temporal) {
            String text = "CAST(" + value + " AS CHAR)";
            String trimmed =
                    temporal.precision() == 0 ? text : "trim(TRAILING '.' FROM trim(TRAILING '0' FROM " + text + "))";
            return temporal.kind() == Temporal.Kind.INSTANT ? "concat(" + trimmed + ", '+00')" : trimmed;
        } else if (column.type() == Simple.OTHER || column.type() == Simple.JSON) {
            return value;
        } else {
            return column.type() instanceof Simple ? "CAST(" + value + " AS CHAR)" : value;
        }
    }

    private static boolean isBinary(String type) {
        return type.contains("binary") || type.contains("blob");
    }
}
