package dev.inchworm.processor.rule;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column whose enum has other names than before.
 *
 * @param added the names that only the new release knows
 * @param removed the names that only the running one knows
 */
record EnumNames(ObjectName table, String column, List<String> added, List<String> removed) {

    static Stream<EnumNames> of(RuleInput input) {
        return Stream.concat(ofTypes(input), Meanings.of(input).flatMap(EnumNames::of));
    }

    private static Stream<EnumNames> ofTypes(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeColumn.class::isInstance)
                .map(ChangeColumn.class::cast)
                .filter(change -> change.aspect() == Aspect.TYPE)
                .flatMap(EnumNames::of);
    }

    private static Stream<EnumNames> of(ChangeColumn change) {
        return change.before().type() instanceof Enumeration before
                        && change.after().type() instanceof Enumeration after
                ? Stream.of(of(change.table(), change.after().name(), before.values(), after.values()))
                : Stream.empty();
    }

    /** Where the type does not list them. */
    private static Stream<EnumNames> of(Meanings change) {
        return change.before().names().entrySet().stream()
                .filter(before -> change.after().names().containsKey(before.getKey()))
                .map(before -> of(
                        change.table(),
                        before.getKey(),
                        before.getValue(),
                        change.after().names().get(before.getKey())));
    }

    private static EnumNames of(ObjectName table, String column, List<String> before, List<String> after) {
        return new EnumNames(table, column, without(after, before), without(before, after));
    }

    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }
}
