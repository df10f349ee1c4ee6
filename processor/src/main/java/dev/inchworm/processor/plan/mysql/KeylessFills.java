package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.read.Part;

/**
 * Backfills of tables without a primary key, as JPA has them for collections that are no sets: nothing tells these servers where a
 * batch ends and the next one begins.
 */
final class KeylessFills {

    private final Workbench bench;

    KeylessFills(Workbench bench) {
        this.bench = bench;
    }

    /** Reports those that are planned. */
    void refuse() {
        for (Sketch sketch : bench.outline().sketches()) {
            if (sketch.work() instanceof Work.Backfill fill && fill.key().isEmpty()) {
                String column = fill.columns().get(0);
                bench.outline()
                        .refuse(Diagnostic.of(
                                Code.IW647,
                                bench.placeOf(new Part.OfColumn(fill.table(), column)),
                                fill.table(),
                                column,
                                bench.dialect().displayName()));
            }
        }
    }
}
