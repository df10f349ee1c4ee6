package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.References;
import dev.inchworm.processor.plan.Referrers;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;

/** A constraint of the same kind that has another name, or says something else. */
final class ChangeConstraint {

    private final Workbench bench;

    ChangeConstraint(Workbench bench) {
        this.bench = bench;
    }

    void plan(ObjectName table, Constraint before, Constraint after) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, before.name()));
        bench.outline().touchUntilContract(SchemaObject.constraint(table, after.name()));
        if (before instanceof PrimaryKey old && after instanceof PrimaryKey key) {
            changeKey(table, old, key);
        } else if (before instanceof Unique old && after instanceof Unique unique) {
            changeUnique(table, old, unique);
        } else if (before instanceof Check old && after instanceof Check check) {
            // Neither release has to obey the other's, so that for a while there is none.
            new DropConstraint(bench).plan(table, old);
            new AddCheck(bench).tighten(table, check);
        } else {
            changeForeignKey(table, (ForeignKey) before, (ForeignKey) after);
        }
    }

    /** Whatever it is called, the server calls it PRIMARY. */
    private void changeKey(ObjectName table, PrimaryKey before, PrimaryKey after) {
        if (!before.columns().equals(after.columns())) {
            new ChangePrimaryKey(bench, table).change(before, after);
        }
    }

    private void changeUnique(ObjectName table, Unique before, Unique after) {
        Indexes indexes = new Indexes(bench);
        if (before.columns().equals(after.columns())) {
            indexes.rename(Stage.NAMES, table, before.name(), after.name());
            return;
        }
        if (!new Referrers(bench).areNoneOf(table, before)) {
            return;
        }
        Unique built = new Unique(bench.successor(table, before.name(), after.name()), after.columns());
        boolean implied = after.columns().containsAll(before.columns());
        new AddUnique(bench).plan(table, built, after.name(), implied);
        Limit obeyed = new Limit.MustObey(
                table,
                before.name(),
                "write rows of " + table + " with the same " + String.join(", ", before.columns()));
        boolean stricter = before.columns().containsAll(after.columns());
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        indexes.takeBack(table, Duplicates.indexOf(before))
                                .conceding(stricter ? List.of() : List.of(Concession.ofNew(Moment.REMOVE, obeyed))),
                        new AddUnique(bench).again(table, before));
        if (!built.name().equals(after.name())) {
            indexes.rename(Stage.OLD_CONSTRAINTS, table, built.name(), after.name());
        }
    }

    /**
     * Where only its name differs the one of the new name comes beside it in contract, and then it goes. Where its actions do too,
     * the two would act against each other: for a moment there is none, and rows are looked at afterwards. Where it refers
     * elsewhere the old one goes in expand, and the new one comes as a new key does.
     */
    private void changeForeignKey(ObjectName table, ForeignKey before, ForeignKey after) {
        AddForeignKey recipe = new AddForeignKey(bench);
        if (!References.areAlike(before, after)) {
            new DropConstraint(bench).loosen(table, before);
            recipe.plan(table, after);
            return;
        }
        if (before.withName(after.name()).equals(after)) {
            recipe.rename(table, before, after);
            return;
        }
        bench.outline()
                .add(
                        Stage.FOREIGN_KEYS,
                        recipe.drop(
                                        table,
                                        before,
                                        "Drops the foreign key " + before.name() + " of " + table
                                                + ", in whose place another one comes at once.")
                                .conceding(
                                        Concession.ofNew(
                                                Moment.TIGHTEN,
                                                new Limit.Cannot(
                                                        after.target(),
                                                        "rely on ON DELETE "
                                                                + after.onDelete()
                                                                        .sql() + " ON UPDATE "
                                                                + after.onUpdate()
                                                                        .sql() + " of " + after.name())),
                                        Concession.ofNew(
                                                Moment.TIGHTEN,
                                                new Limit.MustObey(
                                                        after.target(),
                                                        before.name(),
                                                        "delete rows of " + after.target() + " that rows of " + table
                                                                + " refer to"))),
                        recipe.again(table, before));
        recipe.tighten(table, after, Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, after.name())));
    }
}
