package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys and references that rows of a table must keep to for either release, in the names that one of them has for it all.
 */
final class JointKeys {

    private final Release release;
    private final Scenario scenario;
    private final Correspondence correspondence;

    JointKeys(Release release, Scenario scenario, Correspondence correspondence) {
        this.release = release;
        this.scenario = scenario;
        this.correspondence = correspondence;
    }

    /** The columns that take part in telling rows apart, or that others refer to. */
    Set<String> keyed(Table table) {
        Set<String> keyed = new HashSet<>();
        keys(table).forEach(keyed::addAll);
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
    List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>(Statements.keys(table));
        counterpart(table).ifPresent(other -> Statements.keys(other)
                .forEach(key -> translated(other.name(), key).ifPresent(keys::add)));
        return keys;
    }

    /** The table as the other release knows it. */
    Optional<Table> counterpart(Table table) {
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

    /** What refers to other tables in rows of {@code table}. */
    List<ForeignKey> references(Table table) {
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
}
