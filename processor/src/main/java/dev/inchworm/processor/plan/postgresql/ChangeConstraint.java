package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.plan.ForeignKeyActions;
import dev.inchworm.processor.plan.References;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;

/** A constraint of the same kind that has another name, or says something else. */
final class ChangeConstraint {

    private final Workbench bench;

    ChangeConstraint(Workbench bench) {
        this.bench = bench;
    }

    void plan(ObjectName table, Constraint before, Constraint after) {
        if (isSame(before, after)) {
            new RenameConstraint(bench).plan(table, before, after);
        } else if (before instanceof Check old && after instanceof Check check) {
            // Neither release has to obey the other's, so that for a while there is none.
            new DropConstraint(bench).plan(table, old);
            new AddCheck(bench).tighten(table, check);
        } else if (before instanceof Unique old && after instanceof Unique unique) {
            new ChangeUnique(bench, table, old, unique).plan();
        } else if (before instanceof ForeignKey old && after instanceof ForeignKey key) {
            new ChangeForeignKey(bench, table, old, key).plan();
        } else {
            new ChangePrimaryKey(bench, table).change((PrimaryKey) before, (PrimaryKey) after);
        }
    }

    /** Whether the old one is gone before the roll-out. */
    static boolean isLoosened(Constraint before, Constraint after) {
        return before instanceof Check && !isSame(before, after)
                || before instanceof ForeignKey old
                        && after instanceof ForeignKey key
                        && !References.areAlike(old, key);
    }

    /** Whether the two differ in their names alone. */
    private static boolean isSame(Constraint before, Constraint after) {
        if (before instanceof Check old && after instanceof Check check) {
            return old.expression().equals(check.expression());
        } else if (before instanceof Unique old && after instanceof Unique unique) {
            return old.columns().equals(unique.columns());
        } else if (before instanceof PrimaryKey old && after instanceof PrimaryKey key) {
            return old.columns().equals(key.columns());
        } else {
            ForeignKey old = (ForeignKey) before;
            ForeignKey key = (ForeignKey) after;
            return References.areAlike(old, key) && ForeignKeyActions.areAlike(old, key);
        }
    }
}
