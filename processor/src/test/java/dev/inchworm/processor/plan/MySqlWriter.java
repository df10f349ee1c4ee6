package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The statements that a release sends to all tables that it knows: it inserts a row, once with every column and once with
 * those alone that it has to name, writes over it, reads it, and deletes every third.
 *
 * @param other what the other release knows, whose foreign keys may be in force
 * @param mayWriteNull whether the release leaves a column of a table NULL where it may
 */
record MySqlWriter(MySqlDialect dialect, Schema schema, Schema other, BiPredicate<ObjectName, Column> mayWriteNull) {

    /** The statements about the rows of number {@code number} and the next one, in order. */
    List<String> round(int number) {
        List<String> statements = new ArrayList<>();
        List<Table> order = parentsFirst();
        order.forEach(table -> statements.add(insert(table, number, false)));
        order.forEach(table -> statements.add(insert(table, number + 1, true)));
        for (Table table : order) {
            statements.add("SELECT " + names(table.columns()) + " FROM " + dialect.quote(table.name()));
            update(table, number).ifPresent(statements::add);
        }
        if (number % 3 == 0) {
            for (int i = order.size() - 1; i >= 0; i--) {
                statements.add("DELETE FROM " + dialect.quote(order.get(i).name()) + where(order.get(i), number + 1));
            }
        }
        return statements;
    }

    private List<Table> parentsFirst() {
        Set<Table> order = new LinkedHashSet<>();
        schema.tables().values().forEach(table -> add(table, order, new LinkedHashSet<>()));
        return List.copyOf(order);
    }

    private void add(Table table, Set<Table> order, Set<ObjectName> path) {
        if (path.add(table.name())) {
            for (ForeignKey key : keys(table)) {
                Table target = schema.tables().get(key.target());
                if (target != null && !target.equals(table) && !(mayBeNull(table, key) && needs(target, table, path))) {
                    add(target, order, path);
                }
            }
            order.add(table);
        }
    }

    private static boolean mayBeNull(Table table, ForeignKey key) {
        return key.columns().stream()
                .anyMatch(column -> table.column(column).orElseThrow().nullable());
    }

    /** Whether no row of {@code table} can be there before one of {@code other} is. */
    private boolean needs(Table table, Table other, Set<ObjectName> seen) {
        Set<ObjectName> path = new LinkedHashSet<>(seen);
        return path.add(table.name())
                && keys(table).stream()
                        .filter(key -> !mayBeNull(table, key))
                        .map(key -> schema.tables().get(key.target()))
                        .anyMatch(target -> target.equals(other) || needs(target, other, path));
    }

    private String insert(Table table, int number, boolean sparse) {
        List<Column> written = table.columns().stream()
                .filter(column -> !(column.generation().orElse(null) instanceof Computed))
                .filter(column -> !sparse || isNeeded(table, column))
                .toList();
        return "INSERT INTO " + dialect.quote(table.name()) + " (" + names(written) + ") VALUES ("
                + written.stream().map(column -> value(table, column, number)).collect(joining(", "))
                + ")";
    }

    private boolean isNeeded(Table table, Column column) {
        boolean key = table.primaryKey()
                .filter(own -> own.columns().contains(column.name()))
                .isPresent();
        boolean refers = keys(table).stream().anyMatch(own -> own.columns().contains(column.name()));
        boolean checked = table.checks().stream()
                .anyMatch(check ->
                        check.expression().in(dialect.name()).orElse("").contains(column.name() + " IS NOT NULL"));
        return key
                || refers
                || checked
                || column.defaultSql().isEmpty() && (!column.nullable() || !mayWriteNull.test(table.name(), column));
    }

    private Optional<String> update(Table table, int number) {
        String set = table.columns().stream()
                // What refers to other tables may be all that a new column gets its value from.
                .filter(column -> !column.name().endsWith("_id"))
                .filter(column -> column.generation().isEmpty() && !isKeyed(table, column))
                .map(column -> dialect.quote(column.name()) + " = " + value(table, column, number + 2))
                .collect(joining(", "));
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of("UPDATE " + dialect.quote(table.name()) + " SET " + set + where(table, number));
    }

    /** Whether another value would collide, or refer to nothing. */
    private boolean isKeyed(Table table, Column column) {
        String name = column.name();
        return table.primaryKey().filter(key -> key.columns().contains(name)).isPresent()
                || table.uniques().stream().anyMatch(key -> key.columns().contains(name))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique() && index.columns().contains(name))
                || keys(table).stream().anyMatch(key -> key.columns().contains(name))
                || schema.tables().values().stream()
                        .flatMap(other -> other.foreignKeys().stream())
                        .anyMatch(key -> key.target().equals(table.name())
                                && key.targetColumns().contains(name));
    }

    /** The foreign keys of either release, as far as this one knows their columns. */
    private List<ForeignKey> keys(Table table) {
        Table theirs = other.tables().get(table.name());
        return Stream.concat(table.foreignKeys().stream(), theirs == null ? Stream.of() : theirs.foreignKeys().stream())
                .filter(key -> schema.tables().containsKey(key.target()))
                .filter(key -> key.columns().stream()
                        .allMatch(column -> table.column(column).isPresent()))
                .filter(key -> key.targetColumns().stream()
                        .allMatch(column ->
                                schema.tables().get(key.target()).column(column).isPresent()))
                .toList();
    }

    private String where(Table table, int number) {
        List<String> key = Bench.keyOf(table);
        List<String> told = key.isEmpty()
                ? table.columns().stream().map(Column::name).limit(1).toList()
                : key;
        return " WHERE "
                + told.stream()
                        .map(name -> dialect.quote(name) + " = "
                                + value(table, table.column(name).orElseThrow(), number))
                        .collect(joining(" AND "));
    }

    private String value(Table table, Column column, int number) {
        for (ForeignKey key : keys(table)) {
            int at = key.columns().indexOf(column.name());
            Table target = schema.tables().get(key.target());
            List<Table> order = parentsFirst();
            if (at >= 0 && target != null && column.nullable() && order.indexOf(target) >= order.indexOf(table)) {
                return "NULL";
            } else if (at >= 0 && target != null && !target.equals(table)) {
                return value(target, target.column(key.targetColumns().get(at)).orElseThrow(), number);
            }
        }
        return literal(column.type(), number);
    }

    private String literal(Type type, int number) {
        if (type instanceof Simple simple) {
            return literal(simple, number);
        } else if (type instanceof Text text) {
            String whole = "v" + number;
            return dialect.literal(whole.substring(Math.max(0, whole.length() - text.length())));
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.values().isEmpty()
                    ? "'none'"
                    : dialect.literal(enumeration
                            .values()
                            .get(number % enumeration.values().size()));
        } else if (type instanceof Decimal decimal) {
            return Integer.toString(number % (int) Math.pow(10, Math.min(6, decimal.precision() - decimal.scale())));
        } else {
            return ((Temporal) type).kind() == Temporal.Kind.TIME ? "'10:11:12'" : "'2020-01-02 10:11:12'";
        }
    }

    private String literal(Simple type, int number) {
        return switch (type) {
            case BOOL -> "b'1'";
            case INT8, INT16, INT32, INT64, DURATION -> Integer.toString(number);
            case FLOAT32, FLOAT64 -> number + ".5";
            case UUID ->
                dialect instanceof MySql
                        ? String.format("x'%032x'", number)
                        : String.format("'00000000-0000-0000-0000-%012d'", number);
            case DATE -> "'2020-01-02'";
            case TEXT -> "'text " + number + "'";
            case BYTES -> "x'00ff'";
            case JSON -> "'{\"n\": " + number + "}'";
            case OTHER -> "'other'";
        };
    }

    private String names(List<Column> columns) {
        return dialect.quoteAll(columns.stream().map(Column::name).toList());
    }
}
