package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** What goes with a column on MySQL and MariaDB: keys and indexes lose it, and vanish with their last one. */
record MySqlColumnRemoval(String column, MySqlDialect dialect) {

    /** The rest of the table. */
    Table of(Table table) {
        return table.withColumns(
                        TableParts.without(table.columns(), own -> own.name().equals(column)))
                .withPrimaryKey(table.primaryKey()
                        .map(key -> new PrimaryKey(key.name(), rest(key.columns())))
                        .filter(key -> !key.columns().isEmpty()))
                .withUniques(table.uniques().stream()
                        .map(unique -> new Unique(unique.name(), rest(unique.columns())))
                        .filter(unique -> !unique.columns().isEmpty())
                        .toList())
                .withForeignKeys(TableParts.without(
                        table.foreignKeys(), key -> key.columns().contains(column)))
                .withChecks(TableParts.without(
                        table.checks(), check -> MySqlStatements.mentions(check.expression(), column, dialect)))
                .withIndexes(table.indexes().stream().flatMap(this::of).toList());
    }

    private List<String> rest(List<String> columns) {
        return TableParts.without(columns, column::equals);
    }

    private Stream<Index> of(Index index) {
        List<Index.Part> parts = TableParts.without(
                index.parts(),
                part -> part instanceof Index.Part.OfColumn of && of.column().equals(column));
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Index(index.name(), parts, index.unique(), index.where(), index.include(), index.method()));
    }
}
