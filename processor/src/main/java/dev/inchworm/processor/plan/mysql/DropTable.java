package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;

/** A table that only the old release still needs: its foreign keys first, one by one, then the table. */
final class DropTable {

    private final Workbench bench;

    DropTable(Workbench bench) {
        this.bench = bench;
    }

    void plan(Table table) {
        bench.outline().touchUntilContract(SchemaObject.table(table.name()));
        DropConstraint first = new DropConstraint(bench);
        table.foreignKeys().stream()
                .filter(key -> !key.target().equals(table.name()))
                .forEach(key -> first.remove(table.name(), key));
        bench.outline()
                .add(
                        Stage.OLD_TABLES,
                        bench.statement(
                                table.name(),
                                Effects.noTable(table.name()),
                                "Drops table " + table.name() + " with its data. Cannot be undone.",
                                bench.ddl().dropTable(table.name())),
                        Undo.impossible());
    }
}
