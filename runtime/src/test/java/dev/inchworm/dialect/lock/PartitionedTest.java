package dev.inchworm.dialect.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which forms servers refuse on partitioned tables, against what the catalogue says. */
class PartitionedTest {

    /** A partitioned table can only be unique over columns among which is what it is partitioned by. */
    private static String partitioned(String sql) {
        return sql.replace("PRIMARY KEY (a)", "PRIMARY KEY (id, a)")
                .replace("UNIQUE (a)", "UNIQUE (id, a)")
                .replace("UNIQUE (p_id)", "UNIQUE (id, p_id)")
                .replace("UNIQUE INDEX k ON t (a)", "UNIQUE INDEX k ON t (id, a)")
                .replace("UNIQUE INDEX k ON t (p_id)", "UNIQUE INDEX k ON t (id, p_id)")
                .replace("UNIQUE INDEX i ON t (p_id)", "UNIQUE INDEX i ON t (id, p_id)");
    }

    private static final String FRESH =
            "DROP SCHEMA IF EXISTS x CASCADE; DROP SCHEMA IF EXISTS m CASCADE; CREATE SCHEMA m;"
                    + " SET search_path = m;";

    private static final String SCHEMA = partitioned(FormSample.SCHEMA)
            .replace(
                    "UNIQUE (id, a));",
                    "UNIQUE (id, a)) PARTITION BY RANGE (id);"
                            + " CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (300);"
                            + " CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (300) TO (3000);");

    /** What it asks of a column that no partitioned table could give. */
    private static final Set<PostgreSqlForm> LEFT_OUT = EnumSet.of(PostgreSqlForm.ADD_COLUMN_UNIQUE);

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void serversTakeWhatTheCatalogueSays(TestPostgres postgres) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            for (FormSample sample : FormSample.all()) {
                if (sample.form().facts(postgres.major()).isEmpty() || LEFT_OUT.contains(sample.form())) {
                    continue;
                }
                assertThat(refusal(connection, FRESH + SCHEMA))
                        .as(sample.toString())
                        .isEmpty();
                Optional<String> refused = refusal(connection, partitioned(sample.setup()))
                        .or(() -> refusal(connection, statement(sample)));
                if (refused.isEmpty() != fits(sample.form(), postgres.major())) {
                    wrong.add(sample + ": " + refused.orElse("is taken"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String statement(FormSample sample) {
        String statement = partitioned(sample.statement()).replace("counted(a)", "a");
        return sample.form() == PostgreSqlForm.LOCK_TABLE ? "BEGIN; " + statement + "; COMMIT" : statement;
    }

    /** A foreign key that cannot be added NOT VALID cannot be validated either. */
    private static boolean fits(PostgreSqlForm form, int major) {
        return form == PostgreSqlForm.VALIDATE_FOREIGN_KEY
                ? PostgreSqlForm.ADD_FOREIGN_KEY_NOT_VALID.fitsPartitioned(major)
                : form.fitsPartitioned(major);
    }

    private static Optional<String> refusal(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
