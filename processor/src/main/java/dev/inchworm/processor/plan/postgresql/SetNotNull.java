package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;

/**
 * NOT NULL on a filled table. SET NOT NULL alone would scan it under a lock that stops readers; with a valid check that says
 * the same it does not. The check goes in a statement of its own: dropped in the same ALTER, the scan would come back.
 */
final class SetNotNull {

    private final Workbench bench;
    private final ObjectName table;
    private final String column;
    private final Check proof;

    SetNotNull(Workbench bench, ObjectName table, String column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.proof = new Check(bench.temporaryName(table, column, "set"), Sql.of(bench.quote(column) + " IS NOT NULL"));
    }

    /** The steps, once nobody writes NULL any more. */
    void tighten() {
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        noNulls(name() + " is still NULL in some rows; run the backfill again"),
                        Undo.needless());
        bench.outline().add(Stage.NOT_NULLS, demandProof(), Undo.by(dropProof("Drops the check again.")));
        bench.outline().add(Stage.NOT_NULLS, prove(), Undo.needless());
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        set(),
                        Undo.by(alter(
                                "Allows NULL in " + name() + " again.",
                                bench.ddl().dropNotNull(table, column))));
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        dropProof("Drops the check, which NOT NULL has made superfluous."),
                        Undo.by(demandProof(), prove()));
    }

    /** How to get NOT NULL back once it has been relaxed, unless {@code complaint} is true by then. */
    Undo again(String complaint) {
        return Undo.by(noNulls(complaint), demandProof(), prove(), set(), dropProof("Drops the check."));
    }

    private Sketch noNulls(String complaint) {
        String quoted = bench.quote(column);
        return Sketch.check(
                List.of(table),
                complaint,
                "Looks for rows without a value in " + name() + ", while others read and write.",
                bench.select(table) + " WHERE " + quoted + " IS NULL;");
    }

    private Sketch demandProof() {
        return alter(
                "Refuses NULL in " + name() + " from now on; rows that exist are looked at next.",
                bench.ddl().addNotValid(table, proof));
    }

    private Sketch prove() {
        return Sketch.transaction(
                List.of(table),
                "Looks at the rows of " + table + " that exist.",
                bench.ddl().validate(table, proof.name()));
    }

    private Sketch set() {
        return alter(
                        "Makes " + name()
                                + " NOT NULL. The valid check says that there is no NULL, so nothing is scanned.",
                        bench.ddl().setNotNull(table, column))
                .as(PostgreSqlForm.SET_NOT_NULL_PROVEN);
    }

    private Sketch dropProof(String comment) {
        return alter(comment, bench.ddl().dropConstraint(table, proof.name()));
    }

    private Sketch alter(String comment, String statement) {
        return Sketch.transaction(List.of(table), comment, statement);
    }

    private String name() {
        return table + "." + column;
    }
}
