package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import java.util.Map;

/** Where the two products call the same thing by other names. */
enum MySqlProduct {
    MYSQL("utf8mb4_0900_bin", Map.of("max_execution_time", "0", "information_schema_stats_expiry", "0")),
    MARIADB("utf8mb4_nopad_bin", Map.of("max_statement_time", "0", "idle_transaction_timeout", "60"));

    private final String binary;
    private final Map<String, String> settings;

    MySqlProduct(String binary, Map<String, String> settings) {
        this.binary = binary;
        this.settings = settings;
    }

    static MySqlProduct of(MySqlDialect dialect) {
        return dialect instanceof MariaDb ? MARIADB : MYSQL;
    }

    /** The collation under which texts are equal that are equal to the byte. */
    String binaryCollation() {
        return binary;
    }

    /** What a session for migrating has set that the other product does not know. */
    Map<String, String> settings() {
        return settings;
    }
}
