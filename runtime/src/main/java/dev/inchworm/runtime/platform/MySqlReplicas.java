package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Replicas of MySQL and MariaDB, as their source sees them: that they fetch its binary log, and nothing of how far they have
 * come. That only a replica itself tells, when it is named; else it stays unknown, and is never assumed.
 */
final class MySqlReplicas implements Replicas {

    private final MySqlProduct product;

    MySqlReplicas(MySqlProduct product) {
        this.product = product;
    }

    @Override
    public String position(Connection connection) throws SQLException {
        String position = product == MySqlProduct.MARIADB ? "@@GLOBAL.gtid_current_pos" : "@@GLOBAL.gtid_executed";
        return Jdbc.first(connection, "SELECT " + position, row -> row.getString(1))
                .orElse("");
    }

    @Override
    public String remedy() {
        return "name it: --replica <URL>";
    }

    @Override
    public List<Replica> all(Connection connection, Optional<String> since) throws SQLException {
        return Jdbc.query(
                connection,
                "SELECT host FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%' ORDER BY host",
                row -> new Replica(
                        row.getString(1).replaceFirst(":\\d+$", ""), true, Optional.empty(), Optional.empty()));
    }
}
