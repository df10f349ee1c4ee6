package dev.inchworm.dialect;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a key, and how its values are written as text and read back in the server's own order.
 *
 * @param quoted its name
 * @param type as the catalog has it, without length: {@code varchar}
 */
public record MySqlKeyColumn(String quoted, String type) {

    /** How values of a type become text. */
    private enum Kind {
        NUMBER,
        /** Ordered by a number that does not show. */
        NUMBERED,
        BINARY,
        CHARACTER,
        /** As the server prints and reads it. */
        PRINTED
    }

    /** The column {@code name}; {@code type} may have a length. */
    public static MySqlKeyColumn of(MySqlDialect dialect, String name, String type) {
        return new MySqlKeyColumn(
                dialect.quote(name), type.toLowerCase(Locale.ROOT).replaceFirst("[ (].*", ""));
    }

    /** Whether it holds bytes. */
    public boolean isBinary() {
        return kind() == Kind.BINARY;
    }

    private Kind kind() {
        return switch (type) {
            case "tinyint", "smallint", "mediumint", "int", "integer", "bigint", "decimal", "numeric", "year" ->
                Kind.NUMBER;
            case "bit", "enum", "set", "float", "double" -> Kind.NUMBERED;
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> Kind.BINARY;
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext" -> Kind.CHARACTER;
            default -> Kind.PRINTED;
        };
    }

    /** Its value as text, as an expression. */
    public String text() {
        return switch (kind()) {
            case NUMBER, PRINTED -> "CAST(" + quoted + " AS CHAR)";
            case NUMBERED -> "CAST(" + quoted + " + " + (isFloating() ? "0e0" : "0") + " AS CHAR)";
            case BINARY -> "HEX(" + quoted + ")";
            case CHARACTER -> quoted;
        };
    }

    private boolean isFloating() {
        return type.equals("float") || type.equals("double");
    }

    /** The literal for a value that {@link #text} gave. Of texts it takes the column's character set and collation. */
    public String literal(String value) {
        return switch (kind()) {
            case NUMBER, NUMBERED -> number(value);
            case BINARY -> "x'" + hexadecimal(value) + "'";
            case CHARACTER -> "_utf8mb4 x'" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)) + "'";
            case PRINTED -> "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
        };
    }

    /** What a parameter that {@link #text} gave is compared with, as an expression with a question mark. */
    public String parameter() {
        return switch (kind()) {
            case NUMBER, NUMBERED -> quoted + " = CAST(? AS " + (isFloating() ? "DOUBLE" : "DECIMAL(65, 30)") + ")";
            case BINARY -> quoted + " = UNHEX(?)";
            case CHARACTER, PRINTED -> quoted + " = ?";
        };
    }

    private static String number(String value) {
        if (!value.matches("[-+0-9.eE]+")) {
            throw new IllegalArgumentException("a number was expected in the journal");
        }
        return value;
    }

    private static String hexadecimal(String value) {
        if (!value.matches("([0-9A-Fa-f]{2})*")) {
            throw new IllegalArgumentException("hexadecimal digits were expected in the journal");
        }
        return value;
    }

    /** The whole number that comes {@code numbers} after a value, at most {@code most}; empty for columns that hold others. */
    public Optional<String> ahead(String value, int numbers, String most) {
        return type.endsWith("int") || type.equals("integer")
                ? Optional.of(new BigInteger(value)
                        .add(BigInteger.valueOf(numbers))
                        .min(new BigInteger(most))
                        .toString())
                : Optional.empty();
    }

    /** A value as a whole number that has the same order; empty where no such number is known. */
    public Optional<BigInteger> ordinal(String value, int bytes) {
        if (kind() == Kind.NUMBER && value.matches("-?\\d+")) {
            return Optional.of(new BigInteger(value));
        }
        return kind() == Kind.BINARY
                ? Optional.of(new BigInteger("0" + value + "00".repeat(Math.max(0, bytes - value.length() / 2)), 16))
                : Optional.empty();
    }

    /** The literal for a value of that {@link #ordinal}. */
    public String literal(BigInteger ordinal, int bytes) {
        if (kind() == Kind.NUMBER) {
            return ordinal.toString();
        }
        String digits = ordinal.toString(16);
        return "x'" + "0".repeat(Math.max(0, 2 * bytes - digits.length())) + digits + "'";
    }
}
