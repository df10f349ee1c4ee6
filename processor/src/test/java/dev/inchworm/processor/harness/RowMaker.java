package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rows that a release may write. Plain ones obey the rules of both releases and differ from those of other writers in every
 * column that can differ; values that hurt obey those of their own release.
 */
final class RowMaker {

    /** Writers whose values are kept apart. */
    static final int WRITERS = 4;

    private static final int FEWEST = 8;

    /** How the plain values of a column come about. */
    private record Plain(Type type, Optional<Optional<String>> fixed) {}

    private record Rule(ObjectName table, String check) {}

    private final Release release;
    private final Scenario scenario;
    private final Engine engine;
    private final Correspondence correspondence;
    private final Evaluator evaluator;
    private final Map<ObjectName, Map<String, Plain>> plain = new HashMap<>();
    private final Map<ObjectName, Map<String, List<Optional<String>>>> hurting = new HashMap<>();
    private final Map<ObjectName, List<ForeignKey>> references = new TreeMap<>();
    private final Map<Rule, Optional<Map<String, Optional<String>>>> forbidden = new HashMap<>();
    private final Set<ObjectName> unwritable = new HashSet<>();

    RowMaker(Release release, Scenario scenario, Engine engine, Correspondence correspondence, Evaluator evaluator) {
        this.release = release;
        this.scenario = scenario;
        this.engine = engine;
        this.correspondence = correspondence;
        this.evaluator = evaluator;
        for (Table table : scenario.schema(release).tables().values()) {
            references.put(table.name(), referencesOf(table));
        }
        for (Table table : scenario.schema(release).tables().values()) {
            prepare(table);
        }
    }

    /** Whether rows can be made for {@code table}. */
    boolean canWrite(Table table) {
        return !unwritable.contains(table.name());
    }

    /** What refers to other tables in rows of {@code table}, for either release, in this release's names. */
    List<ForeignKey> references(Table table) {
        return references.get(table.name());
    }

    /** The values of {@code table}'s columns in row number {@code number} of a writer, except for what refers to others. */
    Map<String, Optional<String>> plain(Table table, int writer, int number) {
        Map<String, Optional<String>> row = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.generation().isEmpty() || column.generation().get() instanceof Generation.FromSequence) {
                row.put(column.name(), plain(table, column, writer, number));
            }
        }
        return row;
    }

    private Optional<String> plain(Table table, Column column, int writer, int number) {
        Plain plain = this.plain.get(table.name()).get(column.name());
        if (plain.fixed().isPresent()) {
            return plain.fixed().get();
        }
        int count = Values.count(plain.type());
        int each = count / WRITERS;
        int value = each == 0 ? number % count : writer * each + number % each;
        return Optional.of(
                plain.type() instanceof Enumeration
                        ? Values.plain(plain.type(), number % count)
                        : Values.plain(plain.type(), value));
    }

    /** What hurts most in column {@code column}, NULL included where it may be; none where the column is not to be touched. */
    List<Optional<String>> hurting(Table table, String column) {
        return hurting.get(table.name()).getOrDefault(column, List.of());
    }

    /** Those of {@link #hurting} that the other release can hold, and read, as well. */
    List<Optional<String>> lasting(Table table, String name) {
        Column column = table.column(name).orElseThrow();
        Optional<Table> theirs = counterpart(table);
        Optional<Column> other = theirs.flatMap(there ->
                correspondence.columnOf(release.other(), table.name(), name).flatMap(there::column));
        List<Optional<String>> lasting = new ArrayList<>(hurting(table, name));
        lasting.removeIf(value -> {
            if (other.isEmpty()) {
                return false;
            }
            Map<String, Optional<String>> base = plain(table, 0, 0);
            base.put(name, value);
            boolean held = value.map(text -> bothHold(text, table, column, other.get()))
                    .orElse(other.get().nullable());
            return !held || !obeyed(table, base);
        });
        return lasting;
    }

    /** Whether a row of {@code table} obeys this release's checks with no more values than that. */
    boolean obeysWithout(Table table, Map<String, Optional<String>> values) {
        Map<String, Optional<String>> row = new LinkedHashMap<>(values);
        table.columns().stream()
                .filter(column ->
                        column.defaultSql().isEmpty() && column.generation().isEmpty())
                .forEach(column -> row.putIfAbsent(column.name(), Optional.empty()));
        return evaluator.obeys(table, row);
    }

    /** Values that {@code check} of this release forbids; empty where none are found. */
    Optional<Map<String, Optional<String>>> forbidden(Table table, Check check) {
        return forbidden.computeIfAbsent(new Rule(table.name(), check.name()), rule -> findForbidden(table, check));
    }

    private Optional<Map<String, Optional<String>>> findForbidden(Table table, Check check) {
        List<String> identity = new Statements(engine, table).key();
        for (Column column : table.columns()) {
            boolean free = column.sqlTypes().isEmpty()
                    && column.generation().isEmpty()
                    && !identity.contains(column.name())
                    && references(table).stream().noneMatch(key -> key.columns().contains(column.name()));
            List<Optional<String>> candidates = new ArrayList<>();
            if (free) {
                Values.hurting(column).forEach(value -> candidates.add(Optional.of(value)));
            }
            if (free && column.type() instanceof Enumeration) {
                candidates.add(Optional.of("none of them"));
            }
            for (Optional<String> value : candidates) {
                Map<String, Optional<String>> row = plain(table, 0, 0);
                row.put(column.name(), value);
                if (!evaluator.obeys(table, List.of(check), row)) {
                    return Optional.of(Map.of(column.name(), value));
                }
            }
        }
        return Optional.empty();
    }

    private void prepare(Table table) {
        Map<String, Plain> ways = new HashMap<>();
        plain.put(table.name(), ways);
        table.columns().forEach(column -> ways.put(column.name(), wayFor(table, column)));
        Set<String> keyed = keyed(table);
        for (String column : keyed) {
            Plain way = ways.get(column);
            boolean few = way.fixed().isEmpty() && Values.count(way.type()) / WRITERS < FEWEST;
            if (few && table.column(column).orElseThrow().nullable()) {
                ways.put(column, new Plain(way.type(), Optional.of(Optional.empty())));
            }
        }
        obeyChecks(table, ways);
        if (new Statements(engine, table).key().isEmpty() || cramped(table, ways)) {
            unwritable.add(table.name());
        }
        Map<String, List<Optional<String>>> values = new HashMap<>();
        for (Column column : table.columns()) {
            boolean free = column.generation().isEmpty()
                    && !keyed.contains(column.name())
                    && references(table).stream().noneMatch(key -> key.columns().contains(column.name()));
            if (free) {
                values.put(column.name(), hurting(table, column));
            }
        }
        hurting.put(table.name(), values);
    }

    private List<Optional<String>> hurting(Table table, Column column) {
        List<Optional<String>> values = new ArrayList<>();
        if (column.nullable()) {
            values.add(Optional.empty());
        }
        Map<String, Optional<String>> base = plain(table, 0, 0);
        List<String> candidates = column.sqlTypes().isEmpty() ? Values.hurting(column) : List.of();
        for (String candidate : candidates) {
            evaluator.canonical(column, candidate).ifPresent(values::add);
        }
        values.removeIf(value -> {
            base.put(column.name(), value);
            return !evaluator.obeys(table, base) || !fills(table, base);
        });
        return values;
    }

    /** Whether some key cannot tell enough rows apart. */
    private boolean cramped(Table table, Map<String, Plain> ways) {
        List<String> referring = references(table).stream()
                .flatMap(key -> key.columns().stream())
                .toList();
        return keysOfBoth(table).stream().anyMatch(key -> key.stream().noneMatch(name -> {
            Column column = table.column(name).orElseThrow();
            Plain way = ways.get(name);
            return column.generation().isPresent()
                    || referring.contains(name)
                    || way.fixed().map(Optional::isEmpty).orElse(false)
                    || way.fixed().isEmpty() && Values.count(way.type()) / WRITERS >= FEWEST;
        }));
    }

    private Set<String> keyed(Table table) {
        Set<String> keyed = new HashSet<>();
        keysOfBoth(table).forEach(keyed::addAll);
        keyed.addAll(inUniqueExpressions(table));
        counterpart(table).ifPresent(other -> inUniqueExpressions(other)
                .forEach(column ->
                        correspondence.columnOf(release, other.name(), column).ifPresent(keyed::add)));
        for (Schema schema : List.of(scenario.schema(Release.OLD), scenario.schema(Release.NEW))) {
            schema.tables().values().forEach(other -> other.foreignKeys().stream()
                    .filter(key -> key.target().equals(table.name()))
                    .forEach(key -> keyed.addAll(key.targetColumns())));
        }
        keyed.removeIf(column -> table.column(column).isEmpty());
        return keyed;
    }

    /** The columns that unique indexes may be over that no upsert names: those over expressions, and over some rows. */
    private static Set<String> inUniqueExpressions(Table table) {
        Set<String> columns = new HashSet<>();
        table.indexes().stream().filter(Index::unique).forEach(index -> {
            columns.addAll(index.columns());
            index.parts().stream()
                    .filter(Index.Part.OfExpression.class::isInstance)
                    .map(part -> part.toString())
                    .forEach(text -> table.columns().stream()
                            .map(Column::name)
                            .filter(text::contains)
                            .forEach(columns::add));
        });
        return columns;
    }

    /** Keys that rows must differ in for either release, as far as this release knows all their columns. */
    private List<List<String>> keysOfBoth(Table table) {
        List<List<String>> keys = new ArrayList<>(Statements.keys(table));
        counterpart(table).ifPresent(other -> Statements.keys(other)
                .forEach(key -> translated(other.name(), key).ifPresent(keys::add)));
        return keys;
    }

    private Optional<Table> counterpart(Table table) {
        return correspondence
                .tableOf(release.other(), table.name())
                .map(name -> scenario.schema(release.other()).tables().get(name));
    }

    /** Columns of the other release's table by the names that this release has for them; empty where it lacks one. */
    private Optional<List<String>> translated(ObjectName theirs, List<String> columns) {
        List<String> ours = new ArrayList<>();
        for (String column : columns) {
            Optional<String> name = correspondence.columnOf(release, theirs, column);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            ours.add(name.get());
        }
        return Optional.of(ours);
    }

    private List<ForeignKey> referencesOf(Table table) {
        List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
        originsOfReferences(table).stream()
                .filter(key -> keys.stream().noneMatch(own -> own.columns().equals(key.columns())))
                .forEach(keys::add);
        counterpart(table).ifPresent(other -> {
            for (ForeignKey key : other.foreignKeys()) {
                Optional<List<String>> columns = translated(other.name(), key.columns());
                Optional<ObjectName> target = correspondence.tableOf(release, key.target());
                Optional<List<String>> targets = target.flatMap(name -> translated(key.target(), key.targetColumns()));
                boolean known = columns.isPresent()
                        && keys.stream().anyMatch(own -> own.columns().equals(columns.get()));
                if (columns.isPresent() && targets.isPresent() && !known) {
                    keys.add(new ForeignKey(
                            key.name(), columns.get(), target.get(), targets.get(), key.onDelete(), key.onUpdate()));
                }
            }
        });
        return keys;
    }

    /** What later becomes a reference: columns that a reference of the new release is filled with. */
    private List<ForeignKey> originsOfReferences(Table table) {
        Schema next = scenario.schema(Release.NEW);
        Optional<Table> later = (release == Release.NEW
                        ? Optional.of(table.name())
                        : correspondence.tableOf(Release.NEW, table.name()))
                .map(name -> next.tables().get(name));
        List<ForeignKey> origins = new ArrayList<>();
        for (ForeignKey key : later.map(Table::foreignKeys).orElse(List.of())) {
            Optional<String> origin = key.columns().size() != 1
                    ? Optional.empty()
                    : correspondence
                            .filledFrom(later.get().name(), key.columns().get(0))
                            .filter(column -> table.column(column).isPresent());
            Optional<ObjectName> target = release == Release.NEW
                    ? Optional.of(key.target())
                    : correspondence.tableOf(Release.OLD, key.target());
            if (origin.isPresent() && target.isPresent()) {
                origins.add(new ForeignKey(
                        key.name(),
                        List.of(origin.get()),
                        target.get(),
                        key.targetColumns(),
                        key.onDelete(),
                        key.onUpdate()));
            }
        }
        return origins;
    }

    /** The type whose plain values this release and the other can both hold. */
    private Plain wayFor(Table table, Column column) {
        Optional<Column> other = counterpart(table).flatMap(theirs -> correspondence
                .columnOf(release.other(), table.name(), column.name())
                .flatMap(theirs::column));
        if (!column.sqlTypes().isEmpty()) {
            return ownType(column);
        }
        Type own = column.type();
        if (own instanceof Enumeration ours && other.isPresent() && other.get().type() instanceof Enumeration theirs) {
            List<String> both =
                    ours.values().stream().filter(theirs.values()::contains).toList();
            return new Plain(both.isEmpty() ? ours : new Enumeration(both), Optional.empty());
        }
        if (other.isPresent()
                && other.get().sqlTypes().isEmpty()
                && !other.get().type().equals(own)) {
            for (Type candidate : List.of(own, other.get().type())) {
                if (bothHold(Values.plain(candidate, 0), table, column, other.get())) {
                    return new Plain(candidate, Optional.empty());
                }
            }
        }
        return new Plain(own, Optional.empty());
    }

    private boolean bothHold(String value, Table table, Column column, Column other) {
        Table theirs = counterpart(table).orElseThrow();
        if (!evaluator.canonical(column, value).equals(Optional.of(Optional.of(value)))) {
            return false;
        }
        Optional<Optional<String>> there =
                convert(theirs, other, table, Map.of(column.name(), Optional.of(value)), release.other());
        return there.isPresent()
                && convert(table, column, theirs, Map.of(other.name(), there.get()), release)
                        .equals(Optional.of(Optional.of(value)));
    }

    /** What {@code reader} reads in its {@code column} of a row of {@code from} that the other wrote. */
    private Optional<Optional<String>> convert(
            Table to, Column column, Table from, Map<String, Optional<String>> row, Release reader) {
        Correspondence.Source source = correspondence.source(reader, to.name(), column);
        if (source instanceof Correspondence.Source.Same same) {
            return Optional.ofNullable(row.get(same.column()));
        } else if (source instanceof Correspondence.Source.Converted converted) {
            return evaluator.value(converted.expression(), column, from, row);
        } else {
            return Optional.empty();
        }
    }

    private Plain ownType(Column column) {
        for (Type type : List.of(
                Simple.TEXT,
                Simple.INT64,
                new Type.Text(3),
                Simple.UUID,
                Simple.JSON,
                Simple.DATE,
                new Type.Temporal(Type.Temporal.Kind.DATETIME, 0),
                Simple.BOOL)) {
            String one = Values.plain(type, 0);
            if (evaluator.canonical(column, one).equals(Optional.of(Optional.of(one)))) {
                return new Plain(type, Optional.empty());
            }
        }
        for (String word : List.of("{}", "a", "1", "empty", "0.0.0.0", "(0,0)")) {
            Optional<Optional<String>> canonical = evaluator.canonical(column, word);
            if (canonical.isPresent()) {
                return new Plain(Simple.TEXT, canonical);
            }
        }
        return new Plain(Simple.TEXT, Optional.of(Optional.empty()));
    }

    /** Finds values that the checks of both releases allow, where plain ones will not do. */
    private void obeyChecks(Table table, Map<String, Plain> ways) {
        if (obeyed(table)) {
            return;
        }
        for (Column column : table.columns()) {
            Plain way = ways.get(column.name());
            List<Optional<String>> tries = new ArrayList<>();
            if (column.sqlTypes().isEmpty()) {
                Values.hurting(column)
                        .forEach(value -> evaluator.canonical(column, value).ifPresent(tries::add));
            }
            if (column.nullable()) {
                tries.add(Optional.empty());
            }
            for (Optional<String> value : tries) {
                ways.put(column.name(), new Plain(way.type(), Optional.of(value)));
                if (obeyed(table)) {
                    return;
                }
            }
            ways.put(column.name(), way);
        }
        unwritable.add(table.name());
    }

    private boolean obeyed(Table table) {
        for (int number = 0; number < 3; number++) {
            if (!obeyed(table, plain(table, 0, number))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row gives what the other release has NOT NULL a value, where that is filled from it. */
    private boolean fills(Table table, Map<String, Optional<String>> row) {
        Optional<Table> other = counterpart(table);
        return other.isEmpty()
                || other.get().columns().stream()
                        .filter(column -> !column.nullable())
                        .allMatch(column -> !(correspondence.source(
                                                release.other(), other.get().name(), column)
                                        instanceof Correspondence.Source.Filled filled)
                                || evaluator
                                        .value(filled.expression(), column, table, row)
                                        .map(Optional::isPresent)
                                        .orElse(true));
    }

    /** Whether a row of {@code table} obeys the checks of both releases. */
    private boolean obeyed(Table table, Map<String, Optional<String>> row) {
        if (!evaluator.obeys(table, row) || !fills(table, row)) {
            return false;
        }
        Optional<Table> other = counterpart(table);
        if (other.isEmpty()) {
            return true;
        }
        Map<String, Optional<String>> there = new LinkedHashMap<>();
        for (Column column : other.get().columns()) {
            convert(other.get(), column, table, row, release.other())
                    .ifPresent(value -> there.put(column.name(), value));
        }
        return evaluator.obeys(other.get(), there);
    }
}
