package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.plan.DropTable;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A new table with its keys, checks and indexes in one transaction, since nobody can be using it yet; then its foreign keys
 * to other new tables; those to busy tables the way {@link AddForeignKey} has them.
 *
 * <p>One step per table: thousands of tables in one transaction would overflow the server's lock table.
 */
final class CreateTable {

    private final Workbench bench;

    CreateTable(Workbench bench) {
        this.bench = bench;
    }

    void plan(Table table) {
        plan(table, new DropTable(bench).lost(table.name()));
    }

    /** One that is dropped again only where {@code lost} finds nothing. */
    void plan(Table table, Sketch lost) {
        bench.outline().touch(SchemaObject.table(table.name()));
        create(table, lost);
        List<ForeignKey> amongNew = table.foreignKeys().stream()
                .filter(key -> !bench.situation().isBusy(key.target()))
                .toList();
        if (!amongNew.isEmpty()) {
            referToNewTables(table, amongNew);
        }
        AddForeignKey toBusyTable = new AddForeignKey(bench);
        table.foreignKeys().stream()
                .filter(key -> bench.situation().isBusy(key.target()))
                .forEach(key -> toBusyTable.plan(table.name(), key));
    }

    private void create(Table table, Sketch lost) {
        List<String> statements = new ArrayList<>();
        List<Unique> repeated = repeatedUniques(table);
        statements.add(bench.ddl()
                .createTable(table.withUniques(table.uniques().stream()
                        .filter(unique -> !repeated.contains(unique))
                        .toList())));
        repeated.forEach(unique -> statements.add(bench.ddl().addConstraint(table.name(), unique)));
        for (Index index : table.indexes()) {
            statements.add(bench.indexes().create(table.name(), index));
        }
        if (table.comment().isPresent()) {
            statements.add(bench.ddl().commentOnTable(table.name(), table.comment()));
        }
        table.columns().stream()
                .filter(column -> column.comment().isPresent())
                .forEach(column ->
                        statements.add(bench.ddl().commentOnColumn(table.name(), column.name(), column.comment())));
        bench.outline()
                .add(
                        Stage.NEW_TABLES,
                        Sketch.transaction(
                                        List.of(table.name()),
                                        "Creates table " + table.name() + withIndexes(table)
                                                + ". Nobody knows it yet: no lock that anyone could wait for.",
                                        statements.toArray(String[]::new))
                                // Thousands of tables are not read once more.
                                .as(PostgreSqlForm.CREATE_TABLE),
                        new DropTable(bench).back(table.name(), lost));
    }

    /** Those over the columns of another key: CREATE TABLE would leave them out silently, ALTER TABLE does not. */
    private static List<Unique> repeatedUniques(Table table) {
        Set<List<String>> keys = new HashSet<>();
        table.primaryKey().ifPresent(key -> keys.add(key.columns()));
        return table.uniques().stream()
                .filter(unique -> !keys.add(unique.columns()))
                .toList();
    }

    private static String withIndexes(Table table) {
        return table.indexes().isEmpty() ? "" : " and its indexes";
    }

    private void referToNewTables(Table table, List<ForeignKey> keys) {
        String[] add = keys.stream()
                .map(key -> bench.ddl().addConstraint(table.name(), key))
                .toArray(String[]::new);
        String[] drop = keys.stream()
                .map(key -> bench.ddl().dropConstraint(table.name(), key.name()))
                .toArray(String[]::new);
        List<ObjectName> tables = Stream.concat(
                        Stream.of(table.name()), keys.stream().map(ForeignKey::target))
                .distinct()
                .toList();
        String targets = keys.stream()
                .map(ForeignKey::target)
                .distinct()
                .map(ObjectName::toString)
                .collect(joining(", "));
        bench.outline()
                .add(
                        Stage.NEW_TABLES_KEYS,
                        Sketch.transaction(
                                        tables,
                                        "Lets " + table.name() + " refer to " + targets
                                                + ". All of these tables are new and empty: nothing to scan, nobody waits.",
                                        add)
                                .amongNewTables(),
                        Undo.by(Sketch.transaction(
                                        tables,
                                        "Drops the foreign keys of " + table.name()
                                                + ", so that the tables can go one by one.",
                                        drop)
                                .amongNewTables()));
    }
}
