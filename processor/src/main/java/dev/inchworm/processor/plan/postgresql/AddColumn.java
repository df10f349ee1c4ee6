package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDefault;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column on a table that exists. What the server adds without rewriting the table is one brief step: a nullable column, a
 * default that is computed once. Everything with a value for each row goes through {@link AddFilledColumn}.
 */
final class AddColumn {

    private final Workbench bench;

    AddColumn(Workbench bench) {
        this.bench = bench;
    }

    void plan(ObjectName table, Column column) {
        Part part = new Part.OfColumn(table, column.name());
        String name = Bench.name(table, column);
        boolean backfilled = bench.situation().backfill(table, column.name()).isPresent();
        boolean costly = column.defaultSql()
                .flatMap(value -> value.in(bench.dialect().name()))
                .filter(value -> PostgreSqlDefault.of(value) == PostgreSqlDefault.VOLATILE || hasOwnType(column))
                .isPresent();
        if (column.generation().filter(Identity.class::isInstance).isPresent()) {
            new AddIdentityColumn(bench, table, column).plan();
        } else if (column.generation().orElse(null) instanceof Computed computed && computed.stored()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW521,
                            bench.placeOf(part),
                            name,
                            bench.dialect().displayName()));
        } else if (!column.nullable() && column.generation().orElse(null) instanceof Computed) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW522,
                            bench.placeOf(part),
                            name,
                            bench.dialect().displayName()));
        } else if (isSerial(column)) {
            bench.refuse(part, "A serial column on a table with rows (" + name + ")", "add the column with @Backfill");
        } else if (backfilled || costly) {
            new AddFilledColumn(bench, table, column).plan();
        } else if (column.nullable()
                || column.defaultSql().isPresent()
                || column.generation().orElse(null) instanceof Computed) {
            addAtOnce(table, column);
        } else {
            bench.refuse(
                    part, "A NOT NULL column without a value for existing rows (" + name + ")", "give it a @Backfill");
        }
    }

    private void addAtOnce(ObjectName table, Column column) {
        bench.outline().touch(SchemaObject.column(table, column.name()));
        String name = Bench.name(table, column);
        ownTypeCheck(bench, table, column)
                .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(table, column));
        if (column.comment().isPresent()) {
            statements.add(bench.ddl().commentOnColumn(table, column.name(), column.comment()));
        }
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                List.of(table),
                                "Adds column " + name + ", " + kind(column) + ". No row is rewritten.",
                                statements.toArray(String[]::new)),
                        undo(table, column));
        bench.dialect().enumCheck(bench.situation().tableAfter(table), column).ifPresent(check -> {
            AddCheck addCheck = new AddCheck(bench);
            if (bench.situation().isLeftNull(table, column.name())) {
                addCheck.expand(table, check);
            } else {
                addCheck.tighten(table, check);
            }
        });
    }

    private Undo undo(ObjectName table, Column column) {
        Sketch drop = drop(bench, table, column, "");
        return column.generation().isPresent()
                ? Undo.by(drop)
                : Undo.by(lost(bench, table, column, Optional.empty()), drop);
    }

    private static String kind(Column column) {
        String nullability = column.nullable() ? "nullable" : "NOT NULL";
        if (column.generation().isPresent()) {
            return "computed when it is read";
        }
        return column.defaultSql().isPresent()
                ? nullability + " with a default that is computed once and kept in the catalog for the rows that exist"
                : nullability + " and without default";
    }

    /** Takes the column back, after {@code first}. */
    static Sketch drop(Workbench bench, ObjectName table, Column column, String first) {
        return Sketch.transaction(
                List.of(table),
                "Drops column " + Bench.name(table, column) + ", which only the new release knows.",
                (first + "\n" + bench.ddl().dropColumn(table, column.name())).strip());
    }

    /**
     * Finds the rows in which the column holds something that only the new release can have written: neither NULL nor what
     * {@code filled}, or a constant default, gave them. Values that differ from row to row count as written.
     */
    static Sketch lost(Workbench bench, ObjectName table, Column column, Optional<Sql> filled) {
        String quoted = bench.quote(column.name());
        Optional<Sql> constant = column.defaultSql()
                .filter(value -> value.in(bench.dialect().name())
                        .filter(sql -> PostgreSqlDefault.of(sql) == PostgreSqlDefault.CONSTANT)
                        .isPresent());
        StringBuilder condition = new StringBuilder(quoted + " IS NOT NULL");
        for (Sql known : (Iterable<Sql>) Stream.concat(filled.stream(), constant.stream())::iterator) {
            condition
                    .append("\n    AND CAST(")
                    .append(quoted)
                    .append(" AS text) IS DISTINCT FROM CAST(CAST(")
                    .append(bench.sql(known))
                    .append(" AS ")
                    .append(bench.dialect().type(column))
                    .append(") AS text)");
        }
        return Sketch.check(
                List.of(table),
                Bench.name(table, column) + " holds values that the new release may have written; they would be lost",
                "Rows whose value in " + Bench.name(table, column) + " would be lost.",
                bench.select(table) + "\n    WHERE " + condition + ";");
    }

    /** A type of the user's own may be a domain with a rule, for which the server rewrites the table. */
    static Optional<Sketch> ownTypeCheck(Workbench bench, ObjectName table, Column column) {
        if (!hasOwnType(column)) {
            return Optional.empty();
        }
        String type = bench.dialect().type(column);
        return Optional.of(Sketch.check(
                List.of(table),
                "the type " + type + " is a domain with constraints; adding a column of it would rewrite " + table
                        + " under a lock that stops every reader",
                "Makes sure that adding a column of the type " + type + " does not rewrite the table.",
                """
                WITH RECURSIVE "type" AS (
                    SELECT oid, typtype, typbasetype, typnotnull FROM pg_catalog.pg_type
                    WHERE oid = pg_catalog.to_regtype(%s)
                    UNION ALL
                    SELECT b.oid, b.typtype, b.typbasetype, b.typnotnull FROM pg_catalog.pg_type AS b
                    JOIN "type" AS d ON d.typtype = 'd' AND b.oid = d.typbasetype
                )
                SELECT oid::regtype FROM "type" WHERE typtype = 'd' AND (typnotnull
                    OR EXISTS (SELECT FROM pg_catalog.pg_constraint WHERE contypid = "type".oid));""".formatted(bench.dialect().literal(type))));
    }

    private static boolean hasOwnType(Column column) {
        return column.sqlTypes().containsKey(PostgreSql.NAME);
    }

    private boolean isSerial(Column column) {
        return bench.dialect().type(column).strip().toLowerCase(Locale.ROOT).matches("(big|small)?serial[248]?");
    }
}
