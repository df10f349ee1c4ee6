package dev.inchworm.processor.rule;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import java.util.stream.Stream;

/** What is removed, beside the hints that ask for it. */
final class Removals {

    /** A column that goes. */
    record OfColumn(DropColumn change, RemovedColumn hint) {}

    /** A table that goes. */
    record OfTable(DropTable change, RemovedTable hint) {}

    private Removals() {}

    static Stream<OfColumn> ofColumns(RuleInput input) {
        return input.difference().changes().stream()
                .filter(DropColumn.class::isInstance)
                .map(DropColumn.class::cast)
                .flatMap(drop -> used(input, RemovedColumn.class)
                        .filter(hint -> hint.table().equals(drop.table())
                                && hint.column().equals(drop.column().name()))
                        .map(hint -> new OfColumn(drop, hint)));
    }

    static Stream<OfTable> ofTables(RuleInput input) {
        return input.difference().changes().stream()
                .filter(DropTable.class::isInstance)
                .map(DropTable.class::cast)
                .flatMap(drop -> used(input, RemovedTable.class)
                        .filter(hint -> hint.table().equals(drop.table().name()))
                        .map(hint -> new OfTable(drop, hint)));
    }

    /** The class or package that a hint stands on, for the beginning of a sentence. */
    static String who(Hint hint) {
        return hint.place().type().isEmpty() ? "A hint" : hint.place().toString();
    }

    private static <H extends Hint> Stream<H> used(RuleInput input, Class<H> kind) {
        return input.difference().used().stream().filter(kind::isInstance).map(kind::cast);
    }
}
