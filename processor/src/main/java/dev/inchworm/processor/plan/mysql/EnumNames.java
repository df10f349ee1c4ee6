package dev.inchworm.processor.plan.mysql;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names that a column of an enum may hold, where some of them go.
 *
 * @param before all that the old release knows
 * @param added those that the new release alone knows
 * @param removed those that the old release alone knows
 */
record EnumNames(List<String> before, List<String> added, List<String> removed) {

    /** Empty where none goes, or {@code after} says no names. */
    static Optional<EnumNames> of(Workbench bench, Column before, Column after) {
        if (!(bench.dialect().storedType(before) instanceof Enumeration was)
                || !(bench.dialect().storedType(after) instanceof Enumeration is)
                || is.values().isEmpty()
                || is.values().containsAll(was.values())) {
            return Optional.empty();
        }
        return Optional.of(
                new EnumNames(was.values(), without(is.values(), was.values()), without(was.values(), is.values())));
    }

    /** What either release may write: new names follow, which costs nothing. */
    Enumeration both() {
        List<String> both = new ArrayList<>(before);
        both.addAll(added);
        return new Enumeration(both);
    }

    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }
}
