package dev.inchworm.processor.prove;

import dev.inchworm.processor.contract.Limit;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Whether the sequences that a release draws keys from are there, and step as it counts on. */
final class SequencesDrawn {

    private final Schema own;
    private final Replay replay;
    private final Predicate<Predicate<Limit>> conceded;
    private final BiConsumer<String, String> fails;

    SequencesDrawn(Schema own, Replay replay, Predicate<Predicate<Limit>> conceded, BiConsumer<String, String> fails) {
        this.own = own;
        this.replay = replay;
        this.conceded = conceded;
        this.fails = fails;
    }

    /** Whether rows of {@code table} get numbers from {@code sequence}. */
    static boolean draws(Table table, ObjectName sequence) {
        for (Column column : table.columns()) {
            if (column.generation().orElse(null) instanceof FromSequence from
                    && from.sequence().equals(sequence)) {
                return true;
            }
        }
        return false;
    }

    void checkThoseOf(Table table) {
        for (Column column : table.columns()) {
            if (column.generation().orElse(null) instanceof FromSequence from
                    && own.sequences().containsKey(from.sequence())) {
                check(own.sequences().get(from.sequence()));
            }
        }
    }

    private void check(Sequence mine) {
        ObjectName name = mine.name();
        Optional<Sequence> there = replay.state(name).sequence();
        if (there.isPresent()) {
            steps(mine, there.get());
        } else if (!replay.isSilent(name)) {
            fails.accept("SELECT nextval('" + name + "')", "there is no sequence of that name");
        }
    }

    /** A block of numbers is the release's own only where the sequence steps by no less. */
    private void steps(Sequence mine, Sequence there) {
        String draws = "SELECT nextval('" + mine.name() + "')";
        if (Math.abs(there.increment()) < Math.abs(mine.increment())) {
            fails.accept(draws, "it steps by " + there.increment() + ", less than its blocks of " + mine.increment());
        } else if (there.increment() != mine.increment()
                && !conceded.test(limit -> limit instanceof Limit.StepsOtherwise of
                        && of.sequence().equals(mine.name()))) {
            fails.accept(draws, "it steps by " + there.increment() + " in place of " + mine.increment());
        }
    }
}
