package dev.inchworm.schema.change;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One typed difference between two schemas. Changes are applied one after the other: the before side of each is the
 * state that the ones in front of it leave behind.
 */
public sealed interface Change {

    /** Carries the change out on {@code editor}. */
    void applyTo(SchemaEditor editor);

    /** The change that takes this one back, exactly. */
    Change inverse();

    /** The table or sequence that is changed, by the name it has when the change begins. */
    ObjectName object();

    /** A change of a table that stays, by a name that stays. */
    sealed interface OfTable extends Change {

        /** The table. */
        ObjectName table();

        @Override
        default ObjectName object() {
            return table();
        }
    }

    /** {@code schema} after {@code changes}, in their order. */
    static Schema applyAll(List<Change> changes, Schema schema) {
        SchemaEditor editor = new SchemaEditor(schema);
        changes.forEach(change -> change.applyTo(editor));
        return editor.toSchema();
    }

    /** The changes that lead back from where {@code changes} lead. */
    static List<Change> inverseOf(List<Change> changes) {
        List<Change> inverse = new ArrayList<>();
        changes.forEach(change -> inverse.add(change.inverse()));
        Collections.reverse(inverse);
        return inverse;
    }

    /** A new table with all that belongs to it, its foreign keys included. */
    record CreateTable(Table table) implements Change {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.addTable(table);
        }

        @Override
        public Change inverse() {
            return new DropTable(table);
        }

        @Override
        public ObjectName object() {
            return table.name();
        }
    }

    /** A table is no longer asked for. */
    record DropTable(Table table) implements Change {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeTable(table);
        }

        @Override
        public Change inverse() {
            return new CreateTable(table);
        }

        @Override
        public ObjectName object() {
            return table.name();
        }
    }

    /** A table goes by another name, as a hint says; foreign keys that point at it follow. */
    record RenameTable(ObjectName before, ObjectName after) implements Change {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.renameTable(before, after);
        }

        @Override
        public Change inverse() {
            return new RenameTable(after, before);
        }

        @Override
        public ObjectName object() {
            return before;
        }
    }

    /** Another class stands behind the table; the database does not notice. */
    record MoveEntity(ObjectName table, String before, String after) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.moveEntity(table, before, after);
        }

        @Override
        public Change inverse() {
            return new MoveEntity(table, after, before);
        }
    }

    /** The application takes the rows for something else; the database does not notice. */
    record ChangeMeaning(ObjectName table, Meaning before, Meaning after) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.changeMeaning(table, before, after);
        }

        @Override
        public Change inverse() {
            return new ChangeMeaning(table, after, before);
        }
    }

    /** The comment of a table. */
    record ChangeTableComment(ObjectName table, Optional<String> before, Optional<String> after) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.changeComment(table, before, after);
        }

        @Override
        public Change inverse() {
            return new ChangeTableComment(table, after, before);
        }
    }

    /**
     * A new column.
     *
     * @param position its index among the table's columns, from 0
     */
    record AddColumn(ObjectName table, Column column, int position) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.addColumn(table, column, position);
        }

        @Override
        public Change inverse() {
            return new DropColumn(table, column, position);
        }
    }

    /**
     * A column is no longer asked for.
     *
     * @param position its index among the table's columns, from 0
     */
    record DropColumn(ObjectName table, Column column, int position) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeColumn(table, column, position);
        }

        @Override
        public Change inverse() {
            return new AddColumn(table, column, position);
        }
    }

    /** A column goes by another name, as a hint says; keys and indexes over it follow. */
    record RenameColumn(ObjectName table, String before, String after) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.renameColumn(table, before, after);
        }

        @Override
        public Change inverse() {
            return new RenameColumn(table, after, before);
        }
    }

    /**
     * One aspect of a column is no longer as it was. Both sides are whole columns of the same name, since some databases
     * restate the whole definition to change any part of it.
     */
    record ChangeColumn(ObjectName table, Aspect aspect, Column before, Column after) implements OfTable {

        /** The part of a column that differs. */
        public enum Aspect {
            TYPE,
            NULLABILITY,
            DEFAULT,
            GENERATION,
            COMMENT
        }

        public ChangeColumn {
            if (!before.name().equals(after.name())) {
                throw new IllegalArgumentException("A changed name is a RenameColumn");
            }
        }

        @Override
        public void applyTo(SchemaEditor editor) {
            editor.replaceColumn(table, before, after);
        }

        @Override
        public Change inverse() {
            return new ChangeColumn(table, aspect, after, before);
        }
    }

    /** A new constraint on a table that exists already. */
    record AddConstraint(ObjectName table, Constraint constraint) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.addConstraint(table, constraint);
        }

        @Override
        public Change inverse() {
            return new DropConstraint(table, constraint);
        }
    }

    /** A constraint is no longer asked for. */
    record DropConstraint(ObjectName table, Constraint constraint) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeConstraint(table, constraint);
        }

        @Override
        public Change inverse() {
            return new AddConstraint(table, constraint);
        }
    }

    /** A constraint of the same kind has another name, or says something else under the same one. */
    record ChangeConstraint(ObjectName table, Constraint before, Constraint after) implements OfTable {

        public ChangeConstraint {
            if (before.getClass() != after.getClass()) {
                throw new IllegalArgumentException("Constraints of different kinds are dropped and added");
            }
        }

        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeConstraint(table, before);
            editor.addConstraint(table, after);
        }

        @Override
        public Change inverse() {
            return new ChangeConstraint(table, after, before);
        }
    }

    /** A new index on a table that exists already. */
    record AddIndex(ObjectName table, Index index) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.addIndex(table, index);
        }

        @Override
        public Change inverse() {
            return new DropIndex(table, index);
        }
    }

    /** An index is no longer asked for. */
    record DropIndex(ObjectName table, Index index) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeIndex(table, index);
        }

        @Override
        public Change inverse() {
            return new AddIndex(table, index);
        }
    }

    /** An index has another name, or holds something else under the same one. */
    record ChangeIndex(ObjectName table, Index before, Index after) implements OfTable {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeIndex(table, before);
            editor.addIndex(table, after);
        }

        @Override
        public Change inverse() {
            return new ChangeIndex(table, after, before);
        }
    }

    /** A new sequence. */
    record CreateSequence(Sequence sequence) implements Change {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.addSequence(sequence);
        }

        @Override
        public Change inverse() {
            return new DropSequence(sequence);
        }

        @Override
        public ObjectName object() {
            return sequence.name();
        }
    }

    /** A sequence is no longer asked for. */
    record DropSequence(Sequence sequence) implements Change {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeSequence(sequence);
        }

        @Override
        public Change inverse() {
            return new CreateSequence(sequence);
        }

        @Override
        public ObjectName object() {
            return sequence.name();
        }
    }

    /** A sequence of the same name starts or steps otherwise. */
    record ChangeSequence(Sequence before, Sequence after) implements Change {
        @Override
        public void applyTo(SchemaEditor editor) {
            editor.removeSequence(before);
            editor.addSequence(after);
        }

        @Override
        public Change inverse() {
            return new ChangeSequence(after, before);
        }

        @Override
        public ObjectName object() {
            return before.name();
        }
    }
}
