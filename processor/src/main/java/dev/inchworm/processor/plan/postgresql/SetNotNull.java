package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.NotNull;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * NOT NULL on a filled table. SET NOT NULL alone would scan it under a lock that stops readers; with a valid check that says
 * the same it does not. The check goes in a statement of its own: dropped in the same ALTER, the scan would come back. Since
 * PostgreSQL 18 NOT NULL itself can be NOT VALID first.
 */
final class SetNotNull extends NotNull {

    private static final int NOT_VALID_SINCE = 18;

    private final Workbench bench;
    private final ObjectName table;
    private final String column;
    private final Check proof;
    private final boolean notValidFirst;

    SetNotNull(Workbench bench, ObjectName table, String column) {
        super(bench, table, column);
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.proof = new Check(bench.temporaryName(table, column, "set"), Sql.of(bench.quote(column) + " IS NOT NULL"));
        this.notValidFirst = bench.isSince(NOT_VALID_SINCE) && isFree(notNullName());
    }

    private boolean isFree(String constraint) {
        return Stream.of(bench.situation().tableBefore(table), bench.situation().tableAfter(table))
                .filter(Objects::nonNull)
                .noneMatch(known ->
                        Bench.constraints(known).anyMatch(other -> other.name().equals(constraint)));
    }

    @Override
    protected void tighten(String complaint, List<Concession> concessions) {
        bench.outline().add(Stage.NOT_NULLS, noNulls(complaint), Undo.needless());
        if (notValidFirst) {
            bench.outline().add(Stage.NOT_NULLS, demand().conceding(concessions), Undo.by(allow()));
            bench.outline().add(Stage.NOT_NULLS, prove(notNullName()), Undo.needless());
            return;
        }
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        demandProof().conceding(concessions),
                        Undo.by(dropProof("Drops the check again.")));
        bench.outline().add(Stage.NOT_NULLS, prove(proof.name()), Undo.needless());
        bench.outline().add(Stage.NOT_NULLS, set(), Undo.by(allow()));
        bench.outline()
                .add(
                        Stage.NOT_NULLS,
                        dropProof("Drops the check, which NOT NULL has made superfluous."),
                        Undo.by(demandProof(), prove(proof.name())));
    }

    @Override
    protected Undo again(String complaint) {
        return notValidFirst
                ? Undo.by(noNulls(complaint), demand(), prove(notNullName()))
                : Undo.by(noNulls(complaint), demandProof(), prove(proof.name()), set(), dropProof("Drops the check."));
    }

    private Sketch demand() {
        return alter(refuses(), bench.ddl().addNotNullNotValid(table, column, notNullName()));
    }

    private Sketch demandProof() {
        return alter(refuses(), bench.ddl().addNotValid(table, proof));
    }

    private String refuses() {
        return "Refuses NULL in " + name() + " from now on; rows that exist are looked at next.";
    }

    private Sketch prove(String constraint) {
        return Sketch.transaction(
                List.of(table),
                "Looks at the rows of " + table + " that exist.",
                bench.ddl().validate(table, constraint));
    }

    private Sketch set() {
        return alter(
                        "Makes " + name()
                                + " NOT NULL. The valid check says that there is no NULL, so nothing is scanned.",
                        bench.ddl().setNotNull(table, column))
                .as(PostgreSqlForm.SET_NOT_NULL_PROVEN);
    }

    private Sketch allow() {
        return alter("Allows NULL in " + name() + " again.", bench.ddl().dropNotNull(table, column));
    }

    private Sketch dropProof(String comment) {
        return alter(comment, bench.ddl().dropConstraint(table, proof.name()));
    }

    private Sketch alter(String comment, String statement) {
        return Sketch.transaction(List.of(table), comment, statement);
    }

    /** The name that the server itself would give, so that the catalog ends up as one created from the entities. */
    private String notNullName() {
        return bench.dialect().notNullName(table, column);
    }
}
