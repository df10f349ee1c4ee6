package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlFeature;
import dev.inchworm.dialect.ServerVersion;

/** Servers of which the same is known, called after the version that it was measured on. */
public enum MySqlLine {
    /** Oracle's. */
    MYSQL("MySQL 9.7"),
    /** Those that copy a table while nobody writes. */
    MARIADB_10_11("MariaDB 10.11"),
    /** Those that copy a table while others write. */
    MARIADB_11_4("MariaDB 11.4");

    private final String text;

    MySqlLine(String text) {
        this.text = text;
    }

    /** Whether it is MariaDB's. */
    public boolean isMariaDb() {
        return this != MYSQL;
    }

    /** For people. */
    public String text() {
        return text;
    }

    /** The line that a server belongs to. */
    public static MySqlLine of(MySqlDialect dialect, ServerVersion version) {
        if (!(dialect instanceof MariaDb)) {
            return MYSQL;
        }
        return MySqlFeature.ONLINE_COPY.isIn(dialect, version) ? MARIADB_11_4 : MARIADB_10_11;
    }
}
