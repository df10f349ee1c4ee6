package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.plan.Violations;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;

/** A check on a table that exists: NOT VALID first, which looks at no row, then validated while others read and write. */
final class AddCheck {

    private final Workbench bench;

    AddCheck(Workbench bench) {
        this.bench = bench;
    }

    /** A check that rows of the running release might violate. */
    void tighten(ObjectName table, Check check) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, check.name()));
        bench.outline().add(Stage.CHECKS, new Violations(bench).check(table, check), Undo.needless());
        add(
                Stage.CHECKS,
                table,
                check,
                "Part of contract: the old release could have violated it.",
                Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, check.name())));
    }

    /** A check over columns that stay NULL until the new release writes them. */
    void expand(ObjectName table, Check check) {
        bench.outline().touch(SchemaObject.constraint(table, check.name()));
        add(
                Stage.HARMLESS_CHECKS,
                table,
                check,
                "The old release leaves the column NULL, which every check lets pass.");
    }

    /** A check that holds rows to what {@code elder} holds them to already. */
    void twin(ObjectName table, Check check, String elder) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, elder));
        add(Stage.AFTER_SWAPS, table, check, "Holds rows to nothing that " + elder + " does not hold them to.");
    }

    /** How to get the check back once it has been dropped. */
    Undo again(ObjectName table, Check check) {
        return Undo.by(new Violations(bench).check(table, check), notValid(table, check, ""), validate(table, check));
    }

    /** The end of the check. */
    Sketch drop(ObjectName table, Check check, String comment) {
        return Sketch.transaction(List.of(table), comment, bench.ddl().dropConstraint(table, check.name()));
    }

    private void add(Stage stage, ObjectName table, Check check, String why, Concession... concessions) {
        Sketch drop = drop(table, check, "Drops the check " + check.name() + ".");
        bench.outline().add(stage, notValid(table, check, why).conceding(concessions), Undo.by(drop));
        bench.outline().add(stage, validate(table, check), Undo.needless());
    }

    private Sketch notValid(ObjectName table, Check check, String why) {
        return Sketch.transaction(
                List.of(table),
                ("Checks rows of " + table + " from now on; those that exist are looked at next.\n" + why).strip(),
                bench.ddl().addNotValid(table, check));
    }

    private Sketch validate(ObjectName table, Check check) {
        return Sketch.transaction(
                List.of(table),
                "Looks at the rows of " + table + " that exist.",
                bench.ddl().validate(table, check.name()));
    }
}
