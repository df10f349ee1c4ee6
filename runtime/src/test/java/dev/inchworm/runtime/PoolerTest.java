package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPgBouncer;
import dev.inchworm.testing.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Through a real PgBouncer: sessions that are shared are recognised by what they do. */
class PoolerTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    @TempDir
    private Path folder;

    private static Inchworm through(TestPgBouncer pooler) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(pooler.url());
        source.setPrepareThreshold(0);
        return Inchworm.configure().dataSource(source).migrations(Shop.second()).load();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void transactionModeIsRefusedBeforeAnythingIsChanged(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                TestPgBouncer pooler = TestPgBouncer.before(database, "transaction", folder)) {
            Inchworm inchworm = through(pooler);
            assertThatThrownBy(inchworm::expand)
                    .hasMessageMatching(
                            "\\[IW810\\] The connection to the data source goes through a pooler that shares"
                                    + " sessions: two open connections were served by one session, pid \\d+\\.\n"
                                    + "A migrator's mutex and settings belong to one session; here others would get them. Nothing was"
                                    + " changed\\.\n"
                                    + "Fix: 1\\. connect to PostgreSQL itself, past the pooler   2\\. or to one with pool_mode = session");
            assertThat(rows(database, "SELECT 1 FROM pg_namespace WHERE nspname = 'inchworm'"))
                    .isEmpty();
            assertThat(inchworm.status().migrations()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void statementModeIsRefused(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                TestPgBouncer pooler = TestPgBouncer.before(database, "statement", folder)) {
            assertThatThrownBy(() -> through(pooler).expand())
                    .extracting(problem -> ((InchwormException) problem).code())
                    .isEqualTo(Code.IW810);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void sessionModeIsAsGoodAsTheServerItself(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                TestPgBouncer pooler = TestPgBouncer.before(database, "session", folder)) {
            assertThat(through(pooler).migrate().status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aReleaseMayRegisterThroughTransactionMode(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                TestPgBouncer pooler = TestPgBouncer.before(database, "transaction", folder)) {
            Fixture.inchworm(database, Shop.second()).migrate();
            try (Registration registration = through(pooler).register()) {
                assertThat(registration).isNotNull();
                assertThat(rows(database, "SELECT 1 FROM inchworm.instance")).hasSize(1);
            }
            assertThat(rows(database, "SELECT 1 FROM inchworm.instance")).isEmpty();
        }
    }
}
