package dev.inchworm.processor.diff;

import dev.inchworm.schema.Meaning.Family;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.SortedMap;
import java.util.TreeMap;

/** How hierarchies of classes are kept. */
public final class Hierarchies {

    private Hierarchies() {}

    /** The strategies of the hierarchies that {@code after} keeps otherwise than {@code before}, as they were, by root. */
    public static SortedMap<String, String> keptOtherwise(Schema before, Schema after) {
        SortedMap<String, String> strategies = strategies(before);
        SortedMap<String, String> now = strategies(after);
        strategies.entrySet().removeIf(old -> old.getValue().equals(now.getOrDefault(old.getKey(), old.getValue())));
        return strategies;
    }

    /** The strategy of each hierarchy, by root. */
    public static SortedMap<String, String> strategies(Schema schema) {
        SortedMap<String, String> strategies = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            if (table.meaning().family().isPresent()) {
                Family family = table.meaning().family().get();
                strategies.put(family.root(), family.strategy());
            }
        }
        return strategies;
    }
}
