package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.NumberingChange;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;

/** A column that may hold NULL from now on: in expand, since the new release writes it from its roll-out on. */
final class AllowNull {

    private final Workbench bench;

    AllowNull(Workbench bench) {
        this.bench = bench;
    }

    void plan(ObjectName table, Column column) {
        if (Bench.keyOf(bench.situation().tableBefore(table)).contains(column.name())) {
            // Comes with the end of the key, which forbids NULL itself.
            return;
        }
        if (NumberingChange.refusesNull(bench, table, column)) {
            return;
        }
        String name = Bench.name(table, column);
        bench.outline().touch(SchemaObject.column(table, column.name()));
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        Sketch.transaction(
                                        List.of(table),
                                        "Allows NULL in " + name + ", which the new release may write.",
                                        bench.ddl().dropNotNull(table, column.name()))
                                .conceding(
                                        Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, column.name()))),
                        new SetNotNull(bench, table, column.name()).againOnceNull());
    }
}
