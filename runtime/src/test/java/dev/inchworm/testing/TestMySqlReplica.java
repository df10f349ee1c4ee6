package dev.inchworm.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A MySQL or MariaDB with a replica, both started for one test and stopped with the JVM. The replica has nothing of the source's
 * that is older than the source's database.
 */
public final class TestMySqlReplica implements AutoCloseable {

    private final TestDatabase source;
    private final TestDatabase replica;

    private TestMySqlReplica(TestDatabase source, TestDatabase replica) {
        this.source = source;
        this.replica = replica;
    }

    /** Both servers, of that product and version; the replica replays by the time this returns, or soon after. */
    public static TestMySqlReplica start(MySqlFamily server) throws SQLException {
        TestDatabase source = server.newDatabaseWith("--log-bin=binlog", "--server-id=1", "--binlog-format=ROW");
        TestDatabase replica = server.newDatabaseWith("--log-bin=binlog", "--server-id=2", "--relay-log=relay");
        String file;
        long position;
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(server.isMariaDb() ? "SHOW MASTER STATUS" : "SHOW BINARY LOG STATUS")) {
            row.next();
            file = row.getString(1);
            position = row.getLong(2);
        }
        String port = source.url().replaceAll(".*:(\\d+)/.*", "$1");
        String to = server.isMariaDb() ? "MASTER" : "SOURCE";
        replica.execute("CHANGE " + (server.isMariaDb() ? "MASTER" : "REPLICATION SOURCE") + " TO " + to
                + "_HOST='127.0.0.1', " + to + "_PORT=" + port + ", " + to + "_USER='" + MySqlLaunch.USER + "', " + to
                + "_PASSWORD='" + MySqlLaunch.USER + "', " + to + "_LOG_FILE='" + file + "', " + to + "_LOG_POS="
                + position + ", " + to + "_SSL=0"
                + (server.isMariaDb() ? "" : ", GET_SOURCE_PUBLIC_KEY=1, SOURCE_CONNECT_RETRY=1"));
        // Made before the position, so it has to be made there by hand.
        if (!source.name().equals(replica.name())) {
            replica.execute("CREATE DATABASE " + source.name() + " CHARACTER SET utf8mb4");
        }
        replica.execute("START REPLICA");
        return new TestMySqlReplica(source, replica);
    }

    /** The database of the server that takes writes. */
    public TestDatabase source() {
        return source;
    }

    /** The URL of the same database on the replica. */
    public String replicaUrl() {
        return replica.url().replace("/" + replica.name() + "?", "/" + source.name() + "?");
    }

    /** Runs SQL on the replica. */
    public void onReplica(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(replicaUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        onReplica("STOP REPLICA");
        replica.close();
        source.close();
    }
}
