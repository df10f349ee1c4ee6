package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.Online;
import dev.inchworm.dialect.Online.Algorithm;
import dev.inchworm.dialect.Online.Lock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a statement to a server that has {@link MySqlFormSample#SCHEMA}, in every way there is, the best first. */
final class MySqlMeasurement {

    /** That way, or that lock beside that way, is not offered. */
    private static final List<Integer> REFUSED = List.of(1845, 1846, 1221);

    private final Connection connection;
    private final boolean mariaDb;
    private final MySqlFormSample sample;

    MySqlMeasurement(Connection connection, boolean mariaDb, MySqlFormSample sample) {
        this.connection = connection;
        this.mariaDb = mariaDb;
        this.sample = sample;
    }

    /** The best way that the server takes; empty where it does not know the statement, or what has to be there before. */
    Optional<MySqlFacts> best() throws SQLException {
        execute("DROP TABLE IF EXISTS t, u; SET foreign_key_checks = 1;" + MySqlFormSample.SCHEMA);
        try {
            execute(sample.setup());
            String table = table();
            List<String> indexes = indexes();
            for (Online how : ways()) {
                if (takes(how)) {
                    RowWork rows = !table.equals(table())
                            ? RowWork.REWRITE
                            : indexes.containsAll(indexes()) ? RowWork.NONE : RowWork.SCAN;
                    return Optional.of(new MySqlFacts(how, rows));
                }
            }
            throw new AssertionError("refused in every way: " + sample);
        } catch (SQLException e) {
            // 1064: a syntax error. 1674: not safe for replicas.
            if (e.getErrorCode() == 1064 || e.getErrorCode() == 1674) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean takes(Online how) throws SQLException {
        boolean createsIndex = sample.statement().startsWith("CREATE ");
        try {
            execute(sample.statement() + (createsIndex ? " " + how.words() : ", " + how.sql()));
            return true;
        } catch (SQLException e) {
            if (REFUSED.contains(e.getErrorCode())) {
                return false;
            }
            throw e;
        }
    }

    /** Whom it keeps off counts for more than how it goes about it. */
    private List<Online> ways() {
        List<Online> ways = new ArrayList<>(List.of(Online.INSTANT));
        for (Lock lock : Lock.values()) {
            for (Algorithm algorithm : List.of(Algorithm.NOCOPY, Algorithm.INPLACE, Algorithm.COPY)) {
                if (mariaDb || algorithm != Algorithm.NOCOPY) {
                    ways.add(new Online(algorithm, Optional.of(lock)));
                }
            }
        }
        return ways;
    }

    /** A table that is built anew gets another number. */
    private String table() throws SQLException {
        return numbers("SELECT t.table_id FROM information_schema.%1$stables t WHERE %2$s")
                .get(0);
    }

    private List<String> indexes() throws SQLException {
        return numbers("SELECT i.index_id FROM information_schema.%1$sindexes i"
                + " JOIN information_schema.%1$stables t ON t.table_id = i.table_id WHERE %2$s");
    }

    private List<String> numbers(String query) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.formatted(
                        mariaDb ? "innodb_sys_" : "innodb_",
                        "t.name IN (concat(database(), '/t'), concat(database(), '/u'))"))) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    private void execute(String sql) throws SQLException {
        for (String one : sql.split(";")) {
            if (!one.isBlank()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(one);
                }
            }
        }
    }
}
