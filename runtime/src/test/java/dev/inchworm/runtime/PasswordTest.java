package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordTest {

    private static final String SECRET = "correcthorse";

    @Test
    void isInNoMessageWhateverGoesWrong() {
        for (String url : List.of(
                "postgresql://ana:" + SECRET + "@127.0.0.1:1/shop",
                "jdbc:postgresql://127.0.0.1:1/shop?user=ana&password=" + SECRET,
                "jdbc:mariadb://ana:" + SECRET + "@127.0.0.1:1/shop?password=" + SECRET,
                "jdbc:nonsense://ana:" + SECRET + "@db")) {
            Throwable problem = catchThrowable(() -> Inchworm.configure()
                    .url(url)
                    .password(SECRET)
                    .migrations(Shop.first())
                    .load()
                    .status());
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).contains("IW80").doesNotContain(SECRET);
        }
    }

    @Test
    void isNotInTheJournal() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            database.execute("DROP ROLE IF EXISTS with_password; CREATE ROLE with_password SUPERUSER LOGIN PASSWORD '"
                    + SECRET + "'");
            Inchworm.configure()
                    .url(database.url())
                    .user("with_password")
                    .password(SECRET)
                    .migrations(Shop.second())
                    .load()
                    .migrate();
            assertThat(rows(database, "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'inchworm'"))
                    .as("the user that was given, not the one in the URL")
                    .containsExactly("with_password");
            for (String table : rows(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'inchworm'")) {
                assertThat(rows(database, "SELECT t::text FROM inchworm." + table + " t")
                                .toString())
                        .doesNotContain(SECRET);
            }
        }
    }
}
