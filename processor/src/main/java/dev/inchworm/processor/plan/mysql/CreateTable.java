package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.Online;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.DropTable;
import dev.inchworm.processor.plan.References;
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
        plan(table, new DropTable(bench).lost(table.name()));
    }

    /** The same, which can be taken back where {@code lost} finds nothing. */
    void plan(Table table, Sketch lost) {
        bench.outline().touch(SchemaObject.table(table.name()));
        Optional<Sequence> sequence = Optional.ofNullable(
                bench.situation().reading().schema().sequences().get(table.name()));
        if (sequence.isPresent()) {
            create(sequence.get());
            return;
        }
        create(table, lost);
        AddForeignKey keys = new AddForeignKey(bench);
        for (ForeignKey key : table.foreignKeys()) {
            if (bench.situation().isBusy(key.target())) {
                keys.plan(table.name(), key);
            } else {
                referToNewTable(table, key);
            }
        }
    }

    private void create(Table table, Sketch lost) {
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
                        new DropTable(bench).back(table.name(), lost));
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
                        Undo.by(bench.dropTable(
                                        name,
                                        "Drops table " + name + ", which only the new release draws numbers from.")
                                .amongNewTables()));
    }

    private void referToNewTable(Table table, ForeignKey key) {
        List<ObjectName> tables = References.between(table.name(), key);
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
