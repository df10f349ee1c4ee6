package dev.inchworm.processor;

import java.util.Optional;

/** The databases that may be asked for, whether they are planned for yet or not. */
enum KnownDialect {
    MARIADB("mariadb", "MariaDB", 10),
    MYSQL("mysql", "MySQL", 8),
    POSTGRESQL("postgresql", "PostgreSQL", 14);

    private final String option;
    private final String displayName;
    private final int oldest;

    KnownDialect(String option, String displayName, int oldest) {
        this.option = option;
        this.displayName = displayName;
        this.oldest = oldest;
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

    /** The oldest major version that plans are made for, and the one assumed where none is given. */
    int oldest() {
        return oldest;
    }
}
