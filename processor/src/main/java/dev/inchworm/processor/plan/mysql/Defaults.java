package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.Locale;
import java.util.Optional;

/** Steps that give columns defaults, and take them away. */
final class Defaults {

    private Defaults() {}

    /**
     * Gives the column that is {@code now} the default {@code value}, or none. Without one the whole definition of a nullable column is
     * said: DROP DEFAULT would take that of NULL away too.
     */
    static Sketch step(Workbench bench, ObjectName table, Column now, Optional<Sql> value, String comment) {
        Column known = now.withDefault(value);
        if (value.isEmpty() && now.nullable()) {
            return bench.alter(
                    table,
                    bench.modifyForm(known, MySqlForm.DROP_DEFAULT),
                    Effects.REPEATABLE,
                    comment,
                    how -> bench.ddl().modifyColumn(table, known, how));
        }
        return bench.alter(
                table,
                value.isEmpty() ? MySqlForm.DROP_DEFAULT : MySqlForm.SET_DEFAULT,
                Effects.REPEATABLE,
                comment,
                how -> value.map(sql -> bench.ddl().setDefault(table, known, sql, how))
                        .orElseGet(() -> bench.ddl().dropDefault(table, known.name(), how)));
    }

    /** Some value that {@code column} may have as its default where nothing is known of it; empty where it may have none. */
    static Optional<Sql> placeholder(Workbench bench, Column column) {
        Type type = bench.dialect().storedType(column);
        boolean large = bench.dialect().type(column).toLowerCase(Locale.ROOT).matches(".*(text|blob|json).*");
        if (large || type == Simple.OTHER) {
            return Optional.empty();
        } else if (type instanceof Text) {
            return Optional.of(Sql.of("''"));
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.values().stream()
                    .findFirst()
                    .map(first -> Sql.of(bench.dialect().literal(first)))
                    .or(() -> Optional.of(Sql.of("''")));
        } else if (type instanceof Temporal temporal) {
            return Optional.of(Sql.of(temporal.kind() == Temporal.Kind.TIME ? "'00:00:00'" : "'1970-01-01 00:00:00'"));
        } else if (type == Simple.DATE) {
            return Optional.of(Sql.of("'1970-01-01'"));
        } else if (type == Simple.UUID) {
            return Optional.of(Sql.of(
                    bench.line().isMariaDb() ? "'00000000-0000-0000-0000-000000000000'" : "x'" + "0".repeat(32) + "'"));
        }
        return type == Simple.OTHER || type == Simple.BYTES
                ? Optional.empty()
                : Optional.of(Sql.of(type == Simple.BOOL ? "b'0'" : "0"));
    }
}
