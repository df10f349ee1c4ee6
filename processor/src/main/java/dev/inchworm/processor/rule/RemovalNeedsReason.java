package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/** What is removed for good is removed for a reason. */
final class RemovalNeedsReason implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        Stream<Diagnostic> columns = Removals.ofColumns(input)
                .filter(removal -> removal.hint().reason().isBlank())
                .map(removal -> Diagnostic.of(
                        Code.IW110,
                        removal.hint().place(),
                        Removals.who(removal.hint()),
                        removal.change().table() + "."
                                + removal.change().column().name()));
        Stream<Diagnostic> tables = Removals.ofTables(input)
                .filter(removal -> removal.hint().reason().isBlank())
                .map(removal -> Diagnostic.of(
                        Code.IW509,
                        removal.hint().place(),
                        Removals.who(removal.hint()),
                        removal.change().table().name()));
        return Stream.concat(columns, tables).toList();
    }
}
