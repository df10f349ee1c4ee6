package dev.inchworm.processor.rule;

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
record EnumNames(ChangeColumn change, List<String> added, List<String> removed) {

    static Stream<EnumNames> of(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeColumn.class::isInstance)
                .map(ChangeColumn.class::cast)
                .filter(change -> change.aspect() == Aspect.TYPE)
                .flatMap(EnumNames::of);
    }

    private static Stream<EnumNames> of(ChangeColumn change) {
        return change.before().type() instanceof Enumeration before
                        && change.after().type() instanceof Enumeration after
                ? Stream.of(new EnumNames(
                        change, without(after.values(), before.values()), without(before.values(), after.values())))
                : Stream.empty();
    }

    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }
}
