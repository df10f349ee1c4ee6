package dev.inchworm.processor.plan;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.List;

/** Tables that go: with the old release, or because the new one that they were created for is taken back. */
public final class DropTable {

    private final Bench bench;

    /** Of tables that {@code bench} plans for. */
    public DropTable(Bench bench) {
        this.bench = bench;
    }

    /** A table that only the old release still needs: its foreign keys first, one by one, then the table. */
    void plan(Table table, ConstraintRemoval constraints) {
        bench.outline().touchUntilContract(SchemaObject.table(table.name()));
        table.foreignKeys().stream()
                .filter(key -> !key.target().equals(table.name()))
                .forEach(key -> constraints.remove(table.name(), key));
        bench.outline()
                .add(
                        Stage.OLD_TABLES,
                        bench.dropTable(
                                table.name(), "Drops table " + table.name() + " with its data. Cannot be undone."),
                        Undo.impossible());
    }

    /** How {@code table} is taken back once it has been created, unless {@code lost} finds rows. */
    public Undo back(ObjectName table, Sketch lost) {
        return Undo.by(
                lost,
                bench.dropTable(table, "Drops table " + table + ", which only the new release knows.")
                        .amongNewTables());
    }

    /** The rows that would be lost with {@code table}. */
    public Sketch lost(ObjectName table) {
        return Sketch.check(
                List.of(table),
                table + " holds rows that the new release wrote; they would be lost",
                "Rows that would be lost with table " + table + ".",
                bench.select(table) + ";");
    }
}
