package dev.inchworm.testing;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A random schema. */
record SchemaSketch(Choices choices) {

    static final List<ObjectName> TABLES = List.of(
            ObjectName.of("orders"),
            ObjectName.of("Größe"),
            ObjectName.of("audit", "orders"),
            ObjectName.of("order line"),
            ObjectName.of("select"),
            ObjectName.of("audit", "a\"b"));

    private static final List<ObjectName> SEQUENCES =
            List.of(ObjectName.of("numbers"), ObjectName.of("audit", "nu'mbers"));

    Schema schema() {
        Map<ObjectName, Table> tables = new TreeMap<>();
        for (ObjectName name : TABLES) {
            if (tables.size() < 5 && choices.oneIn(2)) {
                tables.put(name, new TableSketch(choices, name).table());
            }
        }
        List<Sequence> sequences = new ArrayList<>();
        for (ObjectName name : SEQUENCES) {
            if (choices.oneIn(3)) {
                sequences.add(sequence(name));
                tables.replaceAll((n, table) -> choices.oneIn(4) ? drawnFrom(name, table) : table);
            }
        }
        List<Table> targets = List.copyOf(tables.values());
        for (ObjectName name : tables.keySet().toArray(ObjectName[]::new)) {
            for (int number = 0; number < 2 && choices.oneIn(3); number++) {
                tables.put(name, withReference(tables.get(name), choices.of(targets), number));
            }
        }
        return Schema.of(tables.values(), sequences);
    }

    Sequence sequence(ObjectName name) {
        return new Sequence(name, 1 + choices.below(1000), choices.of(List.of(1L, 50L, -1L)));
    }

    /** {@code table} with a new column for each column of the target's key, and a foreign key over them. */
    Table withReference(Table table, Table target, int number) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<String> referring = new ArrayList<>();
        boolean nullable = choices.oneIn(2);
        List<String> key = target.primaryKey().orElseThrow().columns();
        for (String keyColumn : key) {
            Column referred = target.column(keyColumn).orElseThrow();
            String name = "ref" + number + " " + keyColumn;
            referring.add(name);
            columns.add(Column.of(name, referred.type(), nullable).withType(referred.type(), referred.sqlTypes()));
        }
        List<ForeignKey> foreignKeys = new ArrayList<>(table.foreignKeys());
        foreignKeys.add(new ForeignKey(
                table.name().name() + "_" + number + "_fkey",
                referring,
                target.name(),
                key,
                action(nullable),
                action(nullable)));
        return table.withColumns(columns).withForeignKeys(foreignKeys);
    }

    private Action action(boolean nullable) {
        return choices.of(
                nullable
                        ? List.of(Action.NO_ACTION, Action.RESTRICT, Action.CASCADE, Action.SET_NULL)
                        : List.of(Action.NO_ACTION, Action.RESTRICT, Action.CASCADE));
    }

    private static Table drawnFrom(ObjectName sequence, Table table) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals("id") && column.type() == Simple.INT64
                        ? column.withGeneration(Optional.of(new Generation.FromSequence(sequence)))
                        : column)
                .toList());
    }
}
