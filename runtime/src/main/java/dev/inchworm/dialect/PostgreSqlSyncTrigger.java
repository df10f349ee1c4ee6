package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.Objects;
import java.util.Optional;

/**
 * The trigger that keeps two columns equal, of which the old release knows one and the new release the other.
 *
 * <p>Whoever changed its column wins, the new release if both were changed. A row in which only the old column has a value
 * was not filled yet, and is. Where the old value converts to the new one already it is left as it is, but not in rows that
 * the new release inserts without it: NULL may convert to something too. Values are compared as the server stores them ({@code *<>}): under a collation that ignores
 * case 'smith' and 'Smith' would be no change, 1.0 and 1.00 are equal numbers, and json has no equality at all.
 *
 * @param table the table that both belong to
 * @param old the column that the old release knows
 * @param next the column that the new release knows
 * @param nextType the SQL type of {@code next}
 * @param forward an expression over the row for {@code next}; empty where it is the value of {@code old}
 * @param backward an expression over the row for {@code old}; empty where it is the value of {@code next}
 * @param absent what {@code next} is given in rows inserted with neither, where only that column has a default
 */
public record PostgreSqlSyncTrigger(
        PostgreSql dialect,
        ObjectName table,
        String old,
        String next,
        String nextType,
        Optional<Sql> forward,
        Optional<Sql> backward,
        Optional<Sql> absent) {

    public PostgreSqlSyncTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(old);
        Objects.requireNonNull(next);
        Objects.requireNonNull(nextType);
        Objects.requireNonNull(forward);
        Objects.requireNonNull(backward);
        Objects.requireNonNull(absent);
    }

    /** Statements that plan the user's expressions without running them; none where there are none. */
    public String probe() {
        StringBuilder probes = new StringBuilder();
        forward.ifPresent(sql -> probes.append(PostgreSqlRowTrigger.probe(dialect, table, next, sql)));
        backward.ifPresent(sql -> probes.append(probes.isEmpty() ? "" : "\n")
                .append(PostgreSqlRowTrigger.probe(dialect, table, old, sql)));
        return probes.toString();
    }

    /** Two statements: the function, and the trigger that calls it. It fires before those that fill columns, which may compute with either of these. */
    public String create() {
        return row().create();
    }

    /** Two statements that take {@link #create()} back. */
    public String drop() {
        return row().drop();
    }

    private PostgreSqlRowTrigger row() {
        return new PostgreSqlRowTrigger(dialect, table, "inchworm_sync", "zy_", next, "", body());
    }

    private String body() {
        String fromOld = value(forward, old);
        String changed = """
                    IF ROW(NEW.%1$s)::record *<> ROW(OLD.%1$s) THEN
                """.formatted(dialect.quote(next));
        String backwards = forward.isEmpty()
                ? "        NEW.%s := %s;\n".formatted(dialect.quote(old), value(backward, next))
                : """
                        inchworm_value := %2$s;
                        IF TG_OP = 'INSERT' AND NEW.%3$s IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW.%1$s) THEN
                            NEW.%3$s := %4$s;
                        END IF;
                """.formatted(dialect.quote(next), fromOld, dialect.quote(old), value(backward, next));
        String forwards = """
                    ELSIF ROW(NEW.%1$s)::record *<> ROW(OLD.%1$s) OR NEW.%2$s IS NULL THEN
                        NEW.%2$s := %3$s;
                    END IF;
                    RETURN NEW;
                END
                """.formatted(dialect.quote(old), dialect.quote(next), fromOld);
        return (forward.isEmpty() ? "" : "DECLARE\n    inchworm_value " + nextType + ";\n") + "BEGIN\n" + fillAbsent()
                + changed + backwards + forwards;
    }

    private String fillAbsent() {
        return absent.map(value -> """
                    IF TG_OP = 'INSERT' AND NEW.%1$s IS NULL AND NEW.%2$s IS NULL THEN
                        NEW.%2$s := %3$s;
                    END IF;
                """.formatted(
                                dialect.quote(old),
                                dialect.quote(next),
                                PostgreSqlRowTrigger.overNewRow(dialect, table, value)))
                .orElse("");
    }

    private String value(Optional<Sql> expression, String column) {
        return expression
                .map(sql -> PostgreSqlRowTrigger.overNewRow(dialect, table, sql))
                .orElse("NEW." + dialect.quote(column));
    }
}
