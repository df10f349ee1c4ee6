package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.plan.Violations;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;

/**
 * A check on a table that exists: a look for rows that violate it, then the statement, for which the server copies the table.
 * Before MariaDB 11.2 nobody writes meanwhile, so somebody has to accept that.
 */
final class AddCheck {

    private final Workbench bench;

    AddCheck(Workbench bench) {
        this.bench = bench;
    }

    void tighten(ObjectName table, Check check) {
        bench.mindWriters(
                MySqlForm.ADD_CHECK,
                new Part.OfConstraint(table, check.name()),
                table,
                "Adding the check " + check.name(),
                "ADD " + bench.ddl().clause(check));
        bench.outline().touchUntilContract(SchemaObject.constraint(table, check.name()));
        bench.outline().add(Stage.CHECKS, new Violations(bench).check(table, check), Undo.needless());
        bench.outline()
                .add(
                        Stage.CHECKS,
                        add(table, check, "Part of contract: the old release could have violated it.")
                                .conceding(Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, check.name()))),
                        Undo.by(drop(table, check, "Drops the check " + check.name() + ".")));
    }

    /** How to get the check back once it has been dropped. */
    Undo again(ObjectName table, Check check) {
        return Undo.by(new Violations(bench).check(table, check), add(table, check, ""));
    }

    /** The end of the check. */
    Sketch drop(ObjectName table, Check check, String comment) {
        return bench.alter(
                table, MySqlForm.DROP_CHECK, Effects.noConstraint(table, check.name()), comment, how -> bench.ddl()
                        .dropCheck(table, check.name(), how));
    }

    private Sketch add(ObjectName table, Check check, String why) {
        return bench.alter(
                table,
                MySqlForm.ADD_CHECK,
                Effects.constraint(table, check.name()),
                ("Checks all rows of " + table + ".\n" + why).strip(),
                how -> bench.ddl().addConstraint(table, check, how));
    }
}
