package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hibernate takes {@code @Column} at its word even where the field is a primitive, and fails on the rows that hold NULL. */
final class PrimitiveReadsNoNull implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Meanings.of(input).flatMap(change -> check(input, change)).toList();
    }

    private static Stream<Diagnostic> check(RuleInput input, Meanings change) {
        return change.after().primitives().stream()
                .filter(column -> !change.before().primitives().contains(column))
                .filter(column -> !change.after().version().equals(Optional.of(column)))
                .filter(column -> Additions.of(input)
                        .filter(add -> add.table().equals(change.table())
                                && add.column().name().equals(column))
                        .noneMatch(add -> Additions.hasValue(input, add)))
                .map(column -> objection(input, change, column));
    }

    private static Diagnostic objection(RuleInput input, Meanings change, String column) {
        Place place = input.reading().placeOf(new OfColumn(change.table(), column));
        return Diagnostic.of(Code.IW631, place, Subject.of(place, change.table() + "." + column));
    }
}
