package dev.inchworm.processor.harness;

import static java.util.stream.Collectors.joining;

import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A release at work: issues its statements, reads back what it wrote, and keeps account of what the other release must read.
 * Whatever it meets that the contract does not concede is a {@link Breach}.
 */
final class Client implements AutoCloseable {

    private final Release release;
    private final Schema schema;
    private final Engine engine;
    private final Session session;
    private final Expectations expectations;
    private final Terms terms;
    private final Map<ObjectName, Statements> statements = new HashMap<>();

    Client(
            Release release,
            Scenario scenario,
            Engine engine,
            Session session,
            Correspondence correspondence,
            Evaluator evaluator,
            Terms terms) {
        this.release = release;
        this.schema = scenario.schema(release);
        this.engine = engine;
        this.session = session;
        this.expectations = new Expectations(release, scenario, engine, correspondence, evaluator, terms);
        this.terms = terms;
        schema.tables().forEach((name, table) -> statements.put(name, new Statements(engine, table)));
    }

    Release release() {
        return release;
    }

    Schema schema() {
        return schema;
    }

    Session session() {
        return session;
    }

    Statements on(Table table) {
        return statements.get(table.name());
    }

    /** Inserts a row; empty where the contract concedes that this fails. */
    Optional<KnownRow> insert(Table table, Map<String, Optional<String>> values) {
        List<String> columns = List.copyOf(values.keySet());
        String sql = on(table).insert(columns);
        KnownRow row = new KnownRow();
        boolean done = attempt(table, sql, values, () -> {
            List<String> keys = on(table).key();
            List<Optional<String>> made = session.insert(sql, values, keys);
            for (int i = 0; i < keys.size(); i++) {
                row.expect(release, keys.get(i), made.get(i));
            }
        });
        if (!done) {
            return Optional.empty();
        }
        for (Column column : table.columns()) {
            if (values.containsKey(column.name())) {
                row.expect(release, column.name(), values.get(column.name()));
            } else if (!on(table).key().contains(column.name())) {
                expectations.leftOut(row, table, column);
            }
        }
        expectations.convey(table, row, readBack(table, row), true);
        return Optional.of(row);
    }

    /** Changes some columns of a row; tells whether it could, and the contract concedes where not. */
    boolean update(Table table, KnownRow row, Map<String, Optional<String>> values) {
        if (!updateUnseen(table, row, values)) {
            return false;
        }
        expectations.convey(table, row, readBack(table, row), false);
        return true;
    }

    /** The same without looking at the row afterwards. */
    private boolean updateUnseen(Table table, KnownRow row, Map<String, Optional<String>> values) {
        List<String> columns = List.copyOf(values.keySet());
        String sql = on(table).update(columns);
        List<Optional<String>> parameters = new ArrayList<>(values.values());
        parameters.addAll(keyOf(table, row));
        return attempt(table, sql, values, () -> expectOne(session.update(sql, parameters), sql, values))
                && took(row, values);
    }

    /** Changes columns one after the other, each by a statement of its own. */
    void updateOneByOne(Table table, KnownRow row, Map<String, Optional<String>> values) {
        values.forEach((column, value) -> updateUnseen(table, row, Map.of(column, value)));
        expectations.convey(table, row, readBack(table, row), false);
    }

    /** Inserts the row again, or updates it where {@code key} says that it is there. */
    void upsert(Table table, KnownRow row, Map<String, Optional<String>> values, List<String> key) {
        String sql = on(table).upsert(List.copyOf(values.keySet()), key);
        if (attempt(table, sql, values, () -> session.update(sql, List.copyOf(values.values())), key)
                && took(row, values)) {
            expectations.convey(table, row, readBack(table, row), false);
        }
    }

    /** Deletes a row. */
    boolean delete(Table table, KnownRow row) {
        String sql = on(table).delete();
        return attempt(table, sql, Map.of(), () -> {
            expectOne(session.update(sql, keyOf(table, row)), sql, Map.of());
            if (!session.query(on(table).select(), keyOf(table, row)).isEmpty()) {
                throw breach(sql, Map.of(), "the row is still there");
            }
        });
    }

    /** Reads and writes a row in one transaction. */
    void inTransaction(Table table, KnownRow row, Map<String, Optional<String>> values) {
        String update = on(table).update(List.copyOf(values.keySet()));
        List<Optional<String>> parameters = new ArrayList<>(values.values());
        parameters.addAll(keyOf(table, row));
        Session.Work<List<List<Optional<String>>>> work = () -> session.transaction(() -> {
            session.query(on(table).select(), keyOf(table, row));
            expectOne(session.update(update, parameters), update, values);
            return session.query(on(table).select(), keyOf(table, row));
        });
        attempt(table, update, values, () -> {
            try {
                work.run();
            } catch (SQLException e) {
                if (engine.failure(e) == Engine.Failure.STALE_PLAN
                        && terms.concede(release, table.name(), Limit.FailsOnce.class::isInstance)) {
                    work.run();
                } else {
                    throw e;
                }
            }
        });
        took(row, values);
        expectations.convey(table, row, readBack(table, row), false);
    }

    /**
     * A transaction that {@code between} runs in the middle of: it reads the rows of {@code family}, before that or afterwards, and
     * writes them as it has read them. Tried again, it does so once more, after what runs in between.
     */
    void across(Family family, boolean readBefore, Session.Work<Boolean> between) throws SQLException {
        Map<Table, Map<String, Optional<String>>> written = new LinkedHashMap<>();
        List<Boolean> over = new ArrayList<>();
        try {
            session.transaction(() -> {
                engine.execute(engine.snapshot().orElseThrow(), session.connection());
                written.clear();
                if (readBefore || !over.isEmpty()) {
                    written.putAll(whole(family));
                }
                if (over.isEmpty()) {
                    over.add(between.run());
                }
                if (written.isEmpty()) {
                    written.putAll(whole(family));
                }
                for (Table table : written.keySet()) {
                    overwrite(table, family.row(table).orElseThrow(), written.get(table));
                }
                return over;
            });
        } catch (SQLException e) {
            if (family.tables().stream().anyMatch(table -> isConceded(table, e, List.of()))) {
                return;
            }
            throw new Breach(told("a transaction", Map.of(), e.getMessage()), e);
        }
        written.forEach((table, values) -> {
            KnownRow row = family.row(table).orElseThrow();
            took(row, values);
            expectations.convey(table, row, readBack(table, row), false);
        });
    }

    /** What can be written of the rows of {@code family}, as this transaction sees them. */
    private Map<Table, Map<String, Optional<String>>> whole(Family family) throws SQLException {
        Map<Table, Map<String, Optional<String>>> rows = new LinkedHashMap<>();
        for (Table table : family.tables()) {
            List<Optional<String>> key = keyOf(table, family.row(table).orElseThrow());
            Map<String, Optional<String>> row =
                    named(table, session.query(on(table).select(), key).get(0));
            row.keySet().retainAll(on(table).written());
            on(table).key().forEach(row::remove);
            if (!row.isEmpty()) {
                rows.put(table, row);
            }
        }
        return rows;
    }

    private void overwrite(Table table, KnownRow row, Map<String, Optional<String>> values) throws SQLException {
        String sql = on(table).update(List.copyOf(values.keySet()));
        List<Optional<String>> parameters = new ArrayList<>(values.values());
        parameters.addAll(keyOf(table, row));
        expectOne(session.update(sql, parameters), sql, values);
        expectations.check(
                table,
                row,
                named(
                        table,
                        session.query(on(table).select(), keyOf(table, row)).get(0)),
                keyOf(table, row));
    }

    /** Whether the database refuses to change a row like that; it stays as it is. */
    boolean isRefused(Table table, KnownRow row, Map<String, Optional<String>> values) {
        List<Optional<String>> parameters = new ArrayList<>(values.values());
        parameters.addAll(keyOf(table, row));
        return isRefused(on(table).update(List.copyOf(values.keySet())), parameters);
    }

    /** Whether the database refuses to delete a row; it stays. */
    boolean isRefusedToDelete(Table table, KnownRow row) {
        return isRefused(on(table).delete(), keyOf(table, row));
    }

    /** Whether the database would keep NULL that this release writes to a column, rather than refuse or fill it; it stays as it is. */
    boolean isKeptNull(Table table, KnownRow row, String column) {
        String sql = on(table).update(List.of(column));
        List<Optional<String>> parameters = new ArrayList<>();
        parameters.add(Optional.empty());
        parameters.addAll(keyOf(table, row));
        try {
            return session.andBack(() -> {
                session.update(sql, parameters);
                return session.query(on(table).select(), keyOf(table, row)).stream()
                        .anyMatch(found -> named(table, found).get(column).isEmpty());
            });
        } catch (SQLException e) {
            if (engine.failure(e) == Engine.Failure.RULE) {
                return false;
            }
            throw new Breach(told(sql, Map.of(), e.getMessage()), e);
        }
    }

    private boolean isRefused(String sql, List<Optional<String>> parameters) {
        try {
            session.andBack(() -> session.update(sql, parameters));
            return false;
        } catch (SQLException e) {
            if (engine.failure(e) == Engine.Failure.RULE) {
                return true;
            }
            throw new Breach(told(sql, Map.of(), e.getMessage()), e);
        }
    }

    /** A row that somebody else put there, as it is now. */
    void adopt(Table table, KnownRow row, Map<String, Optional<String>> found) {
        table.columns().forEach(column -> row.expect(release, column.name(), found.get(column.name())));
        expectations.convey(table, row, found, true);
    }

    /** All rows of a table, at most {@code most}. */
    List<Map<String, Optional<String>>> all(Table table, int most) {
        List<Map<String, Optional<String>>> rows = new ArrayList<>();
        String sql = on(table).selectFirst(most);
        attempt(table, sql, Map.of(), () -> session.query(sql, List.of()).forEach(row -> rows.add(named(table, row))));
        return rows;
    }

    /** The next number of a sequence. */
    Optional<String> draw(ObjectName sequence) {
        return one(engine.nextNumber(sequence)).orElseThrow().get(0);
    }

    /** What some row of {@code table} holds in {@code columns}; empty where there is no row, or no such table. */
    Optional<List<Optional<String>>> any(ObjectName table, List<String> columns) {
        return one(engine.first(
                "SELECT "
                        + columns.stream().map(column -> shown(table, column)).collect(joining(", ")) + " FROM "
                        + engine.dialect().quote(table),
                1));
    }

    private String shown(ObjectName table, String column) {
        String name = engine.dialect().quote(column);
        return Optional.ofNullable(schema.tables().get(table))
                .flatMap(known -> known.column(column))
                .map(known -> engine.shown(known, name))
                .orElse(name);
    }

    private Optional<List<Optional<String>>> one(String query) {
        try {
            return session.query(query, List.of()).stream().findFirst();
        } catch (SQLException e) {
            throw new Breach(told(query, Map.of(), e.getMessage()), e);
        }
    }

    /** Reads a row and compares it with what this release must read; what it finds. */
    Map<String, Optional<String>> readBack(Table table, KnownRow row) {
        String sql = on(table).select();
        List<List<Optional<String>>> found = new ArrayList<>();
        attempt(table, sql, Map.of(), () -> found.addAll(session.query(sql, keyOf(table, row))));
        if (found.size() != 1) {
            throw breach(sql, Map.of(), "finds " + found.size() + " rows for " + keyOf(table, row));
        }
        Map<String, Optional<String>> values = named(table, found.get(0));
        expectations.check(table, row, values, keyOf(table, row));
        return values;
    }

    private boolean took(KnownRow row, Map<String, Optional<String>> values) {
        values.forEach((column, value) -> row.write(release, column, value));
        return true;
    }

    private List<Optional<String>> keyOf(Table table, KnownRow row) {
        return on(table).key().stream()
                .map(column -> row.certain(release, column).orElseThrow())
                .toList();
    }

    /** Whether this release can tell {@code row} from others. */
    boolean canFind(Table table, KnownRow row) {
        return !on(table).key().isEmpty()
                && on(table).key().stream()
                        .allMatch(column -> row.certain(release, column).isPresent());
    }

    private static Map<String, Optional<String>> named(Table table, List<Optional<String>> values) {
        Map<String, Optional<String>> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(table.columns().get(i).name(), values.get(i));
        }
        return named;
    }

    private interface Attempt {
        void run() throws SQLException;
    }

    private boolean attempt(Table table, String sql, Map<String, Optional<String>> values, Attempt attempt) {
        return attempt(table, sql, values, attempt, List.of());
    }

    /** Whether it worked; where not, the contract concedes it. */
    private boolean attempt(
            Table table, String sql, Map<String, Optional<String>> values, Attempt attempt, List<String> key) {
        try {
            attempt.run();
            return true;
        } catch (SQLException e) {
            if (isConceded(table, e, key)) {
                return false;
            }
            throw new Breach(told(sql, values, e.getMessage()), e);
        }
    }

    private boolean isConceded(Table table, SQLException e, List<String> key) {
        return switch (engine.failure(e)) {
            case NO_SUCH_KEY ->
                terms.concede(
                        release,
                        table.name(),
                        limit -> limit instanceof Limit.CannotUpsert upsert
                                && upsert.columns().equals(key));
            case RULE -> {
                Optional<String> constraint = engine.constraint(e, table);
                yield terms.concede(
                        release,
                        table.name(),
                        limit -> limit instanceof Limit.MustObey obey
                                && constraint.filter(obey.constraint()::equals).isPresent());
            }
            default -> false;
        };
    }

    private void expectOne(int rows, String sql, Map<String, Optional<String>> values) {
        if (rows != 1) {
            throw breach(sql, values, "changes " + rows + " rows");
        }
    }

    private Breach breach(String sql, Map<String, Optional<String>> values, String what) {
        return new Breach(told(sql, values, what));
    }

    private String told(String sql, Map<String, Optional<String>> values, String what) {
        StringBuilder told = new StringBuilder(release.text()).append(": ").append(sql);
        values.forEach((column, value) ->
                told.append("\n    ").append(column).append(" = ").append(Breach.shown(value)));
        return told.append("\n    ").append(what).toString();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
