package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;

/** Something that a statement does to a catalog, for whoever follows along ({@link CatalogEditor#listen}). */
public sealed interface CatalogEvent {

    /** A statement begins: what follows is what it does. */
    record StatementBegun(String sql) implements CatalogEvent {}

    /** Rows are written, by a statement whose first word is {@code how}. */
    record RowsWritten(ObjectName on, String how) implements CatalogEvent {}

    /** How a new constraint comes to hold for rows that exist. */
    enum Proof {
        /** The statement looks at them, under its lock. */
        AT_ONCE,
        /** It does not hold for them yet: {@code NOT VALID}. */
        LATER,
        /** A unique index says so already. */
        BY_INDEX
    }

    /** Something about a table, view, sequence or function may be different now. Every change of one says this. */
    record Touched(ObjectName on) implements CatalogEvent {}

    /** A table, with its columns, keys and checks. */
    record TableCreated(ObjectName on) implements CatalogEvent {}

    /** A table has gone, with all that is in it. */
    record TableDropped(ObjectName on) implements CatalogEvent {}

    /** The table goes by {@code to} from now on. */
    record TableRenamed(ObjectName on, ObjectName to) implements CatalogEvent {}

    /** A new column. */
    record ColumnAdded(ObjectName on, Column column) implements CatalogEvent {}

    /** A column has gone, with its values. */
    record ColumnDropped(ObjectName on, String column) implements CatalogEvent {}

    /** The column goes by {@code to} from now on. */
    record ColumnRenamed(ObjectName on, String column, String to) implements CatalogEvent {}

    /**
     * A column of another type; both as the statements that defined them spell them.
     *
     * @param converts whether the statement says how to convert values
     */
    record TypeChanged(ObjectName on, String column, String before, String after, boolean converts)
            implements CatalogEvent {}

    /**
     * A column that refuses NULL from now on.
     *
     * @param proven whether a valid check says already that no row holds NULL, and the statement leaves it in place
     */
    record NotNullSet(ObjectName on, String column, boolean proven) implements CatalogEvent {}

    /** A new constraint. */
    record ConstraintAdded(ObjectName on, Constraint constraint, Proof proof) implements CatalogEvent {}

    /** A constraint has been compared with the rows that exist. */
    record ConstraintValidated(ObjectName on, String constraint) implements CatalogEvent {}

    /** A constraint has gone. */
    record ConstraintDropped(ObjectName on, String constraint) implements CatalogEvent {}

    /** A new index. */
    record IndexBuilt(ObjectName on, Index index, boolean concurrently) implements CatalogEvent {}

    /** An index has gone. */
    record IndexDropped(ObjectName on, String index, boolean concurrently) implements CatalogEvent {}

    /** The database would refuse the statement: {@code there is no column x in orders}. */
    record Impossible(ObjectName on, String why) implements CatalogEvent {}
}
