package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfSequence;
import dev.inchworm.schema.change.Change.ChangeSequence;
import java.util.List;

/** Two releases that disagree on how a sequence steps hand out the same keys. */
final class SequenceStays implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeSequence.class::isInstance)
                .map(change -> objection(input, (ChangeSequence) change))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, ChangeSequence change) {
        Place place = input.reading().placeOf(new OfSequence(change.after().name()));
        return Diagnostic.of(
                Code.IW511,
                place,
                Subject.of(place, "sequence " + change.after().name()),
                change.after().start(),
                change.after().increment(),
                change.before().start(),
                change.before().increment(),
                Databases.list(input.targets()),
                place.member().isPresent() ? "the field" : "the class");
    }
}
