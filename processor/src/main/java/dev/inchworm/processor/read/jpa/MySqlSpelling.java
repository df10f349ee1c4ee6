package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The column types that Hibernate has on MySQL and MariaDB, where one logical type does not come to the same there and on
 * PostgreSQL. Nothing is said of servers that nobody asks for.
 */
final class MySqlSpelling {

    private static final int MAX_VARCHAR = 16_383;
    private static final int MAX_TINY = 255;
    private static final int MAX_PLAIN = 65_535;
    private static final int MAX_MEDIUM = 16_777_215;
    private static final int UUID_BYTES = 16;
    private static final int INET_BYTES = 19;
    private static final int LONG = 32600;
    private static final int FRACTION = 6;

    private final List<String> asked = new ArrayList<>();
    private final boolean seven;

    MySqlSpelling(Collection<Dialect> dialects, HibernateLine line) {
        dialects.stream()
                .filter(MySqlDialect.class::isInstance)
                .map(Dialect::name)
                .forEach(asked::add);
        this.seven = line == HibernateLine.SEVEN;
    }

    /** Whether one of the two is asked for. */
    boolean isAsked() {
        return !asked.isEmpty();
    }

    /** The type for such values, with what it is called there. */
    ColumnType of(BasicTypes.Of value, ColumnType type) {
        return isAsked()
                ? own(value, type).map(spelled -> spelled(type, spelled)).orElse(type)
                : type;
    }

    /** The same where {@code @JdbcTypeCode} says what is asked for. */
    ColumnType ofCode(int code, BasicTypes.Of value, ColumnType type) {
        return isAsked()
                ? byCode(code, value)
                        .or(() -> own(value, type))
                        .map(spelled -> spelled(type, spelled))
                        .orElse(type)
                : type;
    }

    private static Optional<String> byCode(int code, BasicTypes.Of value) {
        boolean uuid = value.type().name().equals("java.util.UUID");
        int length = uuid && value.number("length").isEmpty() ? UUID_BYTES : value.length();
        return Optional.ofNullable(
                switch (code) {
                    case -6 -> "tinyint";
                    case 7 -> "double";
                    case -2 -> "binary(" + length + ")";
                    case -4 -> "varbinary(" + value.number("length").orElse(LONG) + ")";
                    case -3 -> length <= MAX_PLAIN ? "varbinary(" + length + ")" : lob("blob", length);
                    case 2014 -> "timestamp(" + value.secondPrecision().orElse(FRACTION) + ")";
                    case 4001, 4002 -> "longtext";
                    case 4003 -> "longblob";
                    default -> null;
                });
    }

    /** The same for the names of an enum that a shorter text holds elsewhere. */
    ColumnType ofNames(ColumnType type, List<String> names) {
        return isAsked() ? spelled(type, new MySql().typeOf(new Enumeration(names))) : type;
    }

    /** That of numbers of few values: a byte takes them, which PostgreSQL does not have. */
    Type byteType() {
        return isAsked() ? Simple.INT8 : Simple.INT16;
    }

    private ColumnType spelled(ColumnType type, String spelled) {
        SortedMap<String, String> all = new TreeMap<>(type.sqlTypes());
        asked.forEach(dialect -> all.put(dialect, spelled));
        return new ColumnType(type.type(), all, type.check());
    }

    private Optional<String> own(BasicTypes.Of value, ColumnType type) {
        String postgresql = type.sqlTypes().getOrDefault(PostgreSql.NAME, "");
        int length = value.length();
        if (postgresql.equals("oid")) {
            int room = value.column().isPresent() ? length : Integer.MAX_VALUE;
            return Optional.of(lob(isText(value.type().name()) ? "text" : "blob", room));
        } else if (postgresql.endsWith("[]")) {
            return Optional.of(seven ? "json" : "varbinary(" + length + ")");
        } else if (postgresql.startsWith("char(") && seven) {
            return Optional.of("var" + postgresql);
        } else if (postgresql.equals("inet")) {
            return Optional.of("varbinary(" + INET_BYTES + ")");
        } else if (postgresql.equals("xml")) {
            return Optional.of("longtext");
        } else if (type.type() == Simple.BYTES) {
            return Optional.of(length <= MAX_PLAIN ? "varbinary(" + length + ")" : lob("blob", length));
        } else if (type.type() == Simple.TEXT || type.type() instanceof Text text && text.length() > MAX_VARCHAR) {
            return Optional.of(lob("text", type.type() instanceof Text text ? text.length() : length));
        }
        return Optional.empty();
    }

    private static boolean isText(String name) {
        return name.equals("java.lang.String")
                || name.equals("char[]")
                || name.equals("java.sql.Clob")
                || name.equals("java.sql.NClob");
    }

    /** The smallest type of a kind that has room for that much. */
    private static String lob(String kind, int length) {
        if (length <= MAX_TINY) {
            return "tiny" + kind;
        } else if (length <= MAX_PLAIN) {
            return kind;
        }
        return (length <= MAX_MEDIUM ? "medium" : "long") + kind;
    }

    /** Types that are written by hand, or mean the same everywhere, for every server. */
    SortedMap<String, String> everywhere(ColumnType type) {
        String written = type.sqlTypes().get(PostgreSql.NAME);
        if (!isAsked() || type.type() != Simple.OTHER || written == null) {
            return type.sqlTypes();
        }
        SortedMap<String, String> all = new TreeMap<>(type.sqlTypes());
        asked.forEach(dialect -> all.putIfAbsent(dialect, written));
        return all;
    }

    /** A condition over columns, whose names stand in quotes of another kind there. */
    Sql condition(String sql, Collection<Name> columns) {
        String other = sql;
        for (Name column : columns) {
            other = other.replace(column.quotedSql(), "`" + column.stored() + "`");
        }
        if (!isAsked() || other.equals(sql)) {
            return Sql.of(sql);
        }
        SortedMap<String, String> all = new TreeMap<>(Map.of(Sql.ANY, sql));
        for (String dialect : asked) {
            all.put(dialect, other);
        }
        return new Sql(all);
    }
}
