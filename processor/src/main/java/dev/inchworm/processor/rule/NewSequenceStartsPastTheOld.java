package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.diff.Paste;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sequence that takes over from another one must not give out the same numbers; only the database knows which those are. */
final class NewSequenceStartsPastTheOld implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeColumn.class::isInstance)
                .map(ChangeColumn.class::cast)
                .filter(change -> change.aspect() == Aspect.GENERATION)
                .flatMap(change -> objection(input, change))
                .toList();
    }

    private static Stream<Diagnostic> objection(RuleInput input, ChangeColumn change) {
        Optional<ObjectName> old = sequence(change.before().generation());
        Optional<ObjectName> fresh = sequence(change.after().generation());
        if (old.isEmpty() || fresh.isEmpty()) {
            return Stream.empty();
        }
        String column = change.after().name();
        Place place = input.reading().placeOf(new OfColumn(change.table(), column));
        Sequence sequence = input.reading().schema().sequences().get(fresh.get());
        return Stream.of(Diagnostic.of(
                Code.IW113,
                place,
                Subject.of(place, change.table() + "." + column),
                fresh.get(),
                sequence.start(),
                old.get(),
                Databases.list(input.targets()),
                Paste.named(old.get())));
    }

    private static Optional<ObjectName> sequence(Optional<Generation> generation) {
        return generation.filter(FromSequence.class::isInstance).map(way -> ((FromSequence) way).sequence());
    }
}
