package dev.inchworm.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The relational structure that a set of entities asks for.
 *
 * @param tables by name
 * @param sequences by name
 */
public record Schema(SortedMap<ObjectName, Table> tables, SortedMap<ObjectName, Sequence> sequences) {

    /** A schema without anything. */
    public static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>());

    public Schema {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    }

    /** A schema of these parts; of two of the same name the later one wins. */
    public static Schema of(Collection<Table> tables, Collection<Sequence> sequences) {
        SortedMap<ObjectName, Table> tablesByName = new TreeMap<>();
        tables.forEach(table -> tablesByName.put(table.name(), table));
        SortedMap<ObjectName, Sequence> sequencesByName = new TreeMap<>();
        sequences.forEach(sequence -> sequencesByName.put(sequence.name(), sequence));
        return new Schema(tablesByName, sequencesByName);
    }
}
