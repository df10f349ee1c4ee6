package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import java.util.List;

/** Sequences that come and go. */
final class Sequences {

    private final Workbench bench;

    Sequences(Workbench bench) {
        this.bench = bench;
    }

    void create(Sequence sequence) {
        bench.outline().touch(SchemaObject.sequence(sequence.name()));
        bench.outline()
                .add(
                        Stage.NEW_SEQUENCES,
                        Sketch.transaction(
                                List.of(),
                                "Creates the sequence " + sequence.name() + ", which nobody knows yet.",
                                bench.ddl().createSequence(sequence)),
                        Undo.by(Sketch.transaction(
                                List.of(),
                                "Drops the sequence " + sequence.name() + ".",
                                bench.ddl().dropSequence(sequence.name()))));
    }

    void drop(Sequence sequence) {
        bench.outline().touchUntilContract(SchemaObject.sequence(sequence.name()));
        bench.outline()
                .add(
                        Stage.OLD_SEQUENCES,
                        Sketch.transaction(
                                List.of(),
                                "Drops the sequence " + sequence.name() + ", which only the old release drew from.\n"
                                        + "Cannot be undone: how far it had counted is gone.",
                                bench.ddl().dropSequence(sequence.name())),
                        Undo.impossible());
    }
}
