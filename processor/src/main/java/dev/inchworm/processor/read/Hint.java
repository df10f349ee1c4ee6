package dev.inchworm.processor.read;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Optional;

/** Intent that a diff cannot see, as the annotations of {@code dev.inchworm.hint} state it. */
public sealed interface Hint {

    /** Where it is stated. */
    Place place();

    /** What identifies it in {@code migration.json} once a migration has used it; the same for the same intent. */
    String key();

    /** The table was called {@code old}. */
    record RenamedTable(ObjectName table, ObjectName old, Place place) implements Hint {
        @Override
        public String key() {
            return "RenamedFrom " + table + " " + old;
        }
    }

    /** The column was called {@code old}. */
    record RenamedColumn(ObjectName table, String column, String old, Place place) implements Hint {
        @Override
        public String key() {
            return "RenamedFrom " + table + "." + column + " " + old;
        }
    }

    /**
     * Existing rows get a value.
     *
     * @param value an expression over the row, for all rows or, where there is a class too, for those that the old release
     *     writes; never empty without {@code using}
     * @param using the class that says what the rows that exist get
     */
    record Backfill(ObjectName table, String column, Optional<Sql> value, Optional<UsingClass> using, Place place)
            implements Hint {

        /** One that is all SQL. */
        public Backfill(ObjectName table, String column, Sql value, Place place) {
            this(table, column, Optional.of(value), Optional.empty(), place);
        }

        @Override
        public String key() {
            return "Backfill " + table + "." + column;
        }
    }

    /**
     * A class that computes values.
     *
     * @param name binary
     * @param reads the columns that it reads, in the order given
     */
    record UsingClass(String name, List<String> reads) {

        public UsingClass {
            reads = List.copyOf(reads);
        }
    }

    /** How values get from the old type to the new one and back. */
    record TypeChange(ObjectName table, String column, Sql forward, Sql backward, Place place) implements Hint {
        @Override
        public String key() {
            return "TypeChange " + table + "." + column;
        }
    }

    /** The values of a new column were in one of another table. */
    record MovedColumn(ObjectName table, String column, ObjectName fromTable, String fromColumn, Place place)
            implements Hint {
        @Override
        public String key() {
            return "MovedFrom " + table + "." + column + " " + fromTable + "." + fromColumn;
        }
    }

    /**
     * The column may go.
     *
     * @param fill what the old release reads from rows that the new one wrote without it
     */
    record RemovedColumn(ObjectName table, String column, String reason, Optional<Sql> fill, Place place)
            implements Hint {
        @Override
        public String key() {
            return "RemovedColumn " + table + "." + column;
        }
    }

    /** The table may go. */
    record RemovedTable(ObjectName table, String reason, Place place) implements Hint {
        @Override
        public String key() {
            return "RemovedTable " + table;
        }
    }

    /**
     * A rule's objection at one place is overruled.
     *
     * @param rule the code of a diagnostic
     * @param scope the place that the annotation stands on: a class or a field of it
     */
    record AcceptedRisk(String rule, String reason, Place scope, Place place) implements Hint {
        @Override
        public String key() {
            return "AcceptRisk " + rule + " " + scope;
        }
    }
}
