package dev.inchworm.migration;

import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The unit of execution, journalling, resuming and undoing.
 *
 * @param id unique within the migration and dialect; its first letter tells the phase (see {@link Phase#stepId}). A step
 *     that undoes another carries the id of that one
 * @param work how it is to be executed
 * @param reversibility whether it can be undone
 * @param lock the strongest table lock its statements take, as the database names it; empty where none is taken that
 *     conflicts with readers or writers
 * @param tables those it locks or works on
 * @param comment what a reviewer should know: what happens, which lock, how long, why that is safe; without comment signs
 * @param sql the statements, each ended by a semicolon
 */
public record Step(
        String id,
        Work work,
        Reversibility reversibility,
        Optional<String> lock,
        List<ObjectName> tables,
        String comment,
        String sql) {

    public Step {
        Phase.ofStep(id);
        Objects.requireNonNull(work);
        Objects.requireNonNull(reversibility);
        Objects.requireNonNull(lock);
        tables = List.copyOf(tables);
        comment = comment.strip();
        sql = sql.strip();
        if (sql.isEmpty()) {
            throw new IllegalArgumentException("Step " + id + " has no SQL");
        }
    }

    /** The phase it belongs to, or whose step it undoes. */
    public Phase phase() {
        return Phase.ofStep(id);
    }

    /** The first sentence of its comment, on one line; of a step without one, the first line of its SQL. */
    public String summary() {
        if (comment.isEmpty()) {
            return sql.lines().findFirst().orElseThrow().strip();
        }
        return firstSentence(String.join(" ", comment.lines().map(String::strip).toList()));
    }

    static String firstSentence(String comment) {
        int end = comment.indexOf(". ");
        return end < 0 ? comment : comment.substring(0, end + 1);
    }

    /** Whether a step can be taken back. */
    public enum Reversibility {
        /** At any time before removal begins. */
        REVERSIBLE("reversible"),
        /** If the check that stands before its undo statements finds nothing that would be lost. */
        REVERSIBLE_IF("reversible-if"),
        /** Never. */
        IRREVERSIBLE("irreversible");

        private final String text;

        Reversibility(String text) {
            this.text = text;
        }

        /** The word used in step headers. */
        public String text() {
            return text;
        }
    }

    /** How a step is executed. */
    public sealed interface Work {

        /** All statements in one transaction, together with the step's journal row. */
        record Transaction() implements Work {}

        /**
         * One statement that cannot run in a transaction.
         *
         * @param effect what the catalog shows once it has taken effect
         */
        record Statement(Effect effect) implements Work {}

        /**
         * An UPDATE carried out in batches along the key.
         *
         * @param table the one that is updated
         * @param key the columns to walk along, in order; empty for a table without a key
         * @param columns the columns that are filled, one at least
         * @param using the {@link RowBackfill} that says with what: then the SQL is a query for the rows that need a value,
         *     first the key's parts as text, then what is read; empty where the SQL does all of it
         */
        record Backfill(ObjectName table, List<String> key, List<String> columns, Optional<String> using)
                implements Work {

            /**
             * What the UPDATE carries as its last condition. The statement can be run as it stands, over the whole table;
             * a batch replaces this by the condition that selects its rows.
             */
            public static final String WINDOW = "/* window */ TRUE";

            public Backfill {
                key = List.copyOf(key);
                columns = List.copyOf(columns);
                if (columns.isEmpty() || using.isPresent() && columns.size() > 1) {
                    throw new IllegalArgumentException("a backfill fills a column, or several where SQL does it");
                }
            }

            /** One of a single column. */
            public Backfill(ObjectName table, List<String> key, String column, Optional<String> using) {
                this(table, key, List.of(column), using);
            }

            /** One that is all SQL. */
            public Backfill(ObjectName table, List<String> key, String column) {
                this(table, key, column, Optional.empty());
            }
        }

        /**
         * A query that must find no row.
         *
         * @param complaint what is wrong when it finds one, and what to do about it
         */
        record Check(String complaint) implements Work {}
    }

    /** What the catalog shows after a statement that the journal cannot vouch for. */
    public sealed interface Effect {

        /** The index exists and is valid. */
        record IndexPresent(ObjectName index) implements Effect {}

        /** No index of that name exists. */
        record IndexAbsent(ObjectName index) implements Effect {}

        /**
         * The part exists. Where the database commits such a statement by itself, a second run would fail, or fail to see
         * that the part is another one.
         */
        record Present(Part part) implements Effect {}

        /** The part does not exist. */
        record Absent(Part part) implements Effect {}

        /** Nothing that tells: the statement can be run again, and changes nothing then. */
        record Repeatable() implements Effect {}
    }
}
