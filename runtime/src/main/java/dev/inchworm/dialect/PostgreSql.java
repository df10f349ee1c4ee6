package dev.inchworm.dialect;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.Optional;
import java.util.stream.Collectors;

/** PostgreSQL, 13 and later. */
public final class PostgreSql implements Dialect {

    /** {@link #name()}. */
    public static final String NAME = "postgresql";

    /** What {@code varchar(n)} allows for n. */
    public static final int MAX_VARCHAR = 10_485_760;

    private static final NameLimit LIMIT = NameLimit.bytes(63);

    private static final ServerVersion OLDEST = ServerVersion.ofMajor(14);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String displayName() {
        return "PostgreSQL";
    }

    @Override
    public ServerVersion oldest() {
        return OLDEST;
    }

    @Override
    public boolean hasMinorVersions() {
        return false;
    }

    @Override
    public NameLimit nameLimit() {
        return LIMIT;
    }

    @Override
    public String lostThroughViews() {
        return "TRUNCATE it, COPY to it, refer to it by new foreign keys,\nGROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence";
    }

    @Override
    public String quote(String identifier) {
        return '"' + withoutNul(identifier).replace("\"", "\"\"") + '"';
    }

    /** A literal that means the same whatever {@code standard_conforming_strings} says. */
    @Override
    public String literal(String text) {
        String quoted = "'" + withoutNul(text).replace("'", "''") + "'";
        return quoted.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }

    @Override
    public String type(Column column) {
        String own = column.sqlTypes().get(NAME);
        if (own == null
                && column.type() instanceof Enumeration enumeration
                && enumeration.named().isPresent()) {
            return quote(enumeration.named().get());
        }
        return own != null ? own : typeOf(column.type());
    }

    @Override
    public boolean isRepeatable(String sql) {
        return PostgreSqlExpression.isRepeatable(sql);
    }

    @Override
    public Optional<Check> enumCheck(Table table, Column column) {
        if (!(column.type() instanceof Enumeration enumeration)
                || column.sqlTypes().containsKey(NAME)
                || enumeration.named().isPresent()
                || enumeration.values().isEmpty()) {
            return Optional.empty();
        }
        String values = enumeration.values().stream().map(this::literal).collect(Collectors.joining(", "));
        return Optional.of(
                new Check(enumCheckName(table, column), Sql.of(quote(column.name()) + " IN (" + values + ")")));
    }

    /**
     * The name that PostgreSQL 18 and later give to NOT NULL of a column: of table and column as much as there is room for,
     * the longer of the two cut first.
     */
    public String notNullName(ObjectName table, String column) {
        return derivedName(table.name(), column, "not_null");
    }

    /**
     * The name that PostgreSQL gives to a constraint that is not named: as much of table and columns as there is room for, the
     * longer of the two cut first.
     *
     * @param columns their names with underscores between them; empty for what is about no column
     */
    public static String derivedName(String table, String columns, String label) {
        int room = LIMIT.max() - LIMIT.size(label) - 1 - (columns.isEmpty() ? 0 : 1);
        int ofTable = LIMIT.size(table);
        int ofColumns = LIMIT.size(columns);
        while (ofTable + ofColumns > room) {
            if (ofTable > ofColumns) {
                ofTable--;
            } else {
                ofColumns--;
            }
        }
        String middle = columns.isEmpty() ? "" : "_" + Names.beginning(columns, NameLimit.bytes(ofColumns));
        return Names.beginning(table, NameLimit.bytes(ofTable)) + middle + "_" + label;
    }

    private String enumCheckName(Table table, Column column) {
        String plain = table.name().name() + "_" + column.name() + "_check";
        boolean taken = table.checks().stream().anyMatch(check -> check.name().equals(plain));
        return taken
                ? Names.hashed(plain, "enum " + table.name() + " " + column.name(), LIMIT)
                : Names.fit(plain, LIMIT);
    }

    /** The SQL type for values of {@code type}; for those of an enum type of the database, that of text that holds them. */
    public static String typeOf(Type type) {
        if (type instanceof Simple simple) {
            return simpleType(simple);
        } else if (type instanceof Text text) {
            return text.length() > MAX_VARCHAR ? "text" : "varchar(" + text.length() + ")";
        } else if (type instanceof Decimal decimal) {
            return "numeric(" + decimal.precision() + "," + decimal.scale() + ")";
        } else if (type instanceof Temporal temporal) {
            return temporalType(temporal.kind()) + "(" + temporal.precision() + ")";
        } else {
            return "varchar(255)";
        }
    }

    private static String simpleType(Simple type) {
        return switch (type) {
            case BOOL -> "boolean";
            case INT8, INT16 -> "smallint";
            case INT32 -> "integer";
            case INT64 -> "bigint";
            case FLOAT32 -> "real";
            case FLOAT64 -> "double precision";
            case UUID -> "uuid";
            case DATE -> "date";
            case TEXT -> "text";
            case BYTES -> "bytea";
            case JSON -> "jsonb";
            case DURATION -> "numeric(21,0)";
            case OTHER -> throw new IllegalArgumentException("A column of its own SQL type needs one for " + NAME);
        };
    }

    private static String temporalType(Temporal.Kind kind) {
        return switch (kind) {
            case TIME -> "time";
            case DATETIME -> "timestamp";
            case INSTANT -> "timestamptz";
        };
    }

    private static String withoutNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL has no character U+0000");
        }
        return text;
    }
}
