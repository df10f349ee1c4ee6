package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.Optional;

/** What the catalog says about tables and columns. */
final class Comments {

    private static final String UNNOTICED = "Catalog-only; readers and writers do not notice.";

    private final Workbench bench;

    Comments(Workbench bench) {
        this.bench = bench;
    }

    void ofTable(ObjectName table, Optional<String> before, Optional<String> after) {
        bench.outline().touch(SchemaObject.table(table));
        add(
                table,
                table.toString(),
                bench.ddl().commentOnTable(table, before),
                bench.ddl().commentOnTable(table, after));
    }

    void ofColumn(ObjectName table, String column, Optional<String> before, Optional<String> after) {
        bench.outline().touch(SchemaObject.column(table, column));
        add(
                table,
                table + "." + column,
                bench.ddl().commentOnColumn(table, column, before),
                bench.ddl().commentOnColumn(table, column, after));
    }

    private void add(ObjectName table, String what, String before, String after) {
        bench.outline()
                .add(
                        Stage.COMMENTS,
                        Sketch.transaction(List.of(table), "The comment on " + what + ". " + UNNOTICED, after),
                        Undo.by(Sketch.transaction(
                                List.of(table), "The comment on " + what + " as it was. " + UNNOTICED, before)));
    }
}
