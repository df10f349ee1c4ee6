package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.plan.ConstraintRemoval;
import dev.inchworm.processor.plan.IndexChanges;
import dev.inchworm.processor.plan.RecipePerChange;
import dev.inchworm.processor.plan.SequenceChanges;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.Optional;

/** The recipe for each change on PostgreSQL. */
final class PostgreSqlRecipePerChange extends RecipePerChange {

    private final Workbench bench;

    PostgreSqlRecipePerChange(Workbench bench) {
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

    @Override
    protected void changeColumn(Change.ChangeColumn changed) {
        ObjectName table = changed.table();
        switch (changed.aspect()) {
            case TYPE -> {
                if (EnumTypes.isAll(changed.before(), changed.after())) {
                    bench.outline()
                            .touchUntilContract(
                                    SchemaObject.column(table, changed.after().name()));
                } else if (ChangeEnumValues.isAll(changed.before(), changed.after())) {
                    new ChangeEnumValues(bench, table, changed.before(), changed.after()).plan();
                } else {
                    new ChangeType(bench).plan(changed);
                }
            }
            case NULLABILITY -> {
                if (changed.after().nullable()) {
                    new AllowNull(bench).plan(table, changed.after());
                } else {
                    new ForbidNull(bench, table, changed.after()).plan();
                }
            }
            case DEFAULT -> new ChangeDefault(bench, table, changed.before(), changed.after()).plan();
            case GENERATION -> {
                if (ChangeNumbering.isOne(changed)) {
                    new ChangeNumbering(bench, changed).plan();
                } else {
                    new ChangeComputed(bench, changed).plan();
                }
            }
            case COMMENT ->
                new Comments(bench)
                        .ofColumn(
                                table,
                                changed.before().name(),
                                changed.before().comment(),
                                changed.after().comment());
        }
    }

    @Override
    protected void addConstraint(ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            new AddForeignKey(bench).plan(table, key);
        } else if (constraint instanceof Unique unique) {
            new AddUnique(bench).plan(table, unique);
        } else if (constraint instanceof PrimaryKey key) {
            new ChangePrimaryKey(bench, table).add(key);
        } else if (constraint instanceof Check check && !isEnumCheckOf(table, check.name())) {
            new AddCheck(bench).tighten(table, check);
        } else {
            bench.refuse(
                    new Part.OfConstraint(table, constraint.name()),
                    "Adding the constraint " + constraint.name() + " to " + table,
                    "give it another name, or leave it out");
        }
    }

    /** Whether the check of an enum column has that name in the database already. */
    private boolean isEnumCheckOf(ObjectName table, String name) {
        var before = bench.situation().tableBefore(table);
        return before != null
                && before.columns().stream()
                        .flatMap(column -> bench.dialect().enumCheck(before, column).stream())
                        .anyMatch(check -> check.name().equals(name));
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
