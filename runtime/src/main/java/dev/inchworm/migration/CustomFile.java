package dev.inchworm.migration;

import java.util.Optional;

/** The files in which people add steps of their own to a migration, within the folder of a dialect. */
public enum CustomFile {
    /** Steps after the generated ones of expand. */
    EXPAND("expand", Optional.of(Phase.EXPAND)),
    /** Steps after the generated ones of backfill. */
    BACKFILL("backfill", Optional.of(Phase.BACKFILL)),
    /** Steps after the generated ones of the first part of contract. */
    TIGHTEN("tighten", Optional.of(Phase.TIGHTEN)),
    /** Steps after the generated ones of the last part of contract. */
    REMOVE("remove", Optional.of(Phase.REMOVE)),
    /** What takes the others back. */
    UNDO("undo", Optional.empty());

    /** What the names of all of them end with. */
    public static final String SUFFIX = ".custom.sql";

    private final String file;
    private final Optional<Phase> phase;

    CustomFile(String name, Optional<Phase> phase) {
        this.file = name + SUFFIX;
        this.phase = phase;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The phase whose steps it adds to; empty for the one that undoes. */
    public Optional<Phase> phase() {
        return phase;
    }

    /** The file of that name; empty for any other name. */
    public static Optional<CustomFile> named(String file) {
        for (CustomFile custom : values()) {
            if (custom.file.equals(file)) {
                return Optional.of(custom);
            }
        }
        return Optional.empty();
    }
}
