package dev.inchworm.processor;

import dev.inchworm.dialect.ServerVersion;
import java.util.Optional;
import java.util.regex.Pattern;

/** The databases that may be asked for, whether they are planned for yet or not. */
enum KnownDialect {
    MARIADB("mariadb", "MariaDB", "10.11", true),
    MYSQL("mysql", "MySQL", "8.0.32", true),
    POSTGRESQL("postgresql", "PostgreSQL", "14", false);

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,3}");

    private final String option;
    private final String displayName;
    private final ServerVersion oldest;
    private final boolean minorsMatter;

    KnownDialect(String option, String displayName, String oldest, boolean minorsMatter) {
        this.option = option;
        this.displayName = displayName;
        this.oldest = ServerVersion.parse(oldest);
        this.minorsMatter = minorsMatter;
    }

    static Optional<KnownDialect> named(String option) {
        for (KnownDialect dialect : values()) {
            if (dialect.option.equals(option)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    String displayName() {
        return displayName;
    }

    /** The oldest version that plans are made for, and the one assumed where none is given. */
    ServerVersion oldest() {
        return oldest;
    }

    /**
     * The version that {@code text} names, as far as it matters: of PostgreSQL's {@code 16.2} that it is 16; empty where it is
     * none, or older than plans are made for. {@code 8} names the first version of its kind that they are made for.
     */
    Optional<ServerVersion> version(String text) {
        if (!VERSION.matcher(text).matches()) {
            return Optional.empty();
        }
        ServerVersion named = ServerVersion.parse(text);
        ServerVersion version = minorsMatter ? named : ServerVersion.ofMajor(named.major());
        return text.equals(String.valueOf(oldest.major()))
                ? Optional.of(oldest)
                : Optional.of(version).filter(given -> given.isAtLeast(oldest));
    }

    /** What its versions are called in messages. */
    String versions() {
        return (minorsMatter ? "a version of " : "a major version of ") + displayName + " from " + oldest.brief()
                + " on";
    }
}
