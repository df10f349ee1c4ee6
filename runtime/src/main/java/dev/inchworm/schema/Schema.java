package dev.inchworm.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
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

    /** The enum types of the database that columns are of, by name, and the names that each knows in their order. */
    public SortedMap<ObjectName, List<String>> enumTypes() {
        SortedMap<ObjectName, List<String>> types = new TreeMap<>();
        for (Table table : tables.values()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof Type.Enumeration of && of.named().isPresent()) {
                    types.put(of.named().get(), of.values());
                }
            }
        }
        return types;
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
