package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.IndexBuilt;
import dev.inchworm.dialect.catalog.CatalogEvent.NotNullSet;
import dev.inchworm.dialect.catalog.CatalogEvent.Proof;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether rows that would be in the way of a constraint are looked for before it is made: else the step would fail half-way,
 * and name one row of many.
 */
final class Precautions {

    private final Replay replay;
    private final Stored stored;
    private final Consumer<Flaw> flaws;

    /** The checks that nothing has come of yet. */
    private final List<Step> checks = new ArrayList<>();

    /** A foreign key that was made without the server looking at rows. */
    private record Unlooked(ObjectName table, ForeignKey key, String statement, String where) {}

    private final List<Unlooked> unlooked = new ArrayList<>();

    Precautions(Replay replay, Consumer<Flaw> flaws) {
        this.replay = replay;
        this.stored = replay.stored();
        this.flaws = flaws;
    }

    /** What was looked for before a phase is out of date. */
    void beginPhase() {
        end();
        checks.clear();
    }

    /** Nothing more is looked for. */
    void end() {
        unlooked.forEach(key -> flaws.accept(new Flaw(
                Code.IW699,
                key.where(),
                key.table(),
                key.statement(),
                "nothing looks afterwards for rows that violate " + key.key().name()
                        + ", which may have come in between")));
        unlooked.clear();
    }

    /** Follows a step on tables that rows may be in the way of. */
    void follow(Step step, List<CatalogEvent> events, String where) {
        if (step.work() instanceof Work.Check) {
            checks.add(step);
            unlooked.removeIf(key -> step.tables().contains(key.table())
                    && says(key.key().columns(), "exists").test(step));
            return;
        }
        String statement = "";
        boolean unchecked = false;
        for (CatalogEvent event : events) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
                unchecked |= isUnchecked(statement);
            } else if (event instanceof NotNullSet set && stored.dialect() instanceof MySqlDialect) {
                demand(set.on(), looksForNull(set.column()), "NOT NULL of " + set.column(), statement, where);
            } else if (event instanceof ConstraintAdded added && added.proof() != Proof.BY_INDEX) {
                if (added.constraint() instanceof Check check) {
                    if (!isCertain(added.on(), check)) {
                        demand(added.on(), looksFor(check), check.name(), statement, where);
                    }
                } else if (added.constraint() instanceof ForeignKey key && !hasElder(added.on(), key)) {
                    demand(added.on(), says(key.columns(), "exists"), key.name(), statement, where);
                    if (unchecked) {
                        unlooked.add(new Unlooked(added.on(), key, statement, where));
                    }
                }
            } else if (event instanceof IndexBuilt built && built.index().unique() && !isKey(built)) {
                demand(
                        built.on(),
                        says(keyOf(built.index()), "having"),
                        built.index().name(),
                        statement,
                        where);
            }
        }
    }

    private boolean isUnchecked(String statement) {
        return stored.text(Sql.of(statement)).equals("set foreign_key_checks = 0");
    }

    private Predicate<Step> looksForNull(String column) {
        return query ->
                query.tables().size() == 1 && stored.text(Sql.of(query.sql())).contains(column + " is null");
    }

    /** NOT NULL of a column that is NOT NULL. */
    private boolean isCertain(ObjectName table, Check check) {
        String text = stored.text(check.expression());
        return replay.table(table).stream()
                .flatMap(there -> there.columns().stream())
                .filter(column -> text.equals(column.name() + " is not null"))
                .anyMatch(column -> !column.nullable() || isCopyOfNotNull(table, column.name()));
    }

    private boolean isCopyOfNotNull(ObjectName table, String column) {
        return !replay.isPartial(table, column)
                && replay.copied(table, column).stream().anyMatch(from -> replay.table(table)
                        .flatMap(there -> there.column(from))
                        .filter(original -> !original.nullable())
                        .isPresent());
    }

    /** Whether a key that is in force holds the originals of these columns to the same. */
    private boolean hasElder(ObjectName table, ForeignKey key) {
        return replay.table(table).stream()
                .flatMap(there -> there.foreignKeys().stream())
                .filter(other ->
                        !other.name().equals(key.name()) && other.target().equals(key.target()))
                .anyMatch(other -> areCopies(table, key.columns(), other.columns())
                        && areCopies(key.target(), key.targetColumns(), other.targetColumns()));
    }

    /** Whether {@code columns} are {@code others}, or copies of them, or they of these. */
    private boolean areCopies(ObjectName table, List<String> columns, List<String> others) {
        return columns.size() == others.size()
                && IntStream.range(0, columns.size())
                        .allMatch(at -> isCopy(table, columns.get(at), others.get(at))
                                || isCopy(table, others.get(at), columns.get(at)));
    }

    private boolean isCopy(ObjectName table, String column, String original) {
        return column.equals(original) || replay.copied(table, column).contains(original);
    }

    /** Unique already, by another key over the same or fewer columns. */
    private boolean isKey(IndexBuilt built) {
        Optional<Table> table = replay.table(built.on());
        return table.stream()
                .flatMap(there -> Stream.of(
                                there.primaryKey().stream().map(key -> key.columns()),
                                there.uniques().stream()
                                        .filter(other -> !other.name()
                                                .equals(built.index().name()))
                                        .map(key -> key.columns()),
                                there.indexes().stream()
                                        .filter(other -> other.unique()
                                                && !other.name()
                                                        .equals(built.index().name())
                                                && other.where().isEmpty())
                                        .map(Precautions::keyOf))
                        .flatMap(keys -> keys))
                .anyMatch(key ->
                        keyOf(built.index()).containsAll(key) || areCopies(built.on(), keyOf(built.index()), key));
    }

    /** Without what is only carried along. */
    private static List<String> keyOf(Index index) {
        return index.columns()
                .subList(0, index.columns().size() - index.include().size());
    }

    /** Whether a query finds the rows that violate {@code check}. */
    private Predicate<Step> looksFor(Check check) {
        String rule = stored.text(check.expression());
        boolean notNull = rule.endsWith(" is not null") && !rule.contains(" and ") && !rule.contains(" or ");
        String wanted = notNull ? rule.replaceFirst(" not null$", " null") : rule;
        return query ->
                query.tables().size() == 1 && stored.text(Sql.of(query.sql())).contains(wanted);
    }

    /** Whether it looks for rows that differ, and not for those that are missing, or there twice. */
    private static boolean comparesValues(SqlTokens tokens) {
        return tokens.says("exists") && tokens.says("record");
    }

    private Predicate<Step> says(List<String> columns, String sign) {
        return check -> {
            SqlTokens tokens = stored.tokens(check.sql());
            return (sign.equals("exists") || check.tables().size() == 1)
                    && tokens.says(sign)
                    && columns.stream().allMatch(tokens::mention)
                    && !comparesValues(tokens);
        };
    }

    private void demand(ObjectName table, Predicate<Step> looking, String rule, String statement, String where) {
        Optional<Step> looked = checks.stream()
                .filter(check -> check.tables().contains(table))
                .filter(looking)
                .findFirst();
        looked.ifPresentOrElse(
                checks::remove,
                () -> flaws.accept(new Flaw(
                        Code.IW699,
                        where,
                        table,
                        statement,
                        "nothing looks first for rows that violate " + rule + ", so it may fail half-way")));
    }
}
