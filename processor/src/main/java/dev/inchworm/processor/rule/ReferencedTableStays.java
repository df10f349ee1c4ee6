package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Table;
import java.util.List;

/** A table that a foreign key of the new schema refers to cannot go. */
final class ReferencedTableStays implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Removals.ofTables(input)
                .filter(removal -> !input.reading()
                        .schema()
                        .tables()
                        .containsKey(removal.change().table().name()))
                .flatMap(removal -> input.reading().schema().tables().values().stream()
                        .flatMap(table -> table.foreignKeys().stream()
                                .filter(key -> key.target()
                                        .equals(removal.change().table().name()))
                                .map(key -> objection(input, removal, table, key))))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, Removals.OfTable removal, Table table, ForeignKey key) {
        return Diagnostic.of(
                Code.IW510,
                removal.hint().place(),
                Removals.who(removal.hint()),
                removal.change().table().name(),
                key.name(),
                table.name(),
                Databases.list(input.targets()),
                table.entity());
    }
}
