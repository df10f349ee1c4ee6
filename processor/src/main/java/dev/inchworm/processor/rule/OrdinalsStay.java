package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import java.util.List;
import java.util.stream.Stream;

/** A number in a row must go on standing for the same constant; constants may only come behind the others. */
final class OrdinalsStay implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Meanings.of(input).flatMap(change -> check(input, change)).toList();
    }

    private static Stream<Diagnostic> check(RuleInput input, Meanings change) {
        return change.before().ordinals().entrySet().stream()
                .filter(before -> change.after().ordinals().containsKey(before.getKey()))
                .flatMap(before -> check(
                        input,
                        change,
                        before.getKey(),
                        before.getValue(),
                        change.after().ordinals().get(before.getKey())));
    }

    private static Stream<Diagnostic> check(
            RuleInput input, Meanings change, String column, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return Stream.empty();
        }
        Place place = input.reading().placeOf(new OfColumn(change.table(), column));
        Subject subject = Subject.of(place, change.table() + "." + column);
        String databases = Databases.list(input.targets());
        boolean longer =
                after.size() > before.size() && after.subList(0, before.size()).equals(before);
        return Stream.of(
                longer
                        ? Diagnostic.of(
                                Code.IW512,
                                place,
                                subject,
                                String.join(", ", after.subList(before.size(), after.size())),
                                databases)
                        : Diagnostic.of(
                                Code.IW630,
                                place,
                                subject,
                                String.join(", ", before),
                                String.join(", ", after),
                                databases));
    }
}
