package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Optional;

/** What the catalog says about tables; what it says about columns is part of their definition. */
final class Comments {

    private final Workbench bench;

    Comments(Workbench bench) {
        this.bench = bench;
    }

    void ofTable(ObjectName table, Optional<String> before, Optional<String> after) {
        bench.outline().touch(SchemaObject.table(table));
        bench.outline()
                .add(
                        Stage.COMMENTS,
                        comment(table, "The comment on " + table + ".", after),
                        Undo.by(comment(table, "The comment on " + table + " as it was.", before)));
    }

    private Sketch comment(ObjectName table, String what, Optional<String> text) {
        return bench.alter(table, MySqlForm.COMMENT_ON_TABLE, Effects.REPEATABLE, what, how -> bench.ddl()
                .commentOnTable(table, text, how));
    }
}
