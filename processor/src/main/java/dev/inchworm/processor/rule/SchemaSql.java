package dev.inchworm.processor.rule;

import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of SQL that a part of the schema has from now on.
 *
 * @param what it is, for people
 * @param whose the part that has it, for people
 */
record SchemaSql(Part part, String what, String whose, Sql sql) {

    /** What {@code changes} bring. */
    static Stream<SchemaSql> of(List<Change> changes) {
        return changes.stream().flatMap(SchemaSql::of);
    }

    private static Stream<SchemaSql> of(Change change) {
        if (change instanceof Change.CreateTable create) {
            return of(create.table());
        } else if (change instanceof Change.AddColumn add) {
            return of(add.table(), add.column());
        } else if (change instanceof Change.ChangeColumn changed) {
            return switch (changed.aspect()) {
                case DEFAULT, GENERATION -> of(changed.table(), changed.after());
                default -> Stream.empty();
            };
        } else if (change instanceof Change.AddConstraint add) {
            return of(add.table(), add.constraint());
        } else if (change instanceof Change.ChangeConstraint changed) {
            return of(changed.table(), changed.after());
        } else if (change instanceof Change.AddIndex add) {
            return of(add.table(), add.index());
        } else {
            return change instanceof Change.ChangeIndex changed ? of(changed.table(), changed.after()) : Stream.empty();
        }
    }

    private static Stream<SchemaSql> of(Table table) {
        return Stream.of(
                        table.columns().stream().flatMap(column -> of(table.name(), column)),
                        table.checks().stream().flatMap(check -> of(table.name(), check)),
                        table.indexes().stream().flatMap(index -> of(table.name(), index)))
                .flatMap(pieces -> pieces);
    }

    private static Stream<SchemaSql> of(ObjectName table, Column column) {
        Part part = new Part.OfColumn(table, column.name());
        String whose = table + "." + column.name();
        Stream<SchemaSql> given =
                column.defaultSql().stream().map(sql -> new SchemaSql(part, "@DefaultSql", whose, sql));
        return column.generation().orElse(null) instanceof Computed computed
                ? Stream.concat(given, Stream.of(new SchemaSql(part, "@Computed", whose, computed.expression())))
                : given;
    }

    private static Stream<SchemaSql> of(ObjectName table, Constraint constraint) {
        return constraint instanceof Check check
                ? Stream.of(new SchemaSql(
                        new Part.OfConstraint(table, check.name()),
                        "The check " + check.name(),
                        table.toString(),
                        check.expression()))
                : Stream.empty();
    }

    private static Stream<SchemaSql> of(ObjectName table, Index index) {
        Stream<Sql> expressions = index.parts().stream()
                .filter(OfExpression.class::isInstance)
                .map(part -> ((OfExpression) part).expression());
        return Stream.concat(expressions, index.where().stream())
                .map(sql -> new SchemaSql(
                        new Part.OfIndex(table, index.name()), "The index " + index.name(), table.toString(), sql));
    }
}
