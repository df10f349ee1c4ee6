package dev.inchworm.processor.plan;

import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The foreign keys of a schema by the table that they refer to, looked up once for all recipes. */
public final class References {

    /**
     * A foreign key.
     *
     * @param owner the table that refers
     */
    public record Reference(ObjectName owner, ForeignKey key) {}

    private final Map<ObjectName, List<Reference>> byTarget = new HashMap<>();

    private References() {}

    static References in(Schema schema) {
        References references = new References();
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                references
                        .byTarget
                        .computeIfAbsent(key.target(), any -> new ArrayList<>())
                        .add(new Reference(table.name(), key));
            }
        }
        return references;
    }

    /** Whether the two refer from the same columns to the same ones. */
    public static boolean areAlike(ForeignKey one, ForeignKey other) {
        return one.columns().equals(other.columns())
                && one.target().equals(other.target())
                && one.targetColumns().equals(other.targetColumns());
    }

    /** The tables that {@code key} of {@code owner} is between; where it refers to its own, that one. */
    public static List<ObjectName> between(ObjectName owner, ForeignKey key) {
        return Stream.of(owner, key.target()).distinct().toList();
    }

    /** Those that refer to {@code target}, itself among them, in the order of the tables. */
    public List<Reference> to(ObjectName target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
