package dev.inchworm.processor.plan;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.Optional;

/** Hands each change to the recipe for it. What a dialect has none for, it refuses: never wrong SQL. */
public abstract class RecipePerChange {

    private final Bench bench;
    private final Situation situation;

    /** For what {@code bench} plans. */
    protected RecipePerChange(Bench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    /** Plans {@code change}. */
    public final void plan(Change change) {
        if (change instanceof Change.CreateTable create) {
            createTable(create.table());
        } else if (change instanceof Change.DropTable drop) {
            new DropTable(bench).plan(situation.tableBefore(drop.table().name()), constraintRemoval());
        } else if (change instanceof Change.ChangeTableComment comment) {
            changeComment(comment.table(), comment.before(), comment.after());
        } else if (change instanceof Change.AddColumn add) {
            addColumn(add.table(), add.column());
        } else if (change instanceof Change.DropColumn drop) {
            dropColumn(drop.table(), drop.column());
        } else if (change instanceof Change.ChangeColumn changed) {
            changeColumn(changed);
        } else if (change instanceof Change.AddConstraint add) {
            addConstraint(add.table(), add.constraint());
        } else if (change instanceof Change.DropConstraint drop) {
            constraintRemoval().plan(drop.table(), situation.asItIs(drop.table(), drop.constraint()));
        } else if (change instanceof Change.ChangeConstraint changed) {
            changeConstraint(changed.table(), situation.asItIs(changed.table(), changed.before()), changed.after());
        } else if (change instanceof Change.AddIndex add) {
            indexChanges().add(add.table(), add.index());
        } else if (change instanceof Change.DropIndex drop) {
            indexChanges().drop(drop.table(), situation.asItIs(drop.table(), drop.index()));
        } else if (change instanceof Change.ChangeIndex changed) {
            indexChanges()
                    .change(changed.table(), situation.asItIs(changed.table(), changed.before()), changed.after());
        } else if (change instanceof Change.CreateSequence create) {
            sequenceChanges().create(create.sequence());
        } else if (change instanceof Change.DropSequence drop) {
            sequenceChanges().drop(drop.sequence());
        } else if (change instanceof Change.ChangeSequence changed) {
            sequenceChanges().change(changed.before(), changed.after());
        } else if (!(change instanceof Change.MoveEntity
                || change instanceof Change.ChangeMeaning
                || change instanceof Change.RenameTable)) {
            throw new IllegalArgumentException("Unknown change: " + change);
        }
    }

    /** A table that nobody knows yet. */
    protected abstract void createTable(Table table);

    /** Another comment on {@code table}. */
    protected abstract void changeComment(ObjectName table, Optional<String> before, Optional<String> after);

    /** A column of a table that exists. */
    protected abstract void addColumn(ObjectName table, Column column);

    /** A column that goes from a table that stays. */
    protected abstract void dropColumn(ObjectName table, Column column);

    /** One aspect of a column that stays. */
    protected abstract void changeColumn(Change.ChangeColumn changed);

    /** A constraint on a table that exists. */
    protected abstract void addConstraint(ObjectName table, Constraint constraint);

    /** Another constraint in the place of {@code before}. */
    protected abstract void changeConstraint(ObjectName table, Constraint before, Constraint after);

    /** How constraints go. */
    protected abstract ConstraintRemoval constraintRemoval();

    /** How indexes come, go, and change. */
    protected abstract IndexChanges indexChanges();

    /** How sequences do. */
    protected abstract SequenceChanges sequenceChanges();
}
