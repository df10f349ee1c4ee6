package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Index;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What goes with a column of a table, as the server does: all keys, indexes and checks that it is part of.
 *
 * @param mentions whether a text is over a column
 */
record ColumnRemoval(String column, BiPredicate<Sql, String> mentions) {

    /** The rest of the table. */
    Table of(Table table) {
        return table.withColumns(
                        TableParts.without(table.columns(), own -> own.name().equals(column)))
                .withPrimaryKey(table.primaryKey().filter(key -> !key.columns().contains(column)))
                .withUniques(TableParts.without(
                        table.uniques(), unique -> unique.columns().contains(column)))
                .withForeignKeys(TableParts.without(
                        table.foreignKeys(), key -> key.columns().contains(column)))
                .withChecks(TableParts.without(table.checks(), check -> mentions.test(check.expression(), column)))
                .withIndexes(TableParts.without(table.indexes(), this::isUsedBy));
    }

    private boolean isUsedBy(Index index) {
        Stream<Sql> expressions = Stream.concat(
                index.where().stream(),
                index.parts().stream()
                        .flatMap(part -> part instanceof Index.Part.OfExpression of
                                ? Stream.of(of.expression())
                                : Stream.empty()));
        return index.columns().contains(column) || expressions.anyMatch(sql -> mentions.test(sql, column));
    }
}
