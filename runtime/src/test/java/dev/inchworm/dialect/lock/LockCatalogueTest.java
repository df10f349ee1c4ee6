package dev.inchworm.dialect.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.catalog.PostgreSqlFormReader;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the catalogue, against what servers do. */
class LockCatalogueTest {

    @Test
    void everyFormIsMeasured() {
        Set<PostgreSqlForm> measured = EnumSet.noneOf(PostgreSqlForm.class);
        FormSample.all().forEach(sample -> measured.add(sample.form()));
        assertThat(measured).containsExactlyInAnyOrder(PostgreSqlForm.values());
    }

    @Test
    void everyFormIsToldByItsText() {
        for (FormSample sample : FormSample.all()) {
            assertThat(PostgreSqlFormReader.read(sample.statement()).orElse(List.of()))
                    .as(sample.statement())
                    .extracting(PostgreSqlUse::form)
                    .containsExactly(sample.form().variantOf().orElse(sample.form()));
        }
    }

    @Test
    void theReferenceIsUpToDate() throws IOException {
        Path file = Path.of("../docs/locks.md");
        String expected = LockReference.markdown();
        if (Boolean.getBoolean("inchworm.updateGoldens")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("docs/locks.md; -Dinchworm.updateGoldens=true rewrites it")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void serversDoWhatTheCatalogueSays(TestPostgres postgres) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            for (FormSample sample : FormSample.all()) {
                PostgreSqlFacts expected = sample.form().facts(postgres.major()).orElse(null);
                if (expected == null) {
                    Measurement.prepare(connection, "");
                    assertThatThrownBy(() -> execute(connection, sample.setup() + ";" + sample.statement()))
                            .as("%s on %s", sample, postgres)
                            .hasMessageContaining("syntax error");
                    continue;
                }
                Measurement.prepare(connection, sample.setup());
                PostgreSqlFacts measured = expected.transactional()
                        ? Measurement.inTransaction(connection, sample)
                        : alone(database, connection, sample);
                if (!measured.equals(expected)) {
                    wrong.add(sample + "\n    says " + expected + "\n    does " + measured);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static PostgreSqlFacts alone(TestDatabase database, Connection connection, FormSample sample)
            throws SQLException {
        connection.setAutoCommit(false);
        assertThatThrownBy(() -> execute(connection, sample.statement()))
                .hasMessageContaining("cannot run inside a transaction block");
        connection.rollback();
        connection.setAutoCommit(true);
        return Measurement.alone(database, connection, sample);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
