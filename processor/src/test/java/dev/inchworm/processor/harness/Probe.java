package dev.inchworm.processor.harness;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release tries for the sake of seeing whether it is refused, and takes back at once: whatever its own constraints
 * forbid must be, and whatever only those of the other release forbid must not.
 */
final class Probe {

    private final Engine engine;
    private final Evaluator evaluator;
    private final Scenario scenario;
    private final Correspondence correspondence;
    private final Terms terms;

    /**
     * What tells rows apart.
     *
     * @param columns those that it is over, be it by an expression or a condition
     * @param rule what a row has to be like to be told apart at all
     */
    private record Key(String name, List<String> columns, Optional<Check> rule) {}

    Probe(Engine engine, Evaluator evaluator, Scenario scenario, Correspondence correspondence, Terms terms) {
        this.engine = engine;
        this.evaluator = evaluator;
        this.scenario = scenario;
        this.correspondence = correspondence;
        this.terms = terms;
    }

    /** Tries everything with rows of {@code writer}, and with those of {@code all} that it knows. */
    void run(Writer writer, List<Writer> all) {
        List<Family> families = writer.families();
        if (families.size() < 2) {
            return;
        }
        Family first = families.get(families.size() - 1);
        Family second = families.get(families.size() - 2);
        for (Table table : first.tables()) {
            if (second.row(table).isPresent()) {
                duplicates(writer, table, first, second);
            }
            nulls(writer, table, first);
            checks(writer, table, first);
            orphans(writer, table, first);
        }
        all.stream()
                .filter(other -> other != writer && !other.families().isEmpty())
                .forEach(other -> parents(writer, other));
    }

    private void duplicates(Writer writer, Table table, Family first, Family second) {
        List<Key> own = keys(table);
        for (Key key : own) {
            if (tells(key, table, writer.client().release(), first)
                    && !key.columns().stream()
                            .anyMatch(writer.client().on(table).key()::contains)) {
                duplicate(writer, table, first, second, key.columns())
                        .filter(refused -> !refused && !isNotHeld(writer, table.name(), key.name()))
                        .ifPresent(accepted -> {
                            throw accepts(writer, table, "duplicates of " + key.columns(), key.name());
                        });
            }
        }
        Optional<Table> counterpart = counterpart(writer.client().release(), table.name());
        for (Key key : counterpart.map(this::keys).orElse(List.of())) {
            Optional<List<String>> columns =
                    ours(writer.client().release(), counterpart.get().name(), key.columns());
            boolean free = columns.isPresent()
                    && own.stream().noneMatch(mine -> columns.get().containsAll(mine.columns()))
                    && columns.get().stream()
                            .noneMatch(writer.client().on(table).key()::contains);
            if (free) {
                duplicate(writer, table, first, second, columns.get())
                        .filter(refused -> refused && !mustObey(writer, table.name(), key.name()))
                        .ifPresent(refused -> {
                            throw refuses(writer, table, "duplicates of " + columns.get(), key.name());
                        });
            }
        }
    }

    /** Whether that is refused; empty where there are no values to repeat. */
    private Optional<Boolean> duplicate(Writer writer, Table table, Family first, Family second, List<String> columns) {
        Release release = writer.client().release();
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (String column : columns) {
            Optional<String> value =
                    first.row(table).orElseThrow().certain(release, column).flatMap(found -> found);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(column, value);
        }
        return Optional.of(writer.client().isRefused(table, second.row(table).orElseThrow(), values));
    }

    /** Whether the row is one that the key tells apart. */
    private boolean tells(Key key, Table table, Release release, Family family) {
        KnownRow known = family.row(table).orElseThrow();
        Map<String, Optional<String>> row = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            known.certain(release, column.name()).ifPresent(value -> row.put(column.name(), value));
        }
        return key.rule()
                .map(rule -> row.keySet().containsAll(key.columns()) && evaluator.obeys(table, List.of(rule), row))
                .orElse(true);
    }

    /** NULL where the release knows none, unless the contract says that contract alone makes the column NOT NULL. */
    private void nulls(Writer writer, Table table, Family family) {
        Release release = writer.client().release();
        for (Column column : table.columns()) {
            boolean tried = !column.nullable()
                    && column.generation().isEmpty()
                    && !writer.client().on(table).key().contains(column.name());
            if (tried
                    && writer.client().isKeptNull(table, family.row(table).orElseThrow(), column.name())
                    && !terms.concedeNullSometime(release, table.name(), column.name())
                    && !terms.concedeOwnNull(release, table.name(), column.name())
                    && !isNotHeld(writer, table.name(), column.name())) {
                throw accepts(writer, table, "NULL in " + column.name(), "its being NOT NULL");
            }
        }
    }

    private void checks(Writer writer, Table table, Family family) {
        for (Check check : engine.checks(table)) {
            writer.maker()
                    .forbidden(table, check)
                    .filter(values ->
                            !writer.client().isRefused(table, family.row(table).orElseThrow(), values))
                    .filter(values -> !isNotHeld(writer, table.name(), check.name()))
                    .ifPresent(values -> {
                        throw accepts(writer, table, values.toString(), check.name());
                    });
        }
    }

    private void orphans(Writer writer, Table table, Family family) {
        for (ForeignKey key : table.foreignKeys()) {
            Optional<Map<String, Optional<String>>> values = stray(writer, table, key);
            values.filter(orphan ->
                            !writer.client().isRefused(table, family.row(table).orElseThrow(), orphan))
                    .filter(orphan -> !isNotHeld(writer, table.name(), key.name()))
                    .ifPresent(orphan -> {
                        throw accepts(writer, table, "orphans " + orphan, key.name());
                    });
        }
        Optional<Table> counterpart = counterpart(writer.client().release(), table.name());
        for (ForeignKey key : counterpart.map(Table::foreignKeys).orElse(List.of())) {
            Optional<List<String>> columns =
                    ours(writer.client().release(), counterpart.get().name(), key.columns());
            boolean free = columns.isPresent()
                    && table.foreignKeys().stream()
                            .noneMatch(mine -> mine.columns().equals(columns.get()));
            Optional<ForeignKey> asOurs = Optional.of(key)
                    .filter(theirs -> free)
                    .map(theirs -> new ForeignKey(
                            theirs.name(),
                            columns.get(),
                            theirs.target(),
                            theirs.targetColumns(),
                            theirs.onDelete(),
                            theirs.onUpdate()));
            asOurs.flatMap(theirs -> stray(writer, table, theirs))
                    .filter(orphan ->
                            writer.client().isRefused(table, family.row(table).orElseThrow(), orphan))
                    .filter(orphan -> !mustObey(writer, table.name(), key.name()))
                    .ifPresent(orphan -> {
                        throw refuses(writer, table, "orphans " + orphan, key.name());
                    });
        }
    }

    /** Values that refer to no row. */
    private static Optional<Map<String, Optional<String>>> stray(Writer writer, Table table, ForeignKey key) {
        List<String> identity = writer.client().on(table).key();
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        for (String name : key.columns()) {
            Column column = table.column(name).orElseThrow();
            if (identity.contains(name)
                    || !column.sqlTypes().isEmpty()
                    || column.generation().isPresent()) {
                return Optional.empty();
            }
            values.put(name, Optional.of(Values.plain(column.type(), Values.count(column.type()) - 1)));
        }
        return Optional.of(values);
    }

    /** Deletes rows that rows of the other release refer to, by references that are the other's alone. */
    private void parents(Writer writer, Writer other) {
        Release release = writer.client().release();
        Family family = other.families().get(other.families().size() - 1);
        for (Table child : family.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                Optional<ObjectName> target = correspondence.tableOf(release, key.target());
                Optional<ObjectName> ownChild = correspondence.tableOf(release, child.name());
                boolean known = ownChild.isPresent() && isKnown(release, child, key, ownChild.get());
                Optional<KnownRow> parent = target.isEmpty() || known
                        ? Optional.empty()
                        : family.row(other.client().schema().tables().get(key.target()));
                Optional<Table> ours =
                        target.map(name -> writer.client().schema().tables().get(name));
                if (parent.isPresent()
                        && writer.client().canFind(ours.get(), parent.get())
                        && isReferredBy(key, family, child, parent.get(), other.client())
                        && isReferredByNoOther(release, family, child, key, other)
                        && writer.client().isRefusedToDelete(ours.get(), parent.get())
                        && !mustObey(writer, ours.get().name(), key.name())) {
                    throw refuses(writer, ours.get(), "to delete rows that " + child.name() + " refers to", key.name());
                }
            }
        }
    }

    /** Whether {@code release} has a reference over the same columns. */
    private boolean isKnown(Release release, Table child, ForeignKey key, ObjectName ownChild) {
        Optional<List<String>> columns = ours(release, child.name(), key.columns());
        return columns.isPresent()
                && scenario.schema(release).tables().get(ownChild).foreignKeys().stream()
                        .anyMatch(own -> own.columns().equals(columns.get()));
    }

    private static boolean isReferredBy(ForeignKey key, Family family, Table child, KnownRow parent, Client client) {
        KnownRow row = family.row(child).orElseThrow();
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<Optional<String>> from =
                    row.certain(client.release(), key.columns().get(i));
            if (from.isEmpty()
                    || from.get().isEmpty()
                    || !from.equals(
                            parent.certain(client.release(), key.targetColumns().get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing else of that family keeps the row, be it by a reference that both releases know. */
    private boolean isReferredByNoOther(Release release, Family family, Table child, ForeignKey key, Writer other) {
        Schema schema = scenario.schema(other.client().release());
        return family.tables().stream()
                .flatMap(table -> schema.tables().get(table.name()).foreignKeys().stream()
                        .filter(each -> each.target().equals(key.target()))
                        .filter(each -> !table.name().equals(child.name()) || !each.equals(key)))
                .allMatch(each -> each.onDelete() == Action.CASCADE || each.onDelete() == Action.SET_NULL);
    }

    private Optional<Table> counterpart(Release release, ObjectName table) {
        return correspondence
                .tableOf(release.other(), table)
                .map(name -> scenario.schema(release.other()).tables().get(name));
    }

    private Optional<List<String>> ours(Release release, ObjectName theirs, List<String> columns) {
        List<String> ours = new ArrayList<>();
        columns.forEach(
                column -> correspondence.columnOf(release, theirs, column).ifPresent(ours::add));
        return ours.size() == columns.size() ? Optional.of(ours) : Optional.empty();
    }

    private List<Key> keys(Table table) {
        List<Key> keys = new ArrayList<>();
        for (Unique unique : table.uniques()) {
            keys.add(new Key(unique.name(), unique.columns(), Optional.empty()));
        }
        for (Index index : table.indexes()) {
            if (index.unique()) {
                keys.add(key(table, index));
            }
        }
        return keys;
    }

    private Key key(Table table, Index index) {
        List<String> columns = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        index.where().map(this::text).ifPresent(conditions::add);
        for (Index.Part part : index.parts()) {
            if (part instanceof Index.Part.OfColumn of) {
                columns.add(of.column());
            } else {
                conditions.add("(" + text(((Index.Part.OfExpression) part).expression()) + ") IS NOT NULL");
            }
        }
        if (conditions.isEmpty()) {
            return new Key(index.name(), columns, Optional.empty());
        }
        String rule = "(" + String.join(") AND (", conditions) + ")";
        SqlTokens tokens = SqlTokens.of(rule);
        table.columns().stream()
                .map(Column::name)
                .filter(name -> tokens.mention(name) && !columns.contains(name))
                .forEach(columns::add);
        return new Key(
                index.name(), columns, Optional.of(new Check(index.name(), Sql.of("coalesce(" + rule + ", FALSE)"))));
    }

    private String text(Sql sql) {
        return sql.in(engine.dialect().name()).orElse("TRUE");
    }

    private boolean isNotHeld(Writer writer, ObjectName table, String constraint) {
        return terms.concedeViolation(writer.client().release(), table, constraint);
    }

    private boolean mustObey(Writer writer, ObjectName table, String constraint) {
        return terms.concede(
                writer.client().release(),
                table,
                limit -> limit instanceof Limit.MustObey obey
                        && obey.constraint().equals(constraint));
    }

    private static Breach accepts(Writer writer, Table table, String what, String constraint) {
        return new Breach(writer.client().release().text() + " relies on " + constraint + ", but " + table.name()
                + " takes " + what);
    }

    private static Breach refuses(Writer writer, Table table, String what, String constraint) {
        return new Breach(writer.client().release().text() + " knows nothing of " + constraint + ", but " + table.name()
                + " refuses " + what);
    }
}
