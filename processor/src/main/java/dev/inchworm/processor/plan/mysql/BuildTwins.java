package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Twins;
import dev.inchworm.processor.plan.Twins.Twin;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.Set;

/**
 * Builds {@link Twins}, and puts them in the place of their elders: an index goes and its twin takes its name; a foreign key cannot take
 * another name, so where its elder has it, it is made once more when that is gone.
 */
final class BuildTwins {

    private final Workbench bench;
    private final Twins twins;
    private final ObjectName table;
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

    void plan() {
        for (Twin<Index> twin : twins.indexes()) {
            build(
                    twin.after().withName(twin.temporary()),
                    twin.name(),
                    twin.before().name());
            takeOver(twin.before(), twin.temporary(), twin.name());
        }
        for (Twin<Unique> twin : twins.uniques()) {
            build(
                    indexOf(twin.temporary(), twin.after().columns()),
                    twin.name(),
                    twin.before().name());
            takeOver(Duplicates.indexOf(twin.before()), twin.temporary(), twin.name());
        }
        twins.references().forEach(this::refer);
        twins.primaryKeys().forEach(this::identify);
    }

    private static Index indexOf(String name, List<String> columns) {
        return Duplicates.indexOf(new Unique(name, columns));
    }

    private void build(Index index, String name, String elder) {
        bench.outline().touchUntilContract(SchemaObject.index(table, name));
        Indexes indexes = new Indexes(bench);
        indexes.mindWriters(table, index, name);
        Sketch build = indexes.build(table, index);
        bench.outline()
                .add(
                        Stage.INDEXES_OF_FILLED,
                        twins.obeyed(build, index, elder, converted),
                        Undo.by(indexes.takeBack(table, index)));
    }

    private void takeOver(Index elder, String temporary, String name) {
        Indexes indexes = new Indexes(bench);
        Undo again = elder.unique() ? new AddUnique(bench).again(table, elder) : Undo.by(indexes.build(table, elder));
        bench.outline().add(Stage.OLD_INDEXES, indexes.takeBack(table, elder), again);
        if (!temporary.equals(name)) {
            indexes.rename(Stage.OLD_INDEXES, table, temporary, name);
        }
    }

    private void refer(Twin<ForeignKey> twin) {
        AddForeignKey recipe = new AddForeignKey(bench);
        recipe.add(twin);
        new DropConstraint(bench).replaced(twin.table(), twin.before());
        if (twin.isRenamed()) {
            recipe.rename(twin.table(), twin.after().withName(twin.temporary()), twin.after());
        }
    }

    private void identify(Twin<PrimaryKey> twin) {
        Index index = indexOf(twin.temporary(), twin.after().columns());
        build(index, twin.name(), twin.before().name());
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        ChangePrimaryKey.replace(
                                bench,
                                table,
                                twin.after(),
                                "Makes " + String.join(", ", twin.after().columns()) + " the primary key of " + table
                                        + "."),
                        Undo.by(ChangePrimaryKey.replace(
                                bench, table, twin.before(), "The primary key of " + table + " as it was.")));
        Indexes indexes = new Indexes(bench);
        bench.outline().add(Stage.OLD_INDEXES, indexes.takeBack(table, index), Undo.by(indexes.build(table, index)));
    }
}
