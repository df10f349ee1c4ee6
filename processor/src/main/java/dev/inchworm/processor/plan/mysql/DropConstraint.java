package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.ConstraintRemoval;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;

/** A constraint that goes, on MySQL and MariaDB. */
final class DropConstraint extends ConstraintRemoval {

    private final Workbench bench;

    DropConstraint(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected Sketch drop(ObjectName table, ForeignKey key, String comment) {
        return new AddForeignKey(bench).drop(table, key, comment);
    }

    @Override
    protected Undo again(ObjectName table, ForeignKey key) {
        return new AddForeignKey(bench).again(table, key);
    }

    @Override
    protected Sketch drop(ObjectName table, Check check, String comment) {
        String undo = bench.facts(MySqlForm.ADD_CHECK).letsOthersWrite()
                ? ""
                : "\nUndo adds it again, and nobody writes to " + table + " as long as the server copies it for that.";
        return new AddCheck(bench).drop(table, check, comment + undo);
    }

    @Override
    protected Undo again(ObjectName table, Check check) {
        return new AddCheck(bench).again(table, check);
    }

    @Override
    protected Sketch drop(ObjectName table, Unique unique) {
        return new Indexes(bench).takeBack(table, Duplicates.indexOf(unique));
    }

    @Override
    protected Undo again(ObjectName table, Unique unique) {
        return new AddUnique(bench).again(table, unique);
    }

    @Override
    protected void drop(ObjectName table, PrimaryKey key) {
        bench.refuse(
                new Part.OfConstraint(table, key.name()),
                "Another primary key for " + table,
                "keep the primary key, and add @Unique over the other columns");
    }
}
