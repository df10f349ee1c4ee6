package dev.inchworm.processor.contract;

/** One of the two releases that may be alive while a migration is under way. */
public enum Release {
    /** The one that knows the snapshot: alive until the contract gate, and again where the roll-out is taken back. */
    OLD("the old release"),
    /** The one that knows the schema asked for: alive from the roll-out on. */
    NEW("the new release");

    private final String text;

    Release(String text) {
        this.text = text;
    }

    /** The other one. */
    public Release other() {
        return this == OLD ? NEW : OLD;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
