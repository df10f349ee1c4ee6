package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.References;
import dev.inchworm.processor.plan.References.Reference;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is over columns of a table that are swapped for wider ones. Before the swap each index and key gets a twin over the wide
 * columns; what names one of them in SQL is built again after it. Until contract what is over the narrow columns stays, but for the
 * primary key and foreign keys, which move with the swap.
 */
final class SwapDependents {

    private final Workbench bench;
    private final Situation situation;
    private final Moment from;
    private final SwapOutcomes outcomes;
    private final ObjectName table;
    /** What each column is called once another one has its name. */
    private final Map<String, String> narrow = new LinkedHashMap<>();

    private final Optional<PrimaryKey> primaryKey;
    private final List<Unique> uniques;
    private final List<Index> indexes;
    private final List<Index> namingIndexes;
    private final List<Check> namingChecks;
    private final List<Reference> references;

    /**
     * Those of {@code columns}.
     *
     * @param from when it begins; with expand where it takes that back, before any new release is alive
     */
    SwapDependents(Workbench bench, ObjectName table, List<SwappedColumn> columns, Moment from) {
        this.from = from;
        this.outcomes = from == Moment.EXPAND ? SwapOutcomes.unchanged(bench, table) : SwapOutcomes.of(bench, table);
        this.bench = bench;
        this.situation = bench.situation();
        this.table = table;
        columns.forEach(column -> narrow.put(column.column(), column.narrow()));
        Table known = situation.tableBefore(table);
        primaryKey = known.primaryKey().filter(key -> isOver(key.columns()));
        uniques = known.uniques().stream()
                .filter(unique -> isOver(unique.columns()))
                .toList();
        namingIndexes = known.indexes().stream().filter(this::isNamedIn).toList();
        indexes = known.indexes().stream()
                .filter(index -> isOver(index.columns()) && !isNamedIn(index))
                .toList();
        namingChecks = known.checks().stream()
                .filter(check -> isNamedIn(check.expression()) && !goesInExpand(table, check))
                .toList();
        references = Stream.concat(
                        known.foreignKeys().stream().map(key -> new Reference(table, key)),
                        situation.referencesBefore().to(table).stream()
                                .filter(reference -> !reference.owner().equals(table)))
                .filter(this::isOver)
                .filter(reference -> !goesInExpand(reference.owner(), reference.key()))
                .toList();
    }

    /** Whether it is gone by the time that columns are swapped. */
    private boolean goesInExpand(ObjectName owner, Constraint constraint) {
        return situation.changes().stream()
                .filter(change -> change.object().equals(owner))
                .anyMatch(change -> change instanceof Change.DropConstraint drop
                                && drop.constraint().equals(constraint)
                                && (!(constraint instanceof ForeignKey key)
                                        || new DropConstraint(bench).isLoosened(owner, key))
                        || change instanceof Change.ChangeConstraint changed
                                && changed.before().equals(constraint)
                                && ChangeConstraint.isLoosened(changed.before(), changed.after()));
    }

    private boolean isNamedIn(Index index) {
        return TypeChanges.sql(index).anyMatch(this::isNamedIn);
    }

    private boolean isNamedIn(Sql sql) {
        return narrow.keySet().stream().anyMatch(column -> bench.mentions(sql, column));
    }

    private boolean isOver(List<String> columns) {
        return !Collections.disjoint(columns, narrow.keySet());
    }

    private boolean isOver(Reference reference) {
        ForeignKey key = reference.key();
        return isFrom(reference) || isTo(key);
    }

    private boolean isFrom(Reference reference) {
        return reference.owner().equals(table) && isOver(reference.key().columns());
    }

    private boolean isTo(ForeignKey key) {
        return key.target().equals(table) && isOver(key.targetColumns());
    }

    /** A key between two swapped columns is the business of the one that refers. */
    private Stream<Reference> own() {
        return references.stream()
                .filter(reference -> isFrom(reference)
                        || reference.key().columns().stream()
                                .noneMatch(other -> bench.isSwapped(reference.owner(), other)));
    }

    /** Builds those that can be there before the swap. */
    void buildTwins() {
        indexes.forEach(index -> build(Stage.INDEXES_OF_FILLED, index.name(), placed(index)));
        Stream.concat(
                        uniques.stream().map(unique -> new Unique(unique.name(), placed(unique.columns()))),
                        primaryKey.stream().map(key -> new Unique(key.name(), placed(key.columns()))))
                .forEach(unique -> build(
                        Stage.INDEXES_OF_FILLED,
                        unique.name(),
                        Duplicates.indexOf(new Unique(twin(unique.name()), unique.columns()))));
        own().forEach(reference -> {
            ForeignKey key = reference.key();
            new AddForeignKey(bench)
                    .twin(
                            reference.owner(),
                            new ForeignKey(
                                    twin(reference.owner(), key.name()),
                                    placed(reference.owner(), key.columns()),
                                    key.target(),
                                    placed(key.target(), key.targetColumns()),
                                    key.onDelete(),
                                    key.onUpdate()),
                            key.name());
        });
    }

    /** Lets the twins of foreign keys take their place. Taken back, the key is built over the narrow columns first. */
    void replaceReferences() {
        own().forEach(reference -> {
            ForeignKey key = reference.key();
            bench.outline()
                    .add(
                            Stage.SWAPPED_KEYS,
                            replace(reference, twin(reference.owner(), key.name())),
                            Undo.by(restored(reference, key.targetColumns())));
        });
    }

    /** What refers to the primary key keeps it from being dropped, so it has to refer to the narrow columns before. */
    List<Sketch> referencesBack() {
        if (primaryKey.isEmpty()) {
            return List.of();
        }
        return references.stream()
                .filter(reference -> isTo(reference.key()))
                .flatMap(reference -> restored(reference, narrow(reference.key().targetColumns())).stream())
                .toList();
    }

    /** The key as it was, to {@code target}, in the place of the one that has its name. */
    private List<Sketch> restored(Reference reference, List<String> target) {
        ForeignKey key = reference.key();
        String name = bench.temporaryName(reference.owner(), key.name(), "back");
        ForeignKey back = new ForeignKey(name, key.columns(), key.target(), target, key.onDelete(), key.onUpdate());
        List<Sketch> sketches = new ArrayList<>(new AddForeignKey(bench).built(reference.owner(), back, key.name()));
        sketches.add(replace(reference, name));
        return sketches;
    }

    private Sketch replace(Reference reference, String successor) {
        ForeignKey key = reference.key();
        return Sketch.transaction(
                        References.between(reference.owner(), key),
                        "The foreign key " + successor + " takes the place of " + key.name() + ".",
                        bench.ddl().dropConstraint(reference.owner(), key.name()),
                        bench.ddl().renameConstraint(reference.owner(), successor, key.name()))
                .as(PostgreSqlForm.DROP_FOREIGN_KEY);
    }

    /** The statement that drops the primary key, where the column is part of it. */
    Optional<String> dropPrimaryKey() {
        return primaryKey.map(key -> bench.ddl().dropConstraint(table, key.name()));
    }

    /** The statement by which the index over the wide columns becomes the primary key, now that they have the names. */
    Optional<String> takePrimaryKey() {
        return addPrimaryKey(this::twin);
    }

    /** Builds the index that can become the primary key when the narrow columns come back. */
    Optional<Sketch> primaryKeyBack() {
        return primaryKey.map(key -> new Indexes(bench)
                .build(table, Duplicates.indexOf(new Unique(back(key.name()), narrow(key.columns())))));
    }

    /** The statement by which that index becomes the primary key. */
    Optional<String> takePrimaryKeyBack() {
        return addPrimaryKey(this::back);
    }

    private Optional<String> addPrimaryKey(Function<String, String> index) {
        return primaryKey.map(key -> bench.ddl().addPrimaryKeyUsingIndex(table, key.name(), index.apply(key.name())));
    }

    private List<String> narrow(List<String> columns) {
        return columns.stream().map(own -> narrow.getOrDefault(own, own)).toList();
    }

    private String back(String name) {
        return bench.temporaryName(table, name, "back");
    }

    /** Builds again, after the swap, what names the column in SQL. */
    void rebuildWhatSqlNames() {
        namingIndexes.forEach(index -> build(Stage.AFTER_SWAPS, index.name(), index.withName(twin(index.name()))));
        namingChecks.forEach(check ->
                new AddCheck(bench).twin(table, new Check(twin(check.name()), check.expression()), check.name()));
    }

    /** The statements by which the twins take the names of those that went with the narrow column. */
    List<String> takeOver() {
        List<String> statements = new ArrayList<>();
        uniques.forEach(unique -> statements.addAll(outcomes.of(unique, twin(unique.name()))));
        Stream.concat(indexes.stream(), namingIndexes.stream())
                .forEach(index -> statements.addAll(outcomes.of(index, twin(index.name()))));
        namingChecks.forEach(check -> statements.add(outcomes.of(check, twin(check.name()))));
        return statements;
    }

    /** What the new release puts up with until then. */
    List<Concession> concessions() {
        return outcomes.concessions(uniques);
    }

    /** What the twin of something over columns of {@code table} that are swapped is called. */
    static String twinOf(Workbench bench, ObjectName table, String name) {
        return bench.temporaryName(table, name, "twin");
    }

    private void build(Stage stage, String elder, Index index) {
        Map<String, String> names = new LinkedHashMap<>();
        narrow.keySet().forEach(column -> names.put(SwappedColumn.wideName(bench, table, column), column));
        List<String> known = index.columns().stream()
                .map(own -> names.getOrDefault(own, own))
                .toList();
        TwinIndex twin = new TwinIndex(table, index, known, known, from);
        twin.plan(bench, stage, twin.build(bench, "Builds over " + successors() + " what " + elder + " is over it"));
    }

    private String successors() {
        return (narrow.size() == 1 ? "the successor of " : "the successors of ")
                + String.join(" and ", narrow.keySet());
    }

    private Index placed(Index index) {
        List<Part> parts = index.parts().stream()
                .map(part -> part instanceof OfColumn of
                        ? new OfColumn(placed(List.of(of.column())).get(0), of.descending())
                        : part)
                .toList();
        return new Index(
                twin(index.name()), parts, index.unique(), index.where(), placed(index.include()), index.method());
    }

    private List<String> placed(List<String> columns) {
        return placed(table, columns);
    }

    private List<String> placed(ObjectName owner, List<String> columns) {
        return columns.stream()
                .map(own -> bench.isSwapped(owner, own) ? SwappedColumn.wideName(bench, owner, own) : own)
                .toList();
    }

    private String twin(String name) {
        return twin(table, name);
    }

    private String twin(ObjectName owner, String name) {
        return twinOf(bench, owner, name);
    }
}
