package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlNumberDdl;
import dev.inchworm.processor.plan.SequenceChanges;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Sequences on PostgreSQL. */
final class Sequences extends SequenceChanges {

    private final Workbench bench;

    Sequences(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected Sketch creation(Sequence sequence, String comment) {
        return Sketch.transaction(List.of(), comment, bench.ddl().createSequence(sequence));
    }

    @Override
    protected Sketch step(String comment, Sequence from, Sequence to) {
        PostgreSqlNumberDdl ddl = new PostgreSqlNumberDdl(bench.dialect());
        List<String> statements = new ArrayList<>();
        if (from.increment() != to.increment()) {
            statements.add(ddl.step(to));
        }
        if (from.start() != to.start()) {
            statements.add(ddl.start(to));
        }
        return Sketch.transaction(List.of(), comment, statements.toArray(String[]::new));
    }

    @Override
    protected Sketch removal(Sequence sequence, String comment) {
        return Sketch.transaction(List.of(), comment, bench.ddl().dropSequence(sequence.name()));
    }
}
