package dev.inchworm.processor.diff;

import static java.util.stream.Collectors.toMap;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Leaves names of an enum in the places that they have. Where a column holds them as text their order means nothing; but MySQL
 * and MariaDB store the place of a name, and would write the whole table anew for one that comes between others, in the order
 * of the constants or of the alphabet. So names that are new follow those that are there. An enum type of the database has an order of
 * its own, which is left alone.
 */
public final class EnumOrder {

    private final Schema before;
    private final Map<ObjectName, ObjectName> oldTables;
    private final List<Hint.RenamedColumn> renames;

    private EnumOrder(Schema before, List<Hint> hints) {
        this.before = before;
        this.oldTables = hints.stream()
                .filter(Hint.RenamedTable.class::isInstance)
                .map(Hint.RenamedTable.class::cast)
                .collect(toMap(Hint.RenamedTable::table, Hint.RenamedTable::old, (one, other) -> one));
        this.renames = hints.stream()
                .filter(Hint.RenamedColumn.class::isInstance)
                .map(Hint.RenamedColumn.class::cast)
                .toList();
    }

    /** {@code reading}, with names of enums in the order that {@code before} has them in. */
    public static Reading keptIn(Snapshot before, Reading reading) {
        Schema schema = new EnumOrder(before.schema(), reading.hints()).kept(reading.schema());
        return schema == reading.schema()
                ? reading
                : new Reading(schema, reading.hints(), reading.places(), reading.problems(), reading.jpaTables());
    }

    private Schema kept(Schema after) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        after.tables().forEach((name, table) -> {
            Table kept = kept(table);
            if (kept != table) {
                tables.put(name, kept);
            }
        });
        if (tables.isEmpty()) {
            return after;
        }
        SortedMap<ObjectName, Table> all = new TreeMap<>(after.tables());
        all.putAll(tables);
        return new Schema(all, after.sequences());
    }

    private Table kept(Table table) {
        Table old = before.tables().get(oldTables.getOrDefault(table.name(), table.name()));
        if (old == null || old.columns().equals(table.columns())) {
            return table;
        }
        List<Column> kept = table.columns().stream()
                .map(column -> kept(old, table.name(), column))
                .toList();
        return kept.equals(table.columns()) ? table : table.withColumns(kept);
    }

    private Column kept(Table old, ObjectName table, Column column) {
        if (!isText(column)) {
            return column;
        }
        String name = renames.stream()
                .filter(hint -> hint.table().equals(table) && hint.column().equals(column.name()))
                .map(Hint.RenamedColumn::old)
                .findFirst()
                .orElse(column.name());
        return old.column(name)
                .filter(EnumOrder::isText)
                .map(then -> column.withType(new Enumeration(inOrderOf(names(then), names(column))), column.sqlTypes()))
                .orElse(column);
    }

    private static boolean isText(Column column) {
        return column.type() instanceof Enumeration of && of.named().isEmpty();
    }

    private static List<String> names(Column column) {
        return ((Enumeration) column.type()).values();
    }

    private static List<String> inOrderOf(List<String> known, List<String> wanted) {
        Set<String> ordered = new LinkedHashSet<>(known);
        ordered.retainAll(wanted);
        ordered.addAll(wanted);
        return List.copyOf(ordered);
    }
}
