package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.plan.NotNull;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.List;

/**
 * NOT NULL on a filled table: the whole definition of the column once more, while others write. In strict mode the server
 * refuses where it finds a NULL, so the rows are looked at first.
 */
final class SetNotNull extends NotNull {

    private final Workbench bench;
    private final ObjectName table;
    private final Column column;

    /**
     * For a column that is {@code column} by then, but for its NULLs.
     */
    SetNotNull(Workbench bench, ObjectName table, Column column) {
        super(bench, table, column.name());
        this.bench = bench;
        this.table = table;
        this.column = column;
    }

    @Override
    public void tighten() {
        bench.mindDefinition(table, column);
        super.tighten();
    }

    @Override
    protected void tighten(String complaint, List<Concession> concessions) {
        mindWriters();
        bench.outline().add(Stage.NOT_NULLS, noNulls(complaint), Undo.needless());
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        demand().conceding(concessions),
                        Undo.by(allow("Allows NULL in " + name() + " again.")));
    }

    @Override
    protected Undo again(String complaint) {
        return Undo.by(noNulls(complaint), demand());
    }

    private void mindWriters() {
        bench.mindWriters(
                bench.notNullForm(table),
                new Part.OfColumn(table, column.name()),
                table,
                "NOT NULL for " + name() + ", in a table with a stored generated column",
                "MODIFY COLUMN " + bench.ddl().columnDefinition(column.withNullable(false)));
    }

    /** NULL from now on. */
    Sketch allow(String comment) {
        return bench.alter(
                table,
                bench.modifyForm(column, MySqlForm.DROP_NOT_NULL),
                Effects.REPEATABLE,
                comment,
                how -> bench.ddl().modifyColumn(table, column.withNullable(true), how));
    }

    private Sketch demand() {
        return bench.alter(
                table,
                bench.modifyForm(column, bench.notNullForm(table)),
                Effects.REPEATABLE,
                "Makes " + name() + " NOT NULL.",
                how -> bench.ddl().modifyColumn(table, column.withNullable(false), how));
    }
}
