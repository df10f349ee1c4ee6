package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.IndexChanges;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.Locale;

/**
 * Indexes on MySQL and MariaDB. An old one is hidden from queries in contract, which one statement takes back if something turns
 * out to have needed it, and dropped at the end.
 */
final class Indexes extends IndexChanges {

    private final Workbench bench;

    Indexes(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected void addUnique(ObjectName table, Index index, String known) {
        new AddUnique(bench).plan(table, index, known);
    }

    @Override
    protected void mindWriters(ObjectName table, Index index, String known) {
        bench.mindWriters(
                form(index),
                new Part.OfIndex(table, known),
                table,
                "Building the index " + known,
                "ADD " + bench.indexes().inTable(index));
    }

    @Override
    public void drop(ObjectName table, Index index) {
        bench.outline().touchUntilContract(SchemaObject.index(table, index.name()));
        Undo undo = index.unique() ? new AddUnique(bench).again(table, index) : Undo.by(build(table, index));
        List<Concession> concessions = index.unique()
                ? List.of(Concession.ofNew(
                        Moment.REMOVE, new Limit.MustObey(table, index.name(), "write duplicates to " + table)))
                : List.of();
        bench.outline().add(Stage.NAMES, use(table, index, false), Undo.by(use(table, index, true)));
        bench.outline()
                .add(
                        Stage.OLD_INDEXES,
                        bench.alter(
                                        table,
                                        MySqlForm.DROP_INDEX,
                                        Effects.noIndex(table, index.name()),
                                        "Drops the index " + index.name() + ". Undo builds it again.",
                                        how -> bench.ddl().dropIndex(table, index.name(), how))
                                .conceding(concessions),
                        undo);
    }

    private Sketch use(ObjectName table, Index index, boolean used) {
        MySqlForm form = bench.line().isMariaDb() ? MySqlForm.IGNORE_INDEX : MySqlForm.HIDE_INDEX;
        String comment = used
                ? "Lets queries use the index " + index.name() + " again."
                : "Hides the index " + index.name()
                        + " from queries; it is kept up to date, so that it can come back at once.";
        return bench.alter(
                table, form, Effects.REPEATABLE, comment, how -> bench.ddl().useIndex(table, index.name(), used, how));
    }

    @Override
    public Sketch build(ObjectName table, Index index) {
        return bench.alter(
                table,
                form(index),
                Effects.index(table, index.name()),
                "Builds the " + (index.unique() ? "unique " : "") + "index " + index.name() + " of " + table + ".",
                how -> bench.indexes().create(table, index, how));
    }

    @Override
    public Sketch takeBack(ObjectName table, Index index) {
        return bench.alter(
                table,
                MySqlForm.DROP_INDEX,
                Effects.noIndex(table, index.name()),
                "Drops the " + (index.unique() ? "unique " : "") + "index " + index.name() + ".",
                how -> bench.ddl().dropIndex(table, index.name(), how));
    }

    @Override
    protected Sketch rename(ObjectName table, String from, String to) {
        return bench.alter(
                table,
                MySqlForm.RENAME_INDEX,
                Effects.index(table, to),
                "Renames the index " + from + " of " + table + " to " + to + ".",
                how -> bench.ddl().renameIndex(table, from, to, how));
    }

    private static MySqlForm form(Index index) {
        if (index.parts().stream().anyMatch(OfExpression.class::isInstance)) {
            return MySqlForm.CREATE_INDEX_EXPRESSION;
        }
        return switch (index.method().orElse("").toUpperCase(Locale.ROOT)) {
            case "FULLTEXT" -> MySqlForm.CREATE_FULLTEXT_INDEX;
            case "SPATIAL" -> MySqlForm.CREATE_SPATIAL_INDEX;
            default -> MySqlForm.CREATE_INDEX;
        };
    }
}
