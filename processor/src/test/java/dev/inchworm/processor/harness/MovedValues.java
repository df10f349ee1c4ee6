package dev.inchworm.processor.harness;

import static java.util.stream.Collectors.joining;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns whose values one release has in rows of another table: whether both places say the same, and go on doing so
 * whichever release writes. What it writes it takes back.
 *
 * <p>Nobody in the harness gives a row of the one table several other values in the other, so that the two must be equal. A value may wait
 * for its row where both releases know both tables.
 */
final class MovedValues {

    private static final int TRIED = 3;
    /** More than there are but where a case is carried out on many rows. */
    private static final int MOST = 500;

    /**
     * A column of a table, and the one of the rows that refer to it.
     *
     * @param child as the release of {@code element} knows it
     * @param stay whether both releases know both tables, so that a value waits where there is no row
     */
    private record Move(
            Table parent,
            Column column,
            Table child,
            ForeignKey relation,
            Column element,
            Release ofColumn,
            boolean stay) {}

    /** What a row and those that refer to it hold. */
    private record Pair(Optional<String> shown, List<Optional<String>> rows) {

        List<String> elements() {
            return rows.stream().flatMap(Optional::stream).distinct().toList();
        }
    }

    private final Engine engine;
    private final Evaluator evaluator;
    private final Session session;
    private final List<Move> moves = new ArrayList<>();

    MovedValues(Scenario scenario, Engine engine, Evaluator evaluator, Connection connection) {
        this.engine = engine;
        this.evaluator = evaluator;
        this.session = new Session(engine, connection);
        for (Hint hint : scenario.hints()) {
            if (hint instanceof Hint.MovedColumn move) {
                Table next = scenario.schema(Release.NEW).tables().get(move.table());
                Table old = scenario.schema(Release.OLD).tables().get(move.fromTable());
                Column nextColumn = next.column(move.column()).orElseThrow();
                Column oldColumn = old.column(move.fromColumn()).orElseThrow();
                boolean stay = scenario.schema(Release.OLD).tables().containsKey(move.table())
                        && scenario.schema(Release.NEW).tables().containsKey(move.fromTable());
                next.foreignKeys().stream()
                        .filter(key -> key.target().equals(old.name()))
                        .findFirst()
                        .ifPresentOrElse(
                                key -> moves.add(new Move(old, oldColumn, next, key, nextColumn, Release.OLD, stay)),
                                () -> moves.add(new Move(
                                        next, nextColumn, old, keyTo(old, next.name()), oldColumn, Release.NEW, stay)));
            }
        }
    }

    private static ForeignKey keyTo(Table child, ObjectName parent) {
        return child.foreignKeys().stream()
                .filter(key -> key.target().equals(parent))
                .findFirst()
                .orElseThrow();
    }

    /** Looks at all of them, while the releases {@code alive} keep still. */
    void look(List<Release> alive) {
        for (Move move : moves) {
            try {
                look(move, alive);
            } catch (SQLException e) {
                throw new Breach(name(move) + ": " + e.getMessage(), e);
            }
        }
    }

    private void look(Move move, List<Release> alive) throws SQLException {
        Map<List<Optional<String>>, Pair> pairs = read(move, Optional.empty());
        pairs.forEach((key, pair) -> expectEqual(move, key, pair, "as it is"));
        List<List<Optional<String>>> keys = pairs.keySet().stream().limit(TRIED).toList();
        for (List<Optional<String>> key : keys) {
            if (alive.contains(move.ofColumn)) {
                throughColumn(move, key);
            }
            if (alive.contains(move.ofColumn.other())) {
                throughElements(move, key);
            }
        }
    }

    private void throughColumn(Move move, List<Optional<String>> key) throws SQLException {
        String update = "UPDATE " + quoted(move.parent) + " SET " + quote(move.column) + " = "
                + engine.given(move.column, "?") + " WHERE "
                + equal(move.relation.targetColumns());
        for (Optional<String> value : values(move.column)) {
            session.andBack(() -> {
                session.update(update, with(value, key));
                return expect(move, key, value, "after the column was written");
            });
        }
    }

    private void throughElements(Move move, List<Optional<String>> key) throws SQLException {
        String child = quoted(move.child);
        String rows = " WHERE " + equal(move.relation.columns());
        List<String> written = move.child.columns().stream()
                .filter(column ->
                        column.generation().isEmpty() || keyColumns(move).contains(column.name()))
                .map(Column::name)
                .toList();
        for (Optional<String> value : values(move.element)) {
            if (value.isEmpty()) {
                continue;
            }
            session.andBack(() -> {
                int updated = session.update(
                        "UPDATE " + child + " SET " + quote(move.element) + " = " + engine.given(move.element, "?")
                                + rows,
                        with(value, key));
                if (updated == 0) {
                    return List.of();
                }
                expect(move, key, value, "after an element was changed");
                List<Optional<String>> row = session.query(
                                "SELECT " + engine.dialect().quoteAll(written) + " FROM " + child + rows, key)
                        .get(0);
                session.update("DELETE FROM " + child + rows, key);
                String insert = "INSERT INTO " + child + " (" + engine.dialect().quoteAll(written) + ") VALUES (?"
                        + ", ?".repeat(written.size() - 1) + ")";
                if (move.stay) {
                    expectShown(move, read(move, Optional.of(key)).get(key), key, value, "while it waits for its row");
                    List<Optional<String>> without = new ArrayList<>(row);
                    without.set(written.indexOf(move.element.name()), Optional.empty());
                    session.update(insert, without);
                } else {
                    expect(move, key, Optional.empty(), "after the elements were deleted");
                    session.update(insert, row);
                }
                return List.of(expect(move, key, value, "after an element was inserted"));
            });
        }
    }

    private static List<String> keyColumns(Move move) {
        return move.relation.columns();
    }

    private Pair expect(Move move, List<Optional<String>> key, Optional<String> value, String when)
            throws SQLException {
        Pair pair = read(move, Optional.of(key)).get(key);
        expectEqual(move, key, pair, when);
        expectShown(move, pair, key, value, when);
        return pair;
    }

    private void expectShown(Move move, Pair pair, List<Optional<String>> key, Optional<String> value, String when)
            throws SQLException {
        Optional<String> canonical = value.map(text ->
                evaluator.canonical(move.column, text).flatMap(found -> found).orElse(text));
        if (!pair.shown.equals(canonical)) {
            throw new Breach(name(move) + " is " + Breach.shown(pair.shown) + " instead of " + Breach.shown(value) + " "
                    + when + ", where " + key);
        }
    }

    private void expectEqual(Move move, List<Optional<String>> key, Pair pair, String when) {
        boolean waits = move.stay && pair.rows.isEmpty();
        if (!waits && !pair.elements().equals(pair.shown.stream().toList())) {
            throw new Breach(name(move) + ": " + Breach.shown(pair.shown) + " in the one, " + pair.rows
                    + " in the other, " + when + ", where " + key);
        }
    }

    private List<Optional<String>> values(Column column) {
        List<Optional<String>> values = new ArrayList<>();
        Values.hurting(column).forEach(value -> values.add(Optional.of(value)));
        values.add(Optional.of(Values.plain(column.type(), 1)));
        if (column.nullable()) {
            values.add(Optional.empty());
        }
        return values;
    }

    /** Rows and those that refer to them, the newest first; one of them, or the newest of all. */
    private Map<List<Optional<String>>, Pair> read(Move move, Optional<List<Optional<String>>> only)
            throws SQLException {
        String related = IntStream.range(0, move.relation.columns().size())
                .mapToObj(i -> "c."
                        + engine.dialect().quote(move.relation.columns().get(i)) + " = p."
                        + engine.dialect().quote(move.relation.targetColumns().get(i)))
                .collect(joining(" AND "));
        List<String> key = move.relation.targetColumns().stream()
                .map(column -> "p." + engine.dialect().quote(column))
                .toList();
        String query = "SELECT " + String.join(", ", key) + ", p." + quote(move.column) + ", c." + quote(move.element)
                + ", c." + engine.dialect().quote(move.relation.columns().get(0)) + " FROM " + quoted(move.parent)
                + " AS p LEFT JOIN " + quoted(move.child) + " AS c ON " + related
                + (only.isPresent() ? " WHERE " + String.join(" = ? AND ", key) + " = ?" : "") + " ORDER BY "
                + String.join(" DESC, ", key) + " DESC";
        Map<List<Optional<String>>, Pair> pairs = new LinkedHashMap<>();
        for (List<Optional<String>> row : session.query(engine.first(query, MOST), only.orElse(List.of()))) {
            Pair pair = pairs.computeIfAbsent(
                    List.copyOf(row.subList(0, key.size())), any -> new Pair(row.get(key.size()), new ArrayList<>()));
            row.get(key.size() + 2).ifPresent(any -> pair.rows.add(row.get(key.size() + 1)));
        }
        return pairs;
    }

    private static List<Optional<String>> with(Optional<String> value, List<Optional<String>> key) {
        List<Optional<String>> all = new ArrayList<>();
        all.add(value);
        all.addAll(key);
        return all;
    }

    private String equal(List<String> columns) {
        return columns.stream()
                .map(column -> engine.dialect().quote(column) + " = ?")
                .collect(joining(" AND "));
    }

    private String quoted(Table table) {
        return engine.dialect().quote(table.name());
    }

    private String quote(Column column) {
        return engine.dialect().quote(column.name());
    }

    private static String name(Move move) {
        return move.parent.name() + "." + move.column.name() + " and " + move.child.name() + "." + move.element.name();
    }
}
