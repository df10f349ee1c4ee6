package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.change.Change.DropColumn;
import java.util.List;

/** The running release still reads a column that the new one no longer writes; where it was NOT NULL it expects a value. */
final class RemovedColumnIsStillRead implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Removals.ofColumns(input)
                .filter(removal -> expectsValue(removal.change().column()))
                .filter(removal -> removal.hint().fill().isEmpty())
                .map(removal -> objection(input, removal.change(), removal.hint()))
                .toList();
    }

    private static boolean expectsValue(Column column) {
        boolean givenByServer = column.generation()
                .filter(generation -> !(generation instanceof FromSequence))
                .isPresent();
        return !column.nullable() && column.defaultSql().isEmpty() && !givenByServer;
    }

    private static Diagnostic objection(RuleInput input, DropColumn drop, RemovedColumn hint) {
        return Diagnostic.of(
                Code.IW111,
                hint.place(),
                Removals.who(hint),
                drop.table() + "." + drop.column().name(),
                Databases.list(input.targets()));
    }
}
