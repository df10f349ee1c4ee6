package dev.inchworm.schema;

import java.util.List;
import java.util.Objects;

/** A named rule of a table, unique by name within it. */
public sealed interface Constraint {

    /** As stored in the catalog. */
    String name();

    /** The same rule by another name. */
    Constraint withName(String newName);

    /** The columns that identify a row, in key order. */
    record PrimaryKey(String name, List<String> columns) implements Constraint {
        public PrimaryKey {
            columns = List.copyOf(columns);
        }

        @Override
        public PrimaryKey withName(String newName) {
            return new PrimaryKey(newName, columns);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PrimaryKey that && name.equals(that.name) && columns.equals(that.columns);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + columns.hashCode();
        }
    }

    /** Columns whose combination may occur once. */
    record Unique(String name, List<String> columns) implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
        }

        @Override
        public Unique withName(String newName) {
            return new Unique(newName, columns);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Unique that && name.equals(that.name) && columns.equals(that.columns);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + columns.hashCode();
        }
    }

    /** An expression over the row that must not be false. */
    record Check(String name, Sql expression) implements Constraint {
        public Check {
            Objects.requireNonNull(expression);
        }

        @Override
        public Check withName(String newName) {
            return new Check(newName, expression);
        }
    }

    /**
     * A reference to a row of another table.
     *
     * @param target the referenced table, possibly one that this schema does not contain
     * @param targetColumns as many as {@code columns}, in the same order
     */
    record ForeignKey(
            String name,
            List<String> columns,
            ObjectName target,
            List<String> targetColumns,
            Action onDelete,
            Action onUpdate)
            implements Constraint {
        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
            if (columns.size() != targetColumns.size()) {
                throw new IllegalArgumentException("A foreign key needs as many target columns as columns");
            }
        }

        @Override
        public ForeignKey withName(String newName) {
            return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate);
        }

        /** The same key from other columns. */
        public ForeignKey withColumns(List<String> newColumns) {
            return new ForeignKey(name, newColumns, target, targetColumns, onDelete, onUpdate);
        }

        /** The same key to another place. */
        public ForeignKey withTarget(ObjectName newTarget, List<String> newTargetColumns) {
            return new ForeignKey(name, columns, newTarget, newTargetColumns, onDelete, onUpdate);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ForeignKey that
                    && name.equals(that.name)
                    && columns.equals(that.columns)
                    && target.equals(that.target)
                    && targetColumns.equals(that.targetColumns)
                    && onDelete == that.onDelete
                    && onUpdate == that.onUpdate;
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + columns.hashCode();
        }
    }

    /** What happens to a referring row when the row it refers to goes or changes its key. */
    enum Action {
        NO_ACTION("NO ACTION"),
        RESTRICT("RESTRICT"),
        CASCADE("CASCADE"),
        SET_NULL("SET NULL"),
        SET_DEFAULT("SET DEFAULT");

        private final String sql;

        Action(String sql) {
            this.sql = sql;
        }

        /** The standard's spelling. */
        public String sql() {
            return sql;
        }
    }
}
