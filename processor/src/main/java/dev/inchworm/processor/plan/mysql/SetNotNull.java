package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
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
final class SetNotNull {

    private final Workbench bench;
    private final ObjectName table;
    private final Column column;

    /**
     * For a column that is {@code column} by then, but for its NULLs.
     */
    SetNotNull(Workbench bench, ObjectName table, Column column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
    }

    /** The steps, unless {@code complaint} is true by then; {@code concessions} hold until they are done. */
    void tighten(String complaint, List<Concession> concessions) {
        mindWriters();
        bench.outline().add(Stage.NOT_NULLS, noNulls(complaint), Undo.needless());
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        demand().conceding(concessions),
                        Undo.by(allow("Allows NULL in " + name() + " again.")));
    }

    /** The step that allows NULL, and what takes that back unless {@code complaint} is true by then. */
    void loosen(Sketch allow, String complaint) {
        loosen(Stage.LOOSENED, allow, complaint);
    }

    /** The same in {@code stage}. */
    void loosen(Stage stage, Sketch allow, String complaint) {
        bench.outline().add(stage, allow, Undo.by(noNulls(complaint), demand()));
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

    private Sketch noNulls(String complaint) {
        return Sketch.check(
                List.of(table),
                complaint,
                "Looks for rows without a value in " + name() + ", while others read and write.",
                bench.select(table) + " WHERE " + bench.quote(column.name()) + " IS NULL;");
    }

    private String name() {
        return table + "." + column.name();
    }
}
