package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
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
    static final int WRITERS = 5;

    private static final int FEWEST = 8;

    /** How the plain values of a column come about. */
    private record Plain(Type type, Optional<Optional<String>> fixed) {}

    private record Rule(ObjectName table, String check) {}

    private final Release release;
    private final Engine engine;
    private final Correspondence correspondence;
    private final Evaluator evaluator;
    private final JointKeys joint;
    private final CommonGround common;
    private final Map<ObjectName, Map<String, Plain>> plain = new HashMap<>();
    private final Map<ObjectName, Map<String, List<Optional<String>>>> hurting = new HashMap<>();
    private final Map<ObjectName, List<ForeignKey>> references = new TreeMap<>();
    private final Map<Rule, Optional<Map<String, Optional<String>>>> forbidden = new HashMap<>();
    private final Set<ObjectName> unwritable = new HashSet<>();

    RowMaker(Release release, Scenario scenario, Engine engine, Correspondence correspondence, Evaluator evaluator) {
        this.release = release;
        this.engine = engine;
        this.correspondence = correspondence;
        this.evaluator = evaluator;
        joint = new JointKeys(release, scenario, correspondence);
        common = new CommonGround(release, correspondence, evaluator, joint);
        for (Table table : scenario.schema(release).tables().values()) {
            references.put(table.name(), joint.references(table));
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
        Optional<Table> theirs = joint.counterpart(table);
        Optional<Column> other = theirs.flatMap(there ->
                correspondence.columnOf(release.other(), table.name(), name).flatMap(there::column));
        List<Optional<String>> lasting = new ArrayList<>(hurting(table, name));
        lasting.removeIf(value -> {
            if (other.isEmpty()) {
                return false;
            }
            Map<String, Optional<String>> base = plain(table, 0, 0);
            base.put(name, value);
            boolean held = value.map(text -> common.bothHold(text, table, column, other.get()))
                    .orElse(other.get().nullable());
            return !held || !common.obeyed(table, base);
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
        Set<String> keyed = joint.keyed(table);
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
            return !evaluator.obeys(table, base)
                    || !common.fills(table, base)
                    || !common.computes(table, plain(table, 0, 0), base);
        });
        return values;
    }

    /** Whether some key cannot tell enough rows apart. */
    private boolean cramped(Table table, Map<String, Plain> ways) {
        List<String> referring = references(table).stream()
                .flatMap(key -> key.columns().stream())
                .toList();
        return joint.keys(table).stream().anyMatch(key -> key.stream().noneMatch(name -> {
            Column column = table.column(name).orElseThrow();
            Plain way = ways.get(name);
            return column.generation().isPresent()
                    || referring.contains(name)
                    || way.fixed().map(Optional::isEmpty).orElse(false)
                    || way.fixed().isEmpty() && Values.count(way.type()) / WRITERS >= FEWEST;
        }));
    }

    /** The type whose plain values this release and the other can both hold. */
    private Plain wayFor(Table table, Column column) {
        Optional<Column> other = joint.counterpart(table).flatMap(theirs -> correspondence
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
                if (common.bothHold(Values.plain(candidate, 0), table, column, other.get())) {
                    return new Plain(candidate, Optional.empty());
                }
            }
        }
        return new Plain(own, Optional.empty());
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
            if (!common.obeyed(table, plain(table, 0, number))) {
                return false;
            }
        }
        return true;
    }
}
