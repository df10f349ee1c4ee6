package dev.inchworm.migration;

/**
 * The parts of a migration, in the order in which they are carried out. The new release is rolled out between {@link
 * #BACKFILL} and {@link #TIGHTEN}.
 */
public enum Phase {
    /** Adds or loosens, harmless to the running release, and puts sync in place. */
    EXPAND('e', "1-expand.sql"),
    /** Moves data until both sides are equal. */
    BACKFILL('b', "2-backfill.sql"),
    /** The first, reversible part of contract: adds what the old release would have violated. */
    TIGHTEN('t', "3-contract.sql"),
    /** The second part of contract: takes away what only the old release needed. Cannot be undone. */
    REMOVE('r', "3-contract.sql");

    private final char letter;
    private final String file;

    Phase(char letter, String file) {
        this.letter = letter;
        this.file = file;
    }

    /** The name that the step number {@code number}, counted from 1, of this phase has within its migration and dialect. */
    public String stepId(int number) {
        return letter + Integer.toString(number);
    }

    /** The name of the file that holds the steps of this phase, within the folder of a dialect. */
    public String file() {
        return file;
    }

    /** Whether this is one of the two parts of contract. */
    public boolean isContract() {
        return this == TIGHTEN || this == REMOVE;
    }

    /**
     * The phase of a step, by the first letter of its id.
     *
     * @throws IllegalArgumentException when {@code stepId} belongs to no phase
     */
    public static Phase ofStep(String stepId) {
        for (Phase phase : values()) {
            if (!stepId.isEmpty() && stepId.charAt(0) == phase.letter) {
                return phase;
            }
        }
        throw new IllegalArgumentException("'" + stepId + "' is not the id of a step");
    }
}
