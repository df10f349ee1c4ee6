package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
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
 */
public record ObjectState(
        Optional<Table> table,
        Optional<View> view,
        Optional<Sequence> sequence,
        SortedMap<SchemaObject, SortedSet<String>> traits,
        Set<Trigger> triggers,
        Optional<String> function) {}
