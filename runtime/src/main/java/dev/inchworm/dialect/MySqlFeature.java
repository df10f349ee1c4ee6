package dev.inchworm.dialect;

import java.util.Optional;

/**
 * What MySQL and MariaDB can do from which version on, as far as the versions that Inchworm knows differ, or the two do.
 */
public enum MySqlFeature {
    /** {@code ADD COLUMN} anywhere, and {@code DROP COLUMN}, in the catalog alone. */
    INSTANT_COLUMNS("8.0.29", "10.4.0"),
    /** 255 instant changes to a table before it has to be rebuilt, not 64. */
    MANY_ROW_VERSIONS("9.1.0", ""),
    /** An index over an expression. */
    EXPRESSION_INDEX("8.0.13", ""),
    /** An index that is kept up to date but not used: {@code INVISIBLE}, {@code IGNORED}. */
    HIDDEN_INDEX("8.0.0", "10.6.0"),
    /** An index in descending order that is not just parsed. */
    DESCENDING_INDEX("8.0.0", "10.8.0"),
    /** {@code CHECK (…) NOT ENFORCED}. */
    CHECK_NOT_ENFORCED("8.0.16", ""),
    /** {@code NOT NULL} for generated columns. */
    GENERATED_NOT_NULL("5.7.6", ""),
    /** A default that is any expression needs parentheses, and a constant in parentheses counts as one. */
    DEFAULT_IN_PARENTHESES("8.0.13", ""),
    /** The type {@code uuid}. */
    UUID_TYPE("", "10.7.0"),
    /** {@code CREATE SEQUENCE}. */
    SEQUENCES("", "10.3.0"),
    /** {@code ADD COLUMN IF NOT EXISTS} and the like. */
    IF_EXISTS_IN_ALTER("", "10.0.2"),
    /** {@code SELECT … FOR UPDATE SKIP LOCKED}. */
    SKIP_LOCKED("8.0.1", "10.6.0"),
    /** {@code INSERT … RETURNING}. */
    INSERT_RETURNING("", "10.5.0"),
    /** {@code ALTER TABLE … ALGORITHM=COPY, LOCK=NONE}: a copy that others write beside. */
    ONLINE_COPY("", "11.2.0"),
    /** {@code LOCK=NONE} beside {@code ALGORITHM=INSTANT}. */
    LOCK_BESIDE_INSTANT("", "10.3.0");

    private final Optional<ServerVersion> mySql;
    private final Optional<ServerVersion> mariaDb;

    MySqlFeature(String mySql, String mariaDb) {
        this.mySql = version(mySql);
        this.mariaDb = version(mariaDb);
    }

    private static Optional<ServerVersion> version(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ServerVersion.parse(text));
    }

    /** Whether a server of {@code dialect} and {@code version} has it. */
    public boolean isIn(MySqlDialect dialect, ServerVersion version) {
        return since(dialect).filter(version::isAtLeast).isPresent();
    }

    /** Whether every server that Inchworm works on has it. */
    public boolean isAlwaysIn(MySqlDialect dialect) {
        return isIn(dialect, dialect.oldest());
    }

    /** The first version that has it; empty where none does. */
    public Optional<ServerVersion> since(MySqlDialect dialect) {
        return dialect instanceof MariaDb ? mariaDb : mySql;
    }
}
