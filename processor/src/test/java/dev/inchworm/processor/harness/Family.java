package dev.inchworm.processor.harness;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row in each table of a release, referring to each other and to no other: inserted parents first, deleted children
 * first.
 */
final class Family {

    private final Client client;
    private final RowMaker maker;
    private final int writer;
    private final int number;
    private final Map<ObjectName, KnownRow> rows = new LinkedHashMap<>();
    private final Map<ObjectName, Map<String, Optional<String>>> plain = new LinkedHashMap<>();
    /** References that were left NULL at first, since what they refer to came later. */
    private final Map<ObjectName, List<ForeignKey>> linked = new LinkedHashMap<>();

    private Family(Client client, RowMaker maker, int writer, int number) {
        this.client = client;
        this.maker = maker;
        this.writer = writer;
        this.number = number;
    }

    /** Inserts it: every column given where {@code number} is even, else no more than needed, and the rest by an update. */
    static Family insert(Client client, RowMaker maker, int writer, int number) {
        Family family = new Family(client, maker, writer, number);
        order(client, maker).forEach(family::insert);
        family.link();
        return family;
    }

    /** The tables in the order in which rows are inserted. */
    static List<Table> order(Client client, RowMaker maker) {
        List<Table> left = new ArrayList<>(client.schema().tables().values());
        left.removeIf(table -> !maker.canWrite(table));
        List<Table> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<ObjectName> waiting = new HashSet<>();
            left.forEach(table -> waiting.add(table.name()));
            Table next = left.stream()
                    .filter(table -> maker.references(table).stream()
                            .noneMatch(key -> waiting.contains(key.target())
                                    && !key.target().equals(table.name())))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(table -> maker.references(table).stream()
                                    .filter(key -> waiting.contains(key.target()))
                                    .allMatch(key -> isOptional(table, key)))
                            .findFirst())
                    .orElse(left.get(0));
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** The row of {@code table}, where there is one. */
    Optional<KnownRow> row(Table table) {
        return Optional.ofNullable(rows.get(table.name()));
    }

    /** The tables that it has rows in, parents first. */
    List<Table> tables() {
        return rows.keySet().stream()
                .map(name -> client.schema().tables().get(name))
                .toList();
    }

    /** The plain values of the row of {@code table}. */
    Map<String, Optional<String>> plain(Table table) {
        return plain.get(table.name());
    }

    /** Deletes all of it. */
    void delete() {
        linked.forEach((name, keys) -> {
            Map<String, Optional<String>> nothing = new LinkedHashMap<>();
            keys.forEach(key -> key.columns().forEach(column -> nothing.put(column, Optional.empty())));
            client.update(client.schema().tables().get(name), rows.get(name), nothing);
        });
        List<Table> tables = new ArrayList<>(tables());
        for (int i = tables.size() - 1; i >= 0; i--) {
            client.delete(tables.get(i), rows.get(tables.get(i).name()));
        }
        rows.clear();
    }

    /** Has the other release delete all of it that it knows. */
    void deleteAs(Client other, Correspondence correspondence) {
        // MySQL keeps even a row that refers to none but itself.
        linked.forEach((name, keys) -> {
            Map<String, Optional<String>> nothing = new LinkedHashMap<>();
            keys.stream()
                    .flatMap(key -> key.columns().stream())
                    .flatMap(column -> correspondence.columnOf(other.release(), name, column).stream())
                    .forEach(column -> nothing.put(column, Optional.empty()));
            correspondence
                    .tableOf(other.release(), name)
                    .map(theirs -> other.schema().tables().get(theirs))
                    .filter(table -> !nothing.isEmpty() && other.canFind(table, rows.get(name)))
                    .ifPresent(table -> other.update(table, rows.get(name), nothing));
        });
        List<Table> tables = new ArrayList<>(tables());
        for (int i = tables.size() - 1; i >= 0; i--) {
            KnownRow row = rows.get(tables.get(i).name());
            correspondence
                    .tableOf(other.release(), tables.get(i).name())
                    .map(name -> other.schema().tables().get(name))
                    .filter(table -> other.canFind(table, row))
                    .ifPresent(table -> other.delete(table, row));
        }
        rows.clear();
    }

    private void insert(Table table) {
        Map<String, Optional<String>> values = maker.plain(table, writer, number);
        for (ForeignKey key : maker.references(table)) {
            Optional<List<Optional<String>>> referred = referred(key);
            if (referred.isPresent()) {
                for (int i = 0; i < key.columns().size(); i++) {
                    values.put(key.columns().get(i), referred.get().get(i));
                }
            } else if (isOptional(table, key)) {
                key.columns().forEach(column -> values.put(column, Optional.empty()));
                linked.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(key);
            } else {
                return;
            }
        }
        draw(table, values);
        Map<String, Optional<String>> first = new LinkedHashMap<>(values);
        List<String> key = client.on(table).key();
        if (number % 2 != 0) {
            first.keySet()
                    .removeIf(column -> !key.contains(column)
                            && !Statements.isNeeded(table.column(column).orElseThrow()));
            if (!maker.obeysWithout(table, first)) {
                first.putAll(values);
            }
        }
        client.insert(table, first).ifPresent(row -> {
            rows.put(table.name(), row);
            plain.put(table.name(), values);
            Map<String, Optional<String>> rest = new LinkedHashMap<>(values);
            key.forEach(rest::remove);
            if (first.size() < values.size() && !rest.isEmpty()) {
                client.update(table, row, rest);
            }
        });
    }

    /** The values of the columns that {@code key} refers to: those of this family's row, or else of any row. */
    private Optional<List<Optional<String>>> referred(ForeignKey key) {
        Table target = client.schema().tables().get(key.target());
        KnownRow row = rows.get(key.target());
        if (row != null) {
            List<Optional<String>> values = new ArrayList<>();
            for (String column : key.targetColumns()) {
                row.certain(client.release(), column).ifPresent(values::add);
            }
            return values.size() == key.targetColumns().size() ? Optional.of(values) : Optional.empty();
        }
        if (target != null && maker.canWrite(target)) {
            return Optional.empty();
        }
        return client.any(key.target(), key.targetColumns());
    }

    /** The application draws numbers from sequences before it inserts. */
    private void draw(Table table, Map<String, Optional<String>> values) {
        for (Column column : table.columns()) {
            if (column.generation().orElse(null) instanceof Generation.FromSequence from) {
                values.put(column.name(), client.draw(from.sequence()));
            }
        }
    }

    private void link() {
        linked.keySet().retainAll(rows.keySet());
        linked.forEach((name, keys) -> {
            Table table = client.schema().tables().get(name);
            Map<String, Optional<String>> values = new LinkedHashMap<>();
            for (ForeignKey key : keys) {
                referred(key).ifPresent(referred -> {
                    for (int i = 0; i < referred.size(); i++) {
                        values.put(key.columns().get(i), referred.get(i));
                    }
                });
            }
            if (!values.isEmpty()) {
                plain.get(name).putAll(values);
                client.update(table, rows.get(name), values);
            }
        });
    }

    private static boolean isOptional(Table table, ForeignKey key) {
        return key.columns().stream()
                .allMatch(column -> table.column(column).orElseThrow().nullable());
    }
}
