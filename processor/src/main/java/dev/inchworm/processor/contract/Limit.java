package dev.inchworm.processor.contract;

import dev.inchworm.schema.ObjectName;
import java.util.List;

/** What a release notices of a migration, beyond what its entities imply. */
public sealed interface Limit {

    /** The table that it concerns, by the name that the release knows. */
    ObjectName table();

    /** The same of a table by another name. */
    Limit on(ObjectName other);

    /** What {@code release} notices, as the rest of a sentence that begins with it: {@code reads NULL in …}. */
    String text(Release release);

    /** Something about the values of a column, which its entities would have otherwise. */
    sealed interface OfColumn extends Limit {

        /** The column, by the name that the release knows. */
        String column();
    }

    /** It reads NULL in rows that the other release writes, though its entities say NOT NULL. */
    record ReadsNull(ObjectName table, String column) implements OfColumn {
        @Override
        public ReadsNull on(ObjectName other) {
            return new ReadsNull(other, column);
        }

        @Override
        public String text(Release release) {
            return "reads NULL in " + table + "." + column + " of rows that "
                    + release.other().text() + " wrote";
        }
    }

    /** NULL that it writes itself may stay, though its entities say NOT NULL. */
    record NotRequired(ObjectName table, String column) implements OfColumn {
        @Override
        public NotRequired on(ObjectName other) {
            return new NotRequired(other, column);
        }

        @Override
        public String text(Release release) {
            return "cannot rely on " + table + "." + column + " being NOT NULL where it writes NULL itself";
        }
    }

    /**
     * It reads {@code value} in place of NULL, or of what the other release could not write.
     *
     * @param value an expression over the row, or what describes it
     */
    record ReadsInstead(ObjectName table, String column, String value) implements OfColumn {
        @Override
        public ReadsInstead on(ObjectName other) {
            return new ReadsInstead(other, column, value);
        }

        @Override
        public String text(Release release) {
            return "reads " + value + " in " + table + "." + column + " of rows that "
                    + release.other().text() + " wrote without it";
        }
    }

    /**
     * It knows one value where the other release knows several, in rows of another table.
     *
     * @param elements where those are: {@code order_tags.tag}
     */
    record ShowsOne(ObjectName table, String column, String elements) implements Limit {
        @Override
        public ShowsOne on(ObjectName other) {
            return new ShowsOne(other, column, elements);
        }

        @Override
        public String text(Release release) {
            return "reads one of the values of " + elements + " in " + table + "." + column
                    + " where there are several;\nwhat it writes takes the place of that one, and NULL shows the next";
        }
    }

    /**
     * It writes rows of {@code other} along with its own, in another order than the other release does.
     *
     * @param other the table whose rows a trigger writes
     * @param error how the database calls a deadlock: {@code 40P01}
     */
    record MayDeadlock(ObjectName table, ObjectName other, String error) implements Limit {
        @Override
        public MayDeadlock on(ObjectName name) {
            return new MayDeadlock(name, other, error);
        }

        @Override
        public String text(Release release) {
            return "may see a deadlock (" + error + "), to be tried again, where both releases write rows of " + table
                    + " and "
                    + other + " at once that belong together";
        }
    }

    /**
     * It shares a value with a row of another table, which the other release knows, through the link between the two.
     *
     * @param other where the other release has it: {@code address.street}
     * @param several whether many rows may have the one link
     */
    record ThroughLink(ObjectName table, String column, String other, boolean several) implements OfColumn {
        @Override
        public ThroughLink on(ObjectName name) {
            return new ThroughLink(name, column, other, several);
        }

        @Override
        public String text(Release release) {
            return "shares " + table + "." + column + " with " + other + " of the row linked to it"
                    + (several ? ", and so with all that are" : "")
                    + ": a value waits where it is\nuntil there is such a row, and rows that are linked anew get one from the other where one has none,"
                    + " else the new release's";
        }
    }

    /** NULL that it writes becomes {@code value}. */
    record NullIsFilled(ObjectName table, String column, String value) implements OfColumn {
        @Override
        public NullIsFilled on(ObjectName other) {
            return new NullIsFilled(other, column, value);
        }

        @Override
        public String text(Release release) {
            return "gets " + value + " where it writes NULL to " + table + "." + column;
        }
    }

    /** Where it leaves a column out of an insert, the row gets {@code value}, which its entities do not say. */
    record LeftOutIsFilled(ObjectName table, String column, String value) implements OfColumn {
        @Override
        public LeftOutIsFilled on(ObjectName other) {
            return new LeftOutIsFilled(other, column, value);
        }

        @Override
        public String text(Release release) {
            return "gets " + value + " where it inserts without " + table + "." + column;
        }
    }

    /** Its {@code INSERT … ON DUPLICATE KEY UPDATE} inserts a second row, since no unique index is over these columns. */
    record InsertsTwice(ObjectName table, List<String> columns) implements Limit {
        @Override
        public InsertsTwice on(ObjectName other) {
            return new InsertsTwice(other, columns);
        }

        public InsertsTwice {
            columns = List.copyOf(columns);
        }

        @Override
        public String text(Release release) {
            return "inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same "
                    + String.join(", ", columns) + " in " + table;
        }
    }

    /** It can read a table, and not write to it, as long as the server copies it or reads all of it. */
    record WritesWait(ObjectName table) implements Limit {
        @Override
        public WritesWait on(ObjectName other) {
            return new WritesWait(other);
        }

        @Override
        public String text(Release release) {
            return "cannot write to " + table + " while the server copies or scans it";
        }
    }

    /** Its {@code INSERT … ON CONFLICT} on these columns fails, since no unique index is over them. */
    record CannotUpsert(ObjectName table, List<String> columns) implements Limit {
        @Override
        public CannotUpsert on(ObjectName other) {
            return new CannotUpsert(other, columns);
        }

        public CannotUpsert {
            columns = List.copyOf(columns);
        }

        @Override
        public String text(Release release) {
            return "cannot use ON CONFLICT (" + String.join(", ", columns) + ") on " + table;
        }
    }

    /**
     * Its {@code INSERT … ON CONFLICT} on these columns fails now and then, where two sessions insert the same key at once: a
     * second unique index holds the same, and that one is not the one it asks about.
     */
    record MayConflict(ObjectName table, List<String> columns) implements Limit {
        @Override
        public MayConflict on(ObjectName other) {
            return new MayConflict(other, columns);
        }

        public MayConflict {
            columns = List.copyOf(columns);
        }

        @Override
        public String text(Release release) {
            return "may see a duplicate key (23505) in spite of ON CONFLICT (" + String.join(", ", columns) + ") on "
                    + table + ", where two sessions insert the same key at once";
        }
    }

    /**
     * Its statements fail where they would violate a constraint that its entities do not know, or no longer know.
     *
     * @param constraint the name of the constraint or unique index, in the table
     * @param what it must not do, after "cannot": {@code delete rows of customers that orders refer to}
     */
    record MustObey(ObjectName table, String constraint, String what) implements Limit {
        @Override
        public MustObey on(ObjectName other) {
            return new MustObey(other, constraint, what);
        }

        @Override
        public String text(Release release) {
            return "cannot " + what + " (" + constraint + ")";
        }
    }

    /**
     * It may read rows that violate a constraint which its entities imply.
     *
     * @param constraint its name, in the table
     */
    record NotHeld(ObjectName table, String constraint) implements Limit {
        @Override
        public NotHeld on(ObjectName other) {
            return new NotHeld(other, constraint);
        }

        @Override
        public String text(Release release) {
            return "may read rows of " + table + " that violate " + constraint;
        }
    }

    /**
     * It may read names in a column that its enum does not have.
     *
     * @param names those that the other release may write
     */
    record ReadsNewNames(ObjectName table, String column, List<String> names) implements Limit {
        @Override
        public ReadsNewNames on(ObjectName other) {
            return new ReadsNewNames(other, column, names);
        }

        public ReadsNewNames {
            names = List.copyOf(names);
        }

        @Override
        public String text(Release release) {
            return "may read " + String.join(", ", names) + " in " + table + "." + column + ", which it does not know";
        }
    }

    /**
     * What it writes to a column is not kept as it is: converted there and back it may become another value.
     *
     * @param what becomes of it, after "may read": {@code '7' after writing '007'}
     */
    record Converted(ObjectName table, String column, String what) implements OfColumn {
        @Override
        public Converted on(ObjectName other) {
            return new Converted(other, column, what);
        }

        @Override
        public String text(Release release) {
            return "reads in " + table + "." + column + " what "
                    + release.other().text() + " wrote as " + what;
        }
    }

    /**
     * It may read values that its own type does not hold.
     *
     * @param type the type that it knows
     */
    record MayNotFit(ObjectName table, String column, String type) implements Limit {
        @Override
        public MayNotFit on(ObjectName other) {
            return new MayNotFit(other, column, type);
        }

        @Override
        public String text(Release release) {
            return "may read values in " + table + "." + column + " that do not fit " + type;
        }
    }

    /** A statement that it prepared over all columns fails once, and works when prepared anew. */
    record FailsOnce(ObjectName table) implements Limit {
        @Override
        public FailsOnce on(ObjectName other) {
            return new FailsOnce(other);
        }

        @Override
        public String text(Release release) {
            return "may see \"cached plan must not change result type\" once per connection on " + table
                    + "; drivers prepare anew outside transactions";
        }
    }

    /** It finds another type than it expects if it compares the schema with its entities when it starts. */
    record CannotRestart(ObjectName table, String column) implements OfColumn {
        @Override
        public CannotRestart on(ObjectName other) {
            return new CannotRestart(other, column);
        }

        @Override
        public String text(Release release) {
            return "cannot be started again where it validates the type of " + table + "." + column + " at start";
        }
    }

    /** Columns of a table stand behind all others: what it writes or reads by position, without their names, is about others. */
    record StandsElsewhere(ObjectName table, List<String> columns) implements Limit {
        @Override
        public StandsElsewhere on(ObjectName other) {
            return new StandsElsewhere(other, columns);
        }

        public StandsElsewhere {
            columns = List.copyOf(columns);
        }

        @Override
        public String text(Release release) {
            return "finds " + String.join(", ", columns) + " behind the other columns of " + table
                    + ": an INSERT that names no columns,\nand SELECT * read by position, are about others";
        }
    }

    /** It finds another increment than it expects if it compares the sequence with its entities when it starts. */
    record StepsOtherwise(ObjectName table, ObjectName sequence) implements Limit {
        @Override
        public StepsOtherwise on(ObjectName other) {
            return new StepsOtherwise(other, sequence);
        }

        @Override
        public String text(Release release) {
            return "cannot be started again where it compares the increment of the sequence " + sequence
                    + ", which numbers " + table + ", at start";
        }
    }

    /**
     * It reads a generated column as the other release knows it.
     *
     * @param expression what computes it
     */
    record StillComputed(ObjectName table, String column, String expression) implements OfColumn {
        @Override
        public StillComputed on(ObjectName other) {
            return new StillComputed(other, column, expression);
        }

        @Override
        public String text(Release release) {
            return "reads " + expression + " in " + table + "." + column + ", as "
                    + release.other().text() + " does";
        }
    }

    /**
     * Some statements against a table do not work, or work otherwise.
     *
     * @param what after "cannot": {@code TRUNCATE orders}
     */
    record Cannot(ObjectName table, String what) implements Limit {
        @Override
        public Cannot on(ObjectName other) {
            return new Cannot(other, what);
        }

        @Override
        public String text(Release release) {
            return "cannot " + what;
        }
    }

    /**
     * It finds a view in place of its table.
     *
     * @param now what the table is called now
     * @param lost what cannot be done through the view, as its database has it
     */
    record ThroughView(ObjectName table, ObjectName now, String lost) implements Limit {

        @Override
        public ThroughView on(ObjectName other) {
            return new ThroughView(other, now, lost);
        }

        @Override
        public String text(Release release) {
            return "finds a view over " + now + " where " + table + " was: it cannot " + lost;
        }
    }
}
