package dev.inchworm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What MySQL and MariaDB have in common. */
public abstract sealed class MySqlDialect implements Dialect permits MySql, MariaDb {

    private static final NameLimit LIMIT = NameLimit.characters(64);

    /** A row takes at most 65,535 bytes, and a character of utf8mb4 up to four. */
    private static final int MAX_VARCHAR = 16_383;

    private static final int MAX_MEDIUM_TEXT = 4_194_303;

    /** The collation that new tables get, so that none depends on how its server is set up. */
    public abstract String collation();

    /** The type that UUIDs are stored in. */
    abstract String uuidType();

    /** How an index is said to be kept up to date but not to be used, and how that is taken back. */
    abstract String indexUse(boolean used);

    @Override
    public boolean hasMinorVersions() {
        return true;
    }

    @Override
    public List<Index> keyIndexes(Table table) {
        return MySqlKeyIndexes.of(table);
    }

    @Override
    public boolean isRepeatable(String sql) {
        return MySqlExpression.isRepeatable(sql, this);
    }

    @Override
    public NameLimit nameLimit() {
        return LIMIT;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for names that these servers do not keep as they are: with U+0000, with characters
     *     beyond the basic multilingual plane, which MySQL turns into question marks, or with a space at the end
     */
    @Override
    public String quote(String identifier) {
        if (identifier.indexOf('\0') >= 0 || identifier.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw new IllegalArgumentException(displayName() + " cannot store the name '" + identifier + "'");
        }
        if (identifier.endsWith(" ")) {
            throw new IllegalArgumentException(displayName() + " has no names that end with a space");
        }
        return '`' + identifier.replace("`", "``") + '`';
    }

    /**
     * A literal that means the same whether {@code sql_mode} has {@code NO_BACKSLASH_ESCAPES} or not: one with a backslash is
     * written as hexadecimal digits.
     */
    @Override
    public String literal(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\0') < 0
                ? "'" + text.replace("'", "''") + "'"
                : "_utf8mb4 x'" + HexFormat.of().formatHex(text.getBytes(UTF_8)) + "'";
    }

    /** What the catalog keeps of a comment: none but the characters of the basic multilingual plane, and not U+0000. */
    public static String keptComment(String text) {
        return text.codePoints()
                .map(codePoint -> Character.isBmpCodePoint(codePoint) && codePoint != 0 ? codePoint : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * {@code text} as a comment, where only a plain string may stand. A backslash in it means itself unless the
     * session has {@code NO_BACKSLASH_ESCAPES}, which sessions that carry out migrations must not have.
     */
    String commentLiteral(String text) {
        return "'" + keptComment(text).replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String type(Column column) {
        String own = column.sqlTypes().get(name());
        return own != null ? own : typeOf(column.type());
    }

    @Override
    public Type storedType(Column column) {
        String own = column.sqlTypes().get(name());
        return own == null ? column.type() : MySqlTypeText.logical(this, own).orElse(Simple.OTHER);
    }

    /** Whether {@code column} holds text, that a collation compares; JSON among it, as MariaDB keeps it. */
    public static boolean isText(Column column) {
        return column.type() instanceof Text
                || column.type() instanceof Enumeration
                || column.type() == Simple.TEXT
                || column.type() == Simple.JSON;
    }

    /** {@code value} of a column like {@code column} as what no collation bends: two texts may be equal to it and not the same. */
    public String toTheByte(Column column, String value) {
        return isText(column) || column.type() == Simple.OTHER ? "CAST(" + value + " AS BINARY)" : value;
    }

    /** What a variable is declared as that holds values of {@code column}: its text would be in the database's character set. */
    String declared(Column column) {
        boolean plain = isText(column)
                && column.type() != Simple.JSON
                && !column.sqlTypes().containsKey(name());
        return type(column) + (plain ? " CHARACTER SET utf8mb4" : "");
    }

    /** A condition that two values of columns like {@code column} are not the same, to the byte. */
    public String differ(Column column, String one, String other) {
        return "NOT (" + toTheByte(column, one) + " <=> " + toTheByte(column, other) + ")";
    }

    /** The SQL type for values of {@code type}: as Hibernate chooses, so that its schema validation agrees. */
    public String typeOf(Type type) {
        if (type instanceof Simple simple) {
            return simpleType(simple);
        } else if (type instanceof Text text) {
            return textType(text.length());
        } else if (type instanceof Decimal decimal) {
            return "decimal(" + decimal.precision() + "," + decimal.scale() + ")";
        } else if (type instanceof Temporal temporal) {
            // A timestamp would end in 2038, and be read in the time zone of the session.
            return (temporal.kind() == Temporal.Kind.TIME ? "time" : "datetime") + "(" + temporal.precision() + ")";
        } else {
            Enumeration enumeration = (Enumeration) type;
            return enumeration.values().isEmpty()
                    ? "varchar(255)"
                    : enumeration.values().stream().map(this::literal).collect(Collectors.joining(",", "enum(", ")"));
        }
    }

    private static String textType(int length) {
        if (length <= MAX_VARCHAR) {
            return "varchar(" + length + ")";
        }
        return length <= MAX_MEDIUM_TEXT ? "mediumtext" : "longtext";
    }

    private String simpleType(Simple type) {
        return switch (type) {
            case BOOL -> "bit(1)";
            case INT8 -> "tinyint";
            case INT16 -> "smallint";
            case INT32 -> "int";
            case INT64 -> "bigint";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            case UUID -> uuidType();
            case DATE -> "date";
            case TEXT -> "longtext";
            case BYTES -> "longblob";
            case JSON -> "json";
            case DURATION -> "decimal(21,0)";
            case OTHER -> throw new IllegalArgumentException("A column of its own SQL type needs one for " + name());
        };
    }
}
