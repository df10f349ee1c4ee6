package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** Sequences that come and go, and step otherwise. */
public abstract class SequenceChanges {

    private final Bench bench;

    /** With what recipes work with. */
    protected SequenceChanges(Bench bench) {
        this.bench = bench;
    }

    /** One that nobody knows yet. */
    public final void create(Sequence sequence) {
        bench.outline().touch(SchemaObject.sequence(sequence.name()));
        bench.outline()
                .add(
                        Stage.NEW_SEQUENCES,
                        creation(sequence, "Creates the sequence " + sequence.name() + ", which nobody knows yet."),
                        Undo.by(removal(sequence, "Drops the sequence " + sequence.name() + ".")));
    }

    /**
     * One that gives out larger blocks does so from expand on: a release that knows smaller ones takes each for itself and uses a
     * part of it. One that gives out smaller blocks waits until nobody uses larger ones any more. Where it would start makes no
     * difference to one that is counting.
     */
    public final void change(Sequence before, Sequence after) {
        boolean turns = before.increment() > 0 != after.increment() > 0;
        boolean outOfBounds = after.increment() > 0 ? after.start() < 1 : after.start() > -1;
        if (turns || outOfBounds) {
            bench.refuse(
                    new Part.OfSequence(before.name()),
                    "Changing the sequence " + before.name() + (turns ? " to count the other way" : "") + ", now from "
                            + after.start() + " by " + after.increment() + ",",
                    "use a new sequence: numbers that releases have reserved from the old one must not come again");
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.sequence(before.name()));
        boolean larger = Math.abs(after.increment()) >= Math.abs(before.increment());
        Release disturbed = larger ? Release.OLD : Release.NEW;
        String why = larger
                ? "The old release goes on with smaller blocks, each within one of the larger: no number comes twice."
                : "Part of contract: the old release took larger blocks.";
        List<Concession> concessions = before.increment() == after.increment()
                ? List.of()
                : drawing(disturbed, before.name())
                        .map(table -> (Limit) new Limit.StepsOtherwise(table, before.name()))
                        .map(limit -> larger
                                ? Concession.ofOld(Moment.EXPAND, limit)
                                : Concession.ofNew(Moment.TIGHTEN, limit))
                        .toList();
        bench.outline()
                .add(
                        larger ? Stage.LOOSENED : Stage.DEFAULTS,
                        step(
                                        "Lets the sequence " + before.name() + " step by " + after.increment() + ".\n"
                                                + why,
                                        before,
                                        after)
                                .conceding(concessions),
                        Undo.by(step(
                                "Lets the sequence " + before.name() + " step by " + before.increment() + " again.",
                                after,
                                before)));
    }

    /** The tables whose rows {@code release} numbers from a sequence. */
    private Stream<ObjectName> drawing(Release release, ObjectName sequence) {
        Schema schema = release == Release.OLD
                ? bench.situation().before()
                : bench.situation().after();
        return schema.tables().values().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.generation().orElse(null) instanceof FromSequence from
                                && from.sequence().equals(sequence)))
                .map(Table::name);
    }

    /** One that only the old release drew from. */
    public final void drop(Sequence sequence) {
        bench.outline().touchUntilContract(SchemaObject.sequence(sequence.name()));
        bench.outline()
                .add(
                        Stage.OLD_SEQUENCES,
                        removal(
                                sequence,
                                "Drops the sequence " + sequence.name() + ", which only the old release drew from.\n"
                                        + "Cannot be undone: how far it had counted is gone."),
                        Undo.impossible());
    }

    /** The step that creates it. */
    protected abstract Sketch creation(Sequence sequence, String comment);

    /** The step that lets {@code from} be {@code to}. */
    protected abstract Sketch step(String comment, Sequence from, Sequence to);

    /** The step that drops it. */
    protected abstract Sketch removal(Sequence sequence, String comment);
}
