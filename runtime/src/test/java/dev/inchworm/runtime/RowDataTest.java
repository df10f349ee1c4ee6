package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server quotes from rows when it refuses something stays between it and its own log. */
class RowDataTest {

    private static final String SECRET = "ana@example.com";

    static Stream<Arguments> refusals() {
        return TestPostgres.all()
                .flatMap(postgres -> Stream.of(
                        Arguments.of(
                                postgres,
                                "--! e1 statement reversible effect=index-present index=\"people_email\" on=\"people\"\n"
                                        + "CREATE UNIQUE INDEX CONCURRENTLY people_email ON people (email);",
                                "[IW827] Step e1 of 0001-refused was refused because of rows that are there: ERROR: could not"
                                        + " create unique index \"people_email\".",
                                "IW827 SQLSTATE 23505"),
                        Arguments.of(
                                postgres,
                                "--! e1 transaction reversible\nINSERT INTO people SELECT 3, email, NULL FROM people;",
                                "[IW827] Step e1 of 0001-refused was refused because of rows that are there: ERROR: new row for"
                                        + " relation \"people\" violates check constraint \"people_id_check\".",
                                "IW827 SQLSTATE 23514"),
                        Arguments.of(
                                postgres,
                                "--! b1 backfill reversible on=\"people\" key=\"id\" column=\"n\"\n"
                                        + "UPDATE people SET n = (email::int) WHERE n IS NULL AND /* window */ TRUE;",
                                "[IW821] Step b1 of 0001-refused failed: ERROR: invalid input syntax for type integer: \"…\".",
                                "IW821 SQLSTATE 22P02"),
                        Arguments.of(
                                postgres,
                                "--! e1 transaction reversible\nDO $$ DECLARE who text; BEGIN SELECT email INTO who FROM people;"
                                        + " RAISE EXCEPTION 'no, %', who; END $$;",
                                "[IW821] Step e1 of 0001-refused failed: a function or trigger raised an error, which the"
                                        + " server's log tells (SQLSTATE P0001).",
                                "IW821 SQLSTATE P0001")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isInNoMessageNoTraceAndNoJournal(TestPostgres postgres, String step, String message, String journalled) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE people (id int PRIMARY KEY CHECK (id < 3), email text, n int);"
                    + " INSERT INTO people VALUES (1, '" + SECRET + "', NULL), (2, '" + SECRET + "', NULL)");
            Throwable problem =
                    catchThrowable(() -> inchworm(database, Plans.none().with("0001-refused", step, ""))
                            .migrate());
            assertThat(problem).hasMessageStartingWith(message);
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(SECRET);
            assertThat(rows(database, "SELECT error FROM inchworm.step")).containsExactly(journalled);
            for (String table : rows(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'inchworm'")) {
                assertThat(rows(database, "SELECT t::text FROM inchworm." + table + " t")
                                .toString())
                        .doesNotContain(SECRET);
            }
        }
    }
}
