package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.SequenceChanges;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Sequence;

/** Sequences on MariaDB; MySQL has none. One that is altered goes on past all that it may have given out. */
final class Sequences extends SequenceChanges {

    private final Workbench bench;

    Sequences(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected Sketch creation(Sequence sequence, String comment) {
        return bench.statement(
                sequence.name(),
                Effects.sequence(sequence.name()),
                comment,
                bench.ddl().createSequence(sequence));
    }

    @Override
    protected Sketch step(String comment, Sequence from, Sequence to) {
        return bench.statement(
                to.name(), Effects.REPEATABLE, comment, bench.ddl().alterSequence(to));
    }

    @Override
    protected Sketch removal(Sequence sequence, String comment) {
        return bench.statement(
                sequence.name(),
                Effects.noSequence(sequence.name()),
                comment,
                bench.ddl().dropSequence(sequence.name()));
    }
}
