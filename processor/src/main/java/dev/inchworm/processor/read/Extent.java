package dev.inchworm.processor.read;

import java.util.Optional;

/** Every declaration that the schema of a unit depends on. */
public final class Extent {

    private final ReadRecord own;
    private final ReadRecord included;
    private final boolean isOpen;
    private final boolean hasHints;

    /** Null until it is first asked for. */
    private String recordText;

    /**
     * Those that were found.
     *
     * @param own the unit's own
     * @param included those that belong to it although they are in jars
     * @param isOpen whether there are others, in jars too, that nobody has followed
     */
    Extent(ReadRecord own, ReadRecord included, boolean isOpen) {
        this.own = own;
        this.included = included;
        this.isOpen = isOpen;
        this.hasHints = own.hasHints() || included.hasHints();
    }

    /** The text of {@code read.json}. */
    public String recordText() {
        if (recordText == null) {
            recordText = own.format();
        }
        return recordText;
    }

    /** Whether a hint stands anywhere. */
    public boolean hasHints() {
        return hasHints;
    }

    /**
     * All of it as text, but for hints: what is left when the developer has tidied up. Empty where nobody knows how far it
     * reaches.
     */
    public Optional<String> textWithoutHints() {
        if (isOpen) {
            return Optional.empty();
        }
        String text = hasHints ? own.withoutHints().format() : recordText();
        return Optional.of(
                included.declarations().isEmpty()
                        ? text
                        : text + included.withoutHints().format());
    }
}
