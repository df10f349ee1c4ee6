package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Moment;
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
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is over a column that is swapped for a wider one. Before the swap each index and key gets a twin over the wide column;
 * what names the column in SQL is built again after it. Until contract what is over the narrow column stays, but for the primary
 * key and foreign keys, which move with the swap.
 */
final class SwapDependents {

    private final Workbench bench;
    private final Situation situation;
    private final Moment from;
    private final ObjectName table;
    private final String column;
    private final Optional<PrimaryKey> primaryKey;
    private final List<Unique> uniques;
    private final List<Index> indexes;
    private final List<Index> namingIndexes;
    private final List<Check> namingChecks;
    private final List<Reference> references;

    /**
     * Those of one column.
     *
     * @param from when it begins; with expand where it takes that back, before any new release is alive
     */
    SwapDependents(Workbench bench, ObjectName table, String column, Moment from) {
        this.from = from;
        this.bench = bench;
        this.situation = bench.situation();
        this.table = table;
        this.column = column;
        Table known = situation.tableBefore(table);
        primaryKey = known.primaryKey().filter(key -> key.columns().contains(column));
        uniques = known.uniques().stream()
                .filter(unique -> unique.columns().contains(column))
                .toList();
        namingIndexes = known.indexes().stream().filter(this::isNamedIn).toList();
        indexes = known.indexes().stream()
                .filter(index -> index.columns().contains(column) && !isNamedIn(index))
                .toList();
        namingChecks = known.checks().stream()
                .filter(check -> bench.mentions(check.expression(), column) && !goesInExpand(table, check))
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
        return TypeChanges.sql(index).anyMatch(sql -> bench.mentions(sql, column));
    }

    private boolean isOver(Reference reference) {
        ForeignKey key = reference.key();
        return reference.owner().equals(table) && key.columns().contains(column) || isTo(key);
    }

    private boolean isTo(ForeignKey key) {
        return key.target().equals(table) && key.targetColumns().contains(column);
    }

    /** A key between two swapped columns is the business of the one that refers. */
    private Stream<Reference> own() {
        return references.stream()
                .filter(reference -> reference.owner().equals(table)
                                && reference.key().columns().contains(column)
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
                        AddUnique.indexOf(new Unique(twin(unique.name()), unique.columns()))));
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

    /** What refers to the primary key keeps it from being dropped, so it has to refer to the column {@code narrow} before. */
    List<Sketch> referencesBack(String narrow) {
        if (primaryKey.isEmpty()) {
            return List.of();
        }
        return references.stream()
                .filter(reference -> isTo(reference.key()))
                .flatMap(reference ->
                        restored(reference, with(narrow, reference.key().targetColumns())).stream())
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
                        Stream.of(reference.owner(), key.target()).distinct().toList(),
                        "The foreign key " + successor + " takes the place of " + key.name() + ".",
                        bench.ddl().dropConstraint(reference.owner(), key.name()),
                        bench.ddl().renameConstraint(reference.owner(), successor, key.name()))
                .as(PostgreSqlForm.DROP_FOREIGN_KEY);
    }

    /** The statement that drops the primary key, where the column is part of it. */
    Optional<String> dropPrimaryKey() {
        return primaryKey.map(key -> bench.ddl().dropConstraint(table, key.name()));
    }

    /** The index that can become the primary key when the wide column takes the name. */
    Optional<String> primaryKeyTwin() {
        return primaryKey.map(key -> twin(key.name()));
    }

    /** Builds, with {@code sketches}, the index that can become the primary key when the column {@code narrow} comes back. */
    Optional<String> primaryKeyBack(String narrow, List<Sketch> sketches) {
        return primaryKey.map(key -> {
            String name = bench.temporaryName(table, key.name(), "back");
            sketches.add(
                    new Indexes(bench).build(table, AddUnique.indexOf(new Unique(name, with(narrow, key.columns())))));
            return name;
        });
    }

    private List<String> with(String narrow, List<String> columns) {
        return columns.stream().map(own -> own.equals(column) ? narrow : own).toList();
    }

    /** The statement by which {@code index} becomes the primary key. */
    String addPrimaryKey(String index) {
        return bench.ddl()
                .addPrimaryKeyUsingIndex(table, primaryKey.orElseThrow().name(), index);
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
        uniques.forEach(
                unique -> statements.add(bench.ddl().addUniqueUsingIndex(table, unique.name(), twin(unique.name()))));
        Stream.concat(indexes.stream(), namingIndexes.stream())
                .forEach(index ->
                        statements.add(bench.indexes().rename(table.sibling(twin(index.name())), index.name())));
        namingChecks.forEach(
                check -> statements.add(bench.ddl().renameConstraint(table, twin(check.name()), check.name())));
        return statements;
    }

    private void build(Stage stage, String elder, Index index) {
        List<String> known = index.columns().stream()
                .map(own -> own.equals(SwapColumn.wideName(bench, table, column)) ? column : own)
                .toList();
        TwinIndex twin = new TwinIndex(table, index, known, known, from);
        twin.plan(
                bench,
                stage,
                twin.build(bench, "Builds over the successor of " + column + " what " + elder + " is over it"));
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
                .map(own -> bench.isSwapped(owner, own) ? SwapColumn.wideName(bench, owner, own) : own)
                .toList();
    }

    private String twin(String name) {
        return twin(table, name);
    }

    private String twin(ObjectName owner, String name) {
        return bench.temporaryName(owner, name, "twin");
    }
}
