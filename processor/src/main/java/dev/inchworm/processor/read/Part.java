package dev.inchworm.processor.read;

import dev.inchworm.schema.ObjectName;

/**
 * A part of the schema that the sources ask for at some place.
 *
 * <p>Parts are keys of large maps, so they spell out their equality: what a record generates is slow
 * to start in a fresh compiler.
 */
public sealed interface Part {

    /** A table. */
    record OfTable(ObjectName table) implements Part {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfTable that && table.equals(that.table);
        }

        @Override
        public int hashCode() {
            return table.hashCode();
        }
    }

    /** A column. */
    record OfColumn(ObjectName table, String column) implements Part {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfColumn that && column.equals(that.column) && table.equals(that.table);
        }

        @Override
        public int hashCode() {
            return 31 * table.hashCode() + column.hashCode();
        }
    }

    /** A constraint, by its name. */
    record OfConstraint(ObjectName table, String constraint) implements Part {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfConstraint that && constraint.equals(that.constraint) && table.equals(that.table);
        }

        @Override
        public int hashCode() {
            return 37 * table.hashCode() + constraint.hashCode();
        }
    }

    /** An index, by its name. */
    record OfIndex(ObjectName table, String index) implements Part {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfIndex that && index.equals(that.index) && table.equals(that.table);
        }

        @Override
        public int hashCode() {
            return 41 * table.hashCode() + index.hashCode();
        }
    }

    /** A sequence. */
    record OfSequence(ObjectName sequence) implements Part {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfSequence that && sequence.equals(that.sequence);
        }

        @Override
        public int hashCode() {
            return 43 * sequence.hashCode();
        }
    }
}
