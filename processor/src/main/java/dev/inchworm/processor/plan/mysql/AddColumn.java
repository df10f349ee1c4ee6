package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Simple;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column on a table that exists. What the server adds in its catalog alone is one brief step: a nullable column, a constant
 * default, a virtual column. Everything with a value for each row goes through {@link AddFilledColumn}.
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
        boolean differs = column.defaultSql()
                .filter(value -> !bench.ddl().isConstantDefault(column, value))
                .isPresent();
        Optional<Computed> computed =
                column.generation().filter(Computed.class::isInstance).map(Computed.class::cast);
        if (computed.isPresent() && computed.get().stored()) {
            bench.mindWriters(
                    MySqlForm.ADD_COLUMN_STORED,
                    part,
                    table,
                    "Adding the stored generated column " + name,
                    "ADD COLUMN " + bench.ddl().columnDefinition(column));
            addAtOnce(table, column, MySqlForm.ADD_COLUMN_STORED);
        } else if (computed.isPresent() && !column.nullable()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW522,
                            bench.placeOf(part),
                            name,
                            bench.dialect().displayName()));
        } else if (computed.isPresent()) {
            addAtOnce(table, column, MySqlForm.ADD_COLUMN_VIRTUAL);
        } else if (column.generation().isPresent()) {
            bench.refuse(
                    part, "A numbered column on a table with rows (" + name + ")", "add the column with @Backfill");
        } else if (backfilled || differs) {
            new AddFilledColumn(bench, table, column).plan();
        } else if (column.nullable() || column.defaultSql().isPresent()) {
            addAtOnce(table, column, form(bench, table));
        } else {
            bench.refuse(
                    part, "A NOT NULL column without a value for existing rows (" + name + ")", "give it a @Backfill");
        }
    }

    private void addAtOnce(ObjectName table, Column column, MySqlForm form) {
        bench.outline().touch(SchemaObject.column(table, column.name()));
        Sketch drop = drop(bench, table, column);
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        add(bench, table, column, form, kind(column) + "."),
                        column.generation().isPresent()
                                ? Undo.by(drop)
                                : Undo.by(lost(bench, table, column, column.defaultSql()), drop));
    }

    /** The step that adds it. */
    static Sketch add(Workbench bench, ObjectName table, Column column, MySqlForm form, String what) {
        bench.mindWriters(
                form,
                new Part.OfColumn(table, column.name()),
                table,
                "Adding " + Bench.name(table, column) + " to a table with a FULLTEXT index",
                "ADD COLUMN " + bench.ddl().columnDefinition(column));
        return bench.alter(
                table,
                form,
                Effects.column(table, column.name()),
                "Adds column " + Bench.name(table, column) + ", " + what,
                how -> bench.ddl().addColumn(table, column, how));
    }

    /** What adding a plain column is on {@code table}. */
    static MySqlForm form(Workbench bench, ObjectName table) {
        Table known = bench.situation().tableBefore(table);
        return known.indexes().stream().map(Index::method).anyMatch(method -> method.orElse("")
                        .toUpperCase(Locale.ROOT)
                        .equals("FULLTEXT"))
                ? MySqlForm.ADD_COLUMN_FULLTEXT
                : MySqlForm.ADD_COLUMN;
    }

    private static String kind(Column column) {
        if (column.generation().orElse(null) instanceof Computed computed) {
            return computed.stored() ? "computed when a row is written" : "computed when it is read";
        }
        String nullability = column.nullable() ? "nullable" : "NOT NULL";
        return column.defaultSql().isPresent()
                ? nullability + " with a default that is kept in the catalog for the rows that exist"
                : nullability + " and without default";
    }

    /** Takes the column back. */
    static Sketch drop(Workbench bench, ObjectName table, Column column) {
        return bench.alter(
                table,
                MySqlForm.DROP_COLUMN,
                Effects.noColumn(table, column.name()),
                "Drops column " + Bench.name(table, column) + ", which only the new release knows.",
                how -> bench.ddl().dropColumn(table, column.name(), how));
    }

    /**
     * Finds the rows in which the column holds something that only the new release can have written: neither NULL nor what
     * {@code given} gave them. Values that differ from row to row count as written.
     */
    static Sketch lost(Workbench bench, ObjectName table, Column column, Optional<Sql> given) {
        String quoted = bench.quote(column.name());
        StringBuilder condition = new StringBuilder(quoted + " IS NOT NULL");
        Stream.concat(given.stream(), column.defaultSql().stream()).distinct().forEach(known -> condition
                .append("\n    AND NOT (")
                .append(toTheByte(bench, column, quoted))
                .append(" <=> ")
                .append(toTheByte(bench, column, bench.sql(known)))
                .append(")"));
        return Sketch.check(
                List.of(table),
                Bench.name(table, column) + " holds values that the new release may have written; they would be lost",
                "Rows whose value in " + Bench.name(table, column) + " would be lost.",
                bench.select(table) + "\n    WHERE " + condition + ";");
    }

    /** A collation may take two texts for the same. */
    private static String toTheByte(Workbench bench, Column column, String value) {
        if (column.type() == Simple.JSON && !bench.line().isMariaDb()) {
            return "CAST(" + value + " AS JSON)";
        }
        return bench.dialect().toTheByte(column, value);
    }
}
