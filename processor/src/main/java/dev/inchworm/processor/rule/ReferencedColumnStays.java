package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Table;
import java.util.List;

/** A column that a foreign key of the new schema refers to cannot go. */
final class ReferencedColumnStays implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Removals.ofColumns(input)
                .filter(removal -> isGone(input, removal))
                .flatMap(removal -> input.reading().schema().tables().values().stream()
                        .flatMap(table -> table.foreignKeys().stream()
                                .filter(key -> refersTo(key, removal))
                                .map(key -> objection(input, removal, table, key))))
                .toList();
    }

    /** Another column may have taken the name over. */
    private static boolean isGone(RuleInput input, Removals.OfColumn removal) {
        Table table = input.reading().schema().tables().get(removal.change().table());
        return table.column(removal.change().column().name()).isEmpty();
    }

    private static boolean refersTo(ForeignKey key, Removals.OfColumn removal) {
        return key.target().equals(removal.change().table())
                && key.targetColumns().contains(removal.change().column().name());
    }

    private static Diagnostic objection(RuleInput input, Removals.OfColumn removal, Table table, ForeignKey key) {
        return Diagnostic.of(
                Code.IW303,
                removal.hint().place(),
                Removals.who(removal.hint()),
                removal.change().table() + "." + removal.change().column().name(),
                key.name(),
                table.name(),
                Databases.list(input.targets()),
                table.entity());
    }
}
