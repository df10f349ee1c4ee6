package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * All that a catalog under change holds under one name. Equal where nobody could tell the difference.
 *
 * @param traits what is unusual about the table's parts
 * @param triggers of the table
 * @param function the body of the function of that name
 * @param names those that the enum type of that name knows, in their order
 */
public record ObjectState(
        Optional<Table> table,
        Optional<View> view,
        Optional<Sequence> sequence,
        SortedMap<SchemaObject, SortedSet<String>> traits,
        Set<Trigger> triggers,
        Optional<String> function,
        Optional<List<String>> names) {

    /** What there is where nothing is. */
    public static final ObjectState NOTHING = new ObjectState(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Collections.emptySortedMap(),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    /** One table, as usual in every respect. */
    public static ObjectState of(Table table) {
        return new ObjectState(
                Optional.of(table),
                NOTHING.view,
                NOTHING.sequence,
                NOTHING.traits,
                NOTHING.triggers,
                NOTHING.function,
                NOTHING.names);
    }

    /** One sequence. */
    public static ObjectState of(Sequence sequence) {
        return new ObjectState(
                NOTHING.table,
                NOTHING.view,
                Optional.of(sequence),
                NOTHING.traits,
                NOTHING.triggers,
                NOTHING.function,
                NOTHING.names);
    }

    /** One enum type. */
    public static ObjectState of(List<String> names) {
        return new ObjectState(
                NOTHING.table,
                NOTHING.view,
                NOTHING.sequence,
                NOTHING.traits,
                NOTHING.triggers,
                NOTHING.function,
                Optional.of(names));
    }
}
