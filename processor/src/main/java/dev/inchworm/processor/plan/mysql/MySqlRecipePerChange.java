package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.ConstraintRemoval;
import dev.inchworm.processor.plan.IndexChanges;
import dev.inchworm.processor.plan.RecipePerChange;
import dev.inchworm.processor.plan.SequenceChanges;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The recipe for each change on MySQL and MariaDB. */
final class MySqlRecipePerChange extends RecipePerChange {

    private record Revised(ObjectName table, String column) {}

    private final Workbench bench;
    private final Set<Revised> revised = new HashSet<>();

    MySqlRecipePerChange(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected void createTable(Table table) {
        new CreateTable(bench).plan(table);
    }

    @Override
    protected void changeComment(ObjectName table, Optional<String> before, Optional<String> after) {
        new Comments(bench).ofTable(table, before, after);
    }

    @Override
    protected void addColumn(ObjectName table, Column column) {
        new AddColumn(bench).plan(table, column);
    }

    @Override
    protected void dropColumn(ObjectName table, Column column) {
        new DropColumn(bench).plan(table, column);
    }

    /** All that changes about a column at once, since its definition is said as a whole. */
    @Override
    protected void changeColumn(Change.ChangeColumn changed) {
        ObjectName table = changed.table();
        String name = changed.after().name();
        if (revised.add(new Revised(table, name))) {
            Column before = bench.situation().tableBefore(table).column(name).orElseThrow();
            Column after = bench.situation().tableAfter(table).column(name).orElseThrow();
            new ReviseColumn(bench, table, before, after).plan();
        }
    }

    @Override
    protected void addConstraint(ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            new AddForeignKey(bench).plan(table, key);
        } else if (constraint instanceof Unique unique) {
            new AddUnique(bench).plan(table, unique);
        } else if (constraint instanceof Check check) {
            new AddCheck(bench).tighten(table, check);
        } else {
            bench.refuse(
                    new Part.OfConstraint(table, constraint.name()),
                    "A primary key for " + table,
                    "add @Unique over its columns");
        }
    }

    @Override
    protected void changeConstraint(ObjectName table, Constraint before, Constraint after) {
        new ChangeConstraint(bench).plan(table, before, after);
    }

    @Override
    protected ConstraintRemoval constraintRemoval() {
        return new DropConstraint(bench);
    }

    @Override
    protected IndexChanges indexChanges() {
        return new Indexes(bench);
    }

    @Override
    protected SequenceChanges sequenceChanges() {
        return new Sequences(bench);
    }
}
