package dev.inchworm.runtime.platform;

import dev.inchworm.schema.SchemaObject;

/**
 * What a step does to a column that something else may need.
 *
 * @param column which, by the name it has before the step
 */
public record ColumnFate(SchemaObject column, Kind kind) {

    /** What becomes of it. */
    public enum Kind {
        /** It is gone afterwards. */
        DROPPED("drops", "The database would refuse to drop it, after contract had begun."),
        /** Another column has its name afterwards; what the database knows to be over it stays with this one. */
        SUPPLANTED(
                "swaps for another",
                "They would stay with the column that is out of use from then on, and contract could not drop it."),
        /** It is of another type afterwards. */
        RETYPED("gives another type", "The database would refuse to, with steps before that one done already.");

        private final String verb;
        private final String consequence;

        Kind(String verb, String consequence) {
            this.verb = verb;
            this.consequence = consequence;
        }

        /** What a migration does, for people, as in "which 0002 drops". */
        public String verb() {
            return verb;
        }

        /** Why what depends on the column is in the way, for people. */
        public String consequence() {
            return consequence;
        }

        /** Whether a text that names the column finds none afterwards. */
        public boolean leavesNoName() {
            return this == DROPPED;
        }
    }
}
