package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.Online;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A new table with its keys, checks, indexes and comments in one statement, those indexes among them that its foreign keys
 * need; then its foreign keys one by one, to busy tables the way {@link AddForeignKey} has them.
 */
final class CreateTable {

    private final Workbench bench;

    CreateTable(Workbench bench) {
        this.bench = bench;
    }

    void plan(Table table) {
        bench.outline().touch(SchemaObject.table(table.name()));
        Optional<Sequence> sequence = Optional.ofNullable(
                bench.situation().reading().schema().sequences().get(table.name()));
        if (sequence.isPresent()) {
            create(sequence.get());
            return;
        }
        create(table);
        AddForeignKey keys = new AddForeignKey(bench);
        for (ForeignKey key : table.foreignKeys()) {
            if (bench.situation().isBusy(key.target())) {
                keys.plan(table.name(), key);
            } else {
                referToNewTable(table, key);
            }
        }
    }

    private void create(Table table) {
        List<String> indexes = Stream.concat(table.indexes().stream(), KeyIndexes.of(bench, table).stream())
                .map(bench.indexes()::inTable)
                .toList();
        bench.outline()
                .add(
                        Stage.NEW_TABLES,
                        bench.statement(
                                table.name(),
                                Effects.table(table.name()),
                                "Creates table " + table.name() + (indexes.isEmpty() ? "" : " and its indexes")
                                        + ". Nobody knows it yet: no lock that anyone could wait for.",
                                bench.ddl().createTable(table, indexes)),
                        Undo.by(lost(table), drop(table)));
    }

    private void create(Sequence sequence) {
        ObjectName name = sequence.name();
        bench.outline()
                .add(
                        Stage.NEW_TABLES,
                        bench.statement(
                                name,
                                Effects.table(name),
                                "Creates table " + name + " for the sequence of that name, which starts at "
                                        + sequence.start() + ": its one row holds the number that is drawn next.",
                                bench.ddl().createTable(sequence)),
                        Undo.by(bench.statement(
                                        name,
                                        Effects.noTable(name),
                                        "Drops table " + name + ", which only the new release draws numbers from.",
                                        bench.ddl().dropTable(name))
                                .amongNewTables()));
    }

    private Sketch lost(Table table) {
        return Sketch.check(
                List.of(table.name()),
                table.name() + " holds rows that the new release wrote; they would be lost",
                "Rows that would be lost with table " + table.name() + ".",
                bench.select(table.name()) + ";");
    }

    private Sketch drop(Table table) {
        return bench.statement(
                        table.name(),
                        Effects.noTable(table.name()),
                        "Drops table " + table.name() + ", which only the new release knows.",
                        bench.ddl().dropTable(table.name()))
                .amongNewTables();
    }

    private void referToNewTable(Table table, ForeignKey key) {
        List<ObjectName> tables =
                Stream.of(table.name(), key.target()).distinct().toList();
        bench.outline()
                .add(
                        Stage.NEW_TABLES_KEYS,
                        bench.alter(
                                        tables,
                                        MySqlForm.ADD_FOREIGN_KEY,
                                        Effects.constraint(table.name(), key.name()),
                                        "Lets " + table.name() + " refer to " + key.target()
                                                + ". Both are new and empty: nothing to copy, nobody waits.",
                                        how -> bench.ddl().addConstraint(table.name(), key, Online.COPY))
                                .amongNewTables(),
                        Undo.by(bench.alter(
                                        tables,
                                        MySqlForm.DROP_FOREIGN_KEY,
                                        Effects.noConstraint(table.name(), key.name()),
                                        "Drops the foreign key " + key.name() + " of " + table.name()
                                                + ", so that the tables can go one by one.",
                                        how -> bench.ddl().dropForeignKey(table.name(), key.name(), how))
                                .amongNewTables()));
    }
}
