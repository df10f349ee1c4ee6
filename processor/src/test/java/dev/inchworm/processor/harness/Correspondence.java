package dev.inchworm.processor.harness;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.RenameColumn;
import dev.inchworm.schema.change.Change.RenameTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How what one release writes looks to the other: which of its tables and columns it is, and converted by what. */
final class Correspondence {

    /** Where a release finds the value of a column, in a row that the other release wrote. */
    sealed interface Source {

        /** Unchanged, in the other's column {@code column}. */
        record Same(String column) implements Source {}

        /** The other's column {@code column}, converted by an expression over its row. */
        record Converted(String column, String expression) implements Source {}

        /**
         * An expression over the row as the other wrote it, last or before; or the column's default.
         *
         * @param orElse the default, where that is the same for all rows
         */
        record Filled(String expression, Optional<String> orElse) implements Source {}

        /**
         * An expression over the row, from when the other last changed a column of {@code from}.
         *
         * @param from the columns that the expression reads and only the other knows
         */
        record Derived(String expression, Set<String> from) implements Source {}

        /** The same value in every row. */
        record Constant(String expression) implements Source {}

        /** NULL. */
        record Nothing() implements Source {}

        /** Whatever the database makes up. */
        record Anything() implements Source {}
    }

    private record Key(ObjectName table, String column) {}

    private final Engine engine;
    private final Map<Release, Schema> schemas;
    /** Tables of a release to those of the other. */
    private final Map<Release, Map<ObjectName, ObjectName>> tables = Map.of(
            Release.OLD, new HashMap<>(),
            Release.NEW, new HashMap<>());
    /** Columns of a release to those of the other. */
    private final Map<Release, Map<Key, String>> columns = Map.of(
            Release.OLD, new HashMap<>(),
            Release.NEW, new HashMap<>());

    private final Map<Key, Hint.TypeChange> conversions = new HashMap<>();
    private final Map<Key, Hint.Backfill> backfills = new HashMap<>();
    private final Map<Key, Sql> fills = new HashMap<>();
    private final Map<Release, Set<Key>> moved = Map.of(Release.OLD, new HashSet<>(), Release.NEW, new HashSet<>());

    Correspondence(Scenario scenario, Engine engine) {
        this.engine = engine;
        schemas = Map.of(Release.OLD, scenario.schema(Release.OLD), Release.NEW, scenario.schema(Release.NEW));
        scenario.before().tables().values().forEach(table -> follow(table, scenario));
        for (Hint hint : scenario.hints()) {
            if (hint instanceof Hint.TypeChange change) {
                conversions.put(new Key(change.table(), change.column()), change);
            } else if (hint instanceof Hint.Backfill backfill) {
                backfills.put(new Key(backfill.table(), backfill.column()), backfill);
            } else if (hint instanceof Hint.RemovedColumn removed) {
                removed.fill().ifPresent(fill -> fills.put(new Key(removed.table(), removed.column()), fill));
            } else if (hint instanceof Hint.MovedColumn move) {
                moved.get(Release.NEW).add(new Key(move.table(), move.column()));
                moved.get(Release.OLD).add(new Key(move.fromTable(), move.fromColumn()));
            }
        }
    }

    /** What {@code release} calls the table that the other calls {@code table}; empty where it has none. */
    Optional<ObjectName> tableOf(Release release, ObjectName table) {
        return Optional.ofNullable(tables.get(release.other()).get(table));
    }

    /** What {@code release} calls that column of a table that the other calls {@code table}; empty where it has none. */
    Optional<String> columnOf(Release release, ObjectName table, String column) {
        return Optional.ofNullable(columns.get(release.other()).get(new Key(table, column)));
    }

    /** What the new column {@code column} is filled with, as it stands; empty where it is not. */
    Optional<String> filledFrom(ObjectName table, String column) {
        return Optional.ofNullable(backfills.get(new Key(table, column)))
                .flatMap(Hint.Backfill::value)
                .flatMap(this::in);
    }

    /** Whether the other release has what is in that column in rows of another table; {@link MovedValues} looks there. */
    boolean isMoved(Release release, ObjectName table, String column) {
        return moved.get(release).contains(new Key(table, column));
    }

    /** Where {@code release} finds the value of its column in rows of the other release. */
    Source source(Release release, ObjectName table, Column column) {
        boolean computed = column.generation()
                .filter(generation -> !(generation instanceof Generation.FromSequence))
                .isPresent();
        Optional<String> there = columnOf(release.other(), table, column.name());
        if (isMoved(release, table, column.name())) {
            return new Source.Anything();
        } else if (there.isPresent()) {
            return shared(release, table, column, there.get());
        } else if (computed) {
            return new Source.Anything();
        }
        Optional<String> given = release == Release.NEW ? filledFrom(table, column.name()) : fill(table, column);
        Set<String> from =
                given.map(sql -> derivedFrom(release, table, column, sql)).orElse(Set.of());
        if (!from.isEmpty()) {
            return looksElsewhere(given.get()) ? new Source.Anything() : new Source.Derived(given.get(), from);
        } else if (given.isPresent()) {
            Optional<String> orElse = column.defaultSql().flatMap(this::in);
            return looksElsewhere(given.get())
                            || orElse.filter(sql -> !engine.isConstant(sql)).isPresent()
                    ? new Source.Anything()
                    : new Source.Filled(given.get(), orElse);
        } else if (backfills.containsKey(new Key(table, column.name()))) {
            return new Source.Anything();
        }
        return column.defaultSql()
                .flatMap(this::in)
                .<Source>map(value -> engine.isConstant(value) ? new Source.Constant(value) : new Source.Anything())
                .orElseGet(Source.Nothing::new);
    }

    /**
     * The columns that only the other release knows and {@code expression} reads, where they are kept equal to the column:
     * those of the old release that go and a new column is filled from, and the other way round.
     */
    private Set<String> derivedFrom(Release release, ObjectName table, Column column, String expression) {
        Optional<ObjectName> there = tableOf(release.other(), table);
        if (there.isEmpty() || !isPlain(release, table, column)) {
            return Set.of();
        }
        Set<String> from = new TreeSet<>();
        for (Column other :
                schemas.get(release.other()).tables().get(there.get()).columns()) {
            if (SqlTokens.of(expression).mention(other.name())
                    && columnOf(release, there.get(), other.name()).isEmpty()
                    && isPlain(release.other(), there.get(), other)) {
                from.add(other.name());
            }
        }
        return release == Release.NEW
                        || schemas.get(Release.NEW).tables().get(there.get()).columns().stream()
                                .anyMatch(next -> feedsBack(there.get(), next, table, column))
                ? from
                : Set.of();
    }

    private boolean feedsBack(ObjectName table, Column next, ObjectName old, Column column) {
        return filledFrom(table, next.name())
                        .filter(sql -> SqlTokens.of(sql).mention(column.name()))
                        .isPresent()
                && isPlain(Release.NEW, table, next)
                && isPlain(Release.OLD, old, column);
    }

    private boolean isPlain(Release release, ObjectName table, Column column) {
        boolean key = schemas.get(release)
                .tables()
                .get(table)
                .primaryKey()
                .filter(own -> own.columns().contains(column.name()))
                .isPresent();
        return !key
                && column.generation().isEmpty()
                && (release == Release.OLD || column.defaultSql().isEmpty())
                && Optional.ofNullable(backfills.get(new Key(table, column.name())))
                        .filter(hint -> release == Release.NEW && hint.using().isPresent())
                        .isEmpty();
    }

    private Source shared(Release release, ObjectName table, Column column, String there) {
        ObjectName theirs = tableOf(release.other(), table).orElseThrow();
        Column other =
                schemas.get(release.other()).tables().get(theirs).column(there).orElseThrow();
        if (column.generation().orElse(null) instanceof Generation.Computed
                || other.generation().orElse(null) instanceof Generation.Computed) {
            return new Source.Anything();
        }
        Hint.TypeChange change =
                conversions.get(release == Release.NEW ? new Key(table, column.name()) : new Key(theirs, there));
        if (change != null) {
            Sql sql = release == Release.NEW ? change.forward() : change.backward();
            return in(sql).<Source>map(text -> new Source.Converted(there, text))
                    .orElseGet(Source.Anything::new);
        }
        return engine.dialect().type(column).equals(engine.dialect().type(other))
                ? new Source.Same(there)
                : new Source.Converted(there, engine.dialect().quote(there));
    }

    private Optional<String> fill(ObjectName table, Column column) {
        // The hint names the table as it is called now.
        ObjectName now = tableOf(Release.NEW, table).orElse(table);
        return Optional.ofNullable(fills.get(new Key(now, column.name()))).flatMap(this::in);
    }

    /** Whether the value depends on more than the row. */
    private static boolean looksElsewhere(String expression) {
        return expression.toLowerCase(Locale.ROOT).contains("select");
    }

    private Optional<String> in(Sql sql) {
        return sql.in(engine.dialect().name());
    }

    /** Follows a table and its columns through all changes, by the names that they have at the time. */
    private void follow(Table table, Scenario scenario) {
        ObjectName now = table.name();
        Map<String, String> known = new HashMap<>();
        table.columns().forEach(column -> known.put(column.name(), column.name()));
        for (Change change : scenario.changes()) {
            if (!change.object().equals(now)) {
                continue;
            }
            if (change instanceof RenameTable rename) {
                now = rename.after();
            } else if (change instanceof DropTable) {
                return;
            } else if (change instanceof RenameColumn rename) {
                Optional.ofNullable(known.remove(rename.before())).ifPresent(first -> known.put(rename.after(), first));
            } else if (change instanceof DropColumn drop) {
                known.remove(drop.column().name());
            }
        }
        ObjectName after = now;
        tables.get(Release.OLD).put(table.name(), after);
        tables.get(Release.NEW).put(after, table.name());
        known.forEach((later, first) -> {
            columns.get(Release.OLD).put(new Key(table.name(), first), later);
            columns.get(Release.NEW).put(new Key(after, later), first);
        });
    }
}
