package dev.inchworm.processor.rule;

import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change.ChangeMeaning;
import dev.inchworm.schema.change.Change.RenameColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A table whose rows mean something else to the new release.
 *
 * @param before with the columns named as they are now
 */
record Meanings(ObjectName table, Meaning before, Meaning after) {

    static Stream<Meanings> of(RuleInput input) {
        return input.difference().changes().stream()
                .filter(ChangeMeaning.class::isInstance)
                .map(ChangeMeaning.class::cast)
                .map(change -> new Meanings(
                        change.table(), named(change.before(), renames(input, change.table())), change.after()));
    }

    private static Map<String, String> renames(RuleInput input, ObjectName table) {
        Map<String, String> renames = new HashMap<>();
        input.difference().changes().stream()
                .filter(RenameColumn.class::isInstance)
                .map(RenameColumn.class::cast)
                .filter(rename -> rename.table().equals(table))
                .forEach(rename -> renames.put(rename.before(), rename.after()));
        return renames;
    }

    private static Meaning named(Meaning old, Map<String, String> renames) {
        SortedSet<String> primitives = new TreeSet<>();
        old.primitives().forEach(column -> primitives.add(renames.getOrDefault(column, column)));
        return new Meaning(
                named(old.ordinals(), renames),
                named(old.names(), renames),
                primitives,
                old.version().map(column -> renames.getOrDefault(column, column)),
                old.family(),
                old.discriminators());
    }

    private static SortedMap<String, List<String>> named(
            SortedMap<String, List<String>> constants, Map<String, String> renames) {
        SortedMap<String, List<String>> named = new TreeMap<>();
        constants.forEach((column, of) -> named.put(renames.getOrDefault(column, column), of));
        return named;
    }
}
