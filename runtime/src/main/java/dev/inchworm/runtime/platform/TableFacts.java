package dev.inchworm.runtime.platform;

import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a run should know about a table before it begins.
 *
 * @param kind what is there under the name
 * @param creatable whether this user may create it in its schema; only of interest where it is absent. A schema that does
 *     not exist yet is no obstacle
 * @param owned whether this user may change its definition
 * @param writable whether this user may read and update its rows
 * @param hidesRows whether a policy hides rows from this user
 * @param parent whether other tables inherit from it, or are its partitions
 * @param child whether it inherits from another table, or is a partition of it
 * @param triggers those that are somebody's own, and fire for updates
 * @param publications what publishes its rows
 * @param subscriptions what brings rows into it
 */
public record TableFacts(
        ObjectName name,
        Kind kind,
        boolean creatable,
        boolean owned,
        boolean writable,
        boolean hidesRows,
        boolean parent,
        boolean child,
        List<Trigger> triggers,
        List<String> publications,
        List<String> subscriptions) {

    public TableFacts {
        triggers = List.copyOf(triggers);
        publications = List.copyOf(publications);
        subscriptions = List.copyOf(subscriptions);
    }

    /** Whether it is there. */
    public boolean exists() {
        return kind != Kind.ABSENT;
    }

    /** The same without the triggers that {@code ours} knows by name. */
    public TableFacts without(Predicate<String> ours) {
        return new TableFacts(
                name,
                kind,
                creatable,
                owned,
                writable,
                hidesRows,
                parent,
                child,
                triggers.stream().filter(trigger -> !ours.test(trigger.name())).toList(),
                publications,
                subscriptions);
    }

    /** What a name stands for. */
    public enum Kind {
        /** Nothing. */
        ABSENT("nothing"),
        /** A table that holds its rows itself. */
        TABLE("table"),
        /** A table whose rows are in its partitions. */
        PARTITIONED("partitioned table"),
        /** A view. */
        VIEW("view"),
        /** A materialized view. */
        MATERIALIZED_VIEW("materialized view"),
        /** A table of another server. */
        FOREIGN_TABLE("foreign table"),
        /** Something else. */
        OTHER("relation of another kind");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /**
     * A trigger that fires for updates.
     *
     * @param columns for updates of these columns only; empty for any
     */
    public record Trigger(String name, List<String> columns) {

        public Trigger {
            columns = List.copyOf(columns);
        }

        /** Whether an update of {@code column} fires it. */
        public boolean firesFor(String column) {
            return columns.isEmpty() || columns.contains(column);
        }
    }
}
