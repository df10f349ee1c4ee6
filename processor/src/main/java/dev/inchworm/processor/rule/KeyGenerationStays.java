package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.List;
import java.util.Optional;

/**
 * While both releases insert rows, they must draw keys from the same source. A sequence and the column's identity can be made
 * one; what the application makes up itself cannot. One sequence instead of another is a matter of {@link
 * NewSequenceStartsPastTheOld}.
 */
final class KeyGenerationStays implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeColumn.class::isInstance)
                .map(ChangeColumn.class::cast)
                .filter(change -> change.aspect() == Aspect.GENERATION)
                .filter(change -> drawsKeys(change.before().generation())
                        || drawsKeys(change.after().generation()))
                .filter(change -> !(drawsKeys(change.before().generation())
                        && drawsKeys(change.after().generation())))
                .map(change -> objection(input, change))
                .toList();
    }

    private static boolean drawsKeys(Optional<Generation> generation) {
        return generation.filter(way -> !(way instanceof Computed)).isPresent();
    }

    private static Diagnostic objection(RuleInput input, ChangeColumn change) {
        Place place = input.reading()
                .placeOf(new OfColumn(change.table(), change.after().name()));
        return Diagnostic.of(
                Code.IW112,
                place,
                Subject.of(place, change.table() + "." + change.after().name()),
                source(change.after().generation()),
                source(change.before().generation()),
                Databases.list(input.targets()));
    }

    private static String source(Optional<Generation> generation) {
        if (generation.isEmpty()) {
            return "the application";
        }
        Generation way = generation.get();
        if (way instanceof FromSequence sequence) {
            return "sequence " + sequence.sequence();
        }
        return way instanceof Identity ? "the column's identity" : "an expression";
    }
}
