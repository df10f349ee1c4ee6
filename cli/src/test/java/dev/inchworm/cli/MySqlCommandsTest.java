package dev.inchworm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.cli.Shell.Result;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMySql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on MySQL, by the driver that they bring along and by MySQL's own. */
class MySqlCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOperatorsDay(boolean connectorJ) throws IOException, SQLException {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            String classes = ShopClasses.forMySql(folder).toString();
            Shell shell = new Shell().set("INCHWORM_URL", database.url());
            Driver withheld = DriverManager.getDriver("jdbc:mysql://host/db");
            if (!connectorJ) {
                DriverManager.deregisterDriver(withheld);
            }
            try {
                Result pending = shell.run("status", "--dir", classes);
                assertThat(pending.out()).startsWith("Unit main on MySQL 9.").contains("Next: inchworm expand");
                assertThat(pending.code()).isEqualTo(2);
                expectDone(shell, "expand", classes);
                expectDone(shell, "undo", classes);
                expectDone(shell, "expand", classes);
                try (Connection connection = database.connect();
                        Statement insert = connection.createStatement()) {
                    insert.execute("INSERT INTO orders (id, customer_id) VALUES (1, 7), (2, 14), (3, 21)");
                }
                assertThat(expectDone(shell, "backfill", classes)).contains("3 rows");
                assertThat(shell.run("status", "--dir", classes).out()).contains("Ready to roll out.");
                assertThat(expectDone(shell, "contract", classes, "--confirm", "only this test"))
                        .contains("r1 ");
            } finally {
                if (!connectorJ) {
                    DriverManager.registerDriver(withheld);
                }
            }
        }
    }

    private static String expectDone(Shell shell, String command, String classes, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, "--dir", classes));
        arguments.addAll(List.of(more));
        Result result = shell.run(arguments.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).as(result.out()).isZero();
        return result.out();
    }

    @Test
    void whichDatabaseTheMigrationsAreForIsSaid() throws IOException {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            Result result = new Shell()
                    .set("INCHWORM_URL", database.url())
                    .run("status", "--dir", ShopClasses.in(folder).toString());
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err())
                    .startsWith("[IW801] A MySQL server is not a database")
                    .endsWith("""
                    Nothing was changed.
                    Fix: 1. is it the right database? connect to postgresql   2. plan for both: \
                    -Ainchworm.dialects=postgresql,mysql in the next migration
                    """);
        }
    }

    @Test
    void whichDriverIsMissingIsSaid() throws SQLException {
        List<Driver> withheld = List.of(
                DriverManager.getDriver("jdbc:mysql://host/db"), DriverManager.getDriver("jdbc:mariadb://host/db"));
        for (Driver driver : withheld) {
            DriverManager.deregisterDriver(driver);
        }
        try {
            Result result =
                    new Shell().run("status", "--url", "jdbc:mysql://user:secret@host/db", "--dir", folder.toString());
            assertThat(result.err())
                    .startsWith(
                            "[IW891] mysql://host/db cannot be reached: no JDBC driver for it is on the class path.")
                    .contains("Fix: add com.mysql:mysql-connector-j or org.mariadb.jdbc:mariadb-java-client to")
                    .doesNotContain("secret");
        } finally {
            for (Driver driver : withheld) {
                DriverManager.registerDriver(driver);
            }
        }
    }
}
