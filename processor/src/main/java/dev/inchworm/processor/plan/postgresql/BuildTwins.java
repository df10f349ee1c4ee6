package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Twins;
import dev.inchworm.processor.plan.Twins.Twin;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds {@link Twins}, and puts them in the place of their elders. */
final class BuildTwins {

    private final Workbench bench;
    private final ObjectName table;
    private final Twins twins;
    private final Set<String> converted;

    /**
     * Those of {@code table}.
     *
     * @param converted the columns, by today's names, whose values change on the way
     */
    BuildTwins(Workbench bench, ObjectName table, Set<String> converted) {
        this.bench = bench;
        this.table = table;
        this.twins = new Twins(bench, table);
        this.converted = converted;
    }

    /** Builds them, once the new columns are filled. */
    void plan() {
        twins.indexes()
                .forEach(twin -> build(
                        twin.after().withName(twin.temporary()),
                        twin.name(),
                        twin.before().name()));
        twins.uniques()
                .forEach(twin -> build(
                        Duplicates.indexOf(
                                new Unique(twin.temporary(), twin.after().columns())),
                        twin.name(),
                        twin.before().name()));
        twins.primaryKeys()
                .forEach(twin -> build(
                        Duplicates.indexOf(
                                new Unique(twin.temporary(), twin.after().columns())),
                        twin.name(),
                        twin.before().name()));
        twins.references().forEach(this::refer);
    }

    private void build(Index index, String name, String elder) {
        bench.outline().touchUntilContract(SchemaObject.index(table, name));
        TwinIndex twin = new TwinIndex(table, index, twins.old(index.columns()), index.columns(), Moment.BACKFILL);
        Sketch build = twin.build(bench, "Builds over the new column what " + name + " is over the old one");
        twin.plan(bench, Stage.INDEXES_OF_FILLED, twins.obeyed(build, index, elder, converted));
    }

    private void refer(Twin<ForeignKey> twin) {
        new AddForeignKey(bench).add(twin);
        new DropConstraint(bench).replaced(twin.table(), twin.before());
    }

    /** The statements by which those of the table itself take the place of the old, once that is gone. */
    List<String> takeOver() {
        List<String> statements = new ArrayList<>();
        twins.primaryKeys()
                .forEach(twin ->
                        statements.add(bench.ddl().addPrimaryKeyUsingIndex(table, twin.name(), twin.temporary())));
        twins.uniques()
                .forEach(twin -> statements.add(bench.ddl().addUniqueUsingIndex(table, twin.name(), twin.temporary())));
        twins.indexes().stream()
                .filter(Twin::isRenamed)
                .forEach(twin -> statements.add(bench.indexes().rename(table.sibling(twin.temporary()), twin.name())));
        return statements;
    }

    /** Gives references the names of those that they replace, table by table. */
    void renameReferences() {
        twins.references().stream().filter(Twin::isRenamed).forEach(twin -> bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                List.of(twin.table()),
                                "Gives the foreign key of " + twin.table() + " the name " + twin.name() + ".",
                                bench.ddl().renameConstraint(twin.table(), twin.temporary(), twin.name())),
                        Undo.impossible()));
    }
}
