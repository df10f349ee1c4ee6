package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part.OfTable;
import dev.inchworm.schema.Meaning;
import java.util.ArrayList;
import java.util.List;

/** What tells rows of a class apart from others is in the rows: each release must know what the other one writes. */
final class RowsKeepTheirClass implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        List<Diagnostic> objections = new ArrayList<>();
        Meanings.of(input)
                .filter(change -> !change.before().discriminators().isEmpty())
                .filter(change -> !input.isKeptOtherwise(change.table()))
                .forEach(change -> {
                    Meaning before = change.before();
                    Meaning after = change.after();
                    before.discriminators().forEach((value, type) -> {
                        if (!after.discriminators().containsKey(value)) {
                            objections.add(gone(input, change, value, type));
                        }
                    });
                    after.discriminators().forEach((value, type) -> {
                        if (!before.discriminators().containsKey(value)
                                && !before.discriminators().containsValue(type)) {
                            objections.add(fresh(input, change, value, type));
                        }
                    });
                });
        return objections;
    }

    private static Diagnostic gone(RuleInput input, Meanings change, String value, String type) {
        boolean stillThere = change.after().discriminators().containsValue(type);
        Place place = stillThere ? Place.ofType(type) : input.reading().placeOf(new OfTable(change.table()));
        return Diagnostic.of(
                Code.IW634, place, change.table(), value, type, Databases.list(input.targets()), written(value));
    }

    private static Diagnostic fresh(RuleInput input, Meanings change, String value, String type) {
        return Diagnostic.of(
                Code.IW635, Place.ofType(type), type, change.table(), value, Databases.list(input.targets()));
    }

    /** As it stands in {@code @DiscriminatorValue}. */
    private static String written(String literal) {
        return literal.startsWith("'")
                ? literal.substring(1, literal.length() - 1).replace("''", "'")
                : literal;
    }
}
