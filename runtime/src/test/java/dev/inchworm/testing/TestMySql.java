package dev.inchworm.testing;

import dev.inchworm.testing.MySqlServer.Brand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Oracle's MySQL for tests: one server per JVM, started when first asked for a database and stopped with the JVM.
 *
 * <pre>{@code
 * TestDatabase database = TestMySql.newest().newDatabase();           // url(), dataSource(), name()
 *
 * @ParameterizedTest
 * @MethodSource("dev.inchworm.testing.MySqlFamily#all")               // this one and MariaDB 10.11 and 11.4
 * void worksEverywhere(MySqlFamily server) { ... server.newDatabase() ... }
 * }</pre>
 *
 * <p>The server lies in the folder {@code INCHWORM_TEST_MYSQL_HOME}, by default {@code ~/.cache/inchworm/mysql}, where
 * {@code .ci/mysql-server} puts it. {@code INCHWORM_TEST_MYSQL_URL} (a JDBC URL with user and password, {@code
 * allowMultiQueries=true}, whose user may create databases) points at another server. Where there is none, the test that
 * asked for it is aborted with the reason; with {@code CI=true} it fails.
 */
public final class TestMySql implements MySqlFamily {

    private static final Optional<MySqlServer> GIVEN = Brand.MYSQL.given();

    private TestMySql() {}

    /** The server of this build. Nothing starts before {@link #newDatabase}. */
    public static TestMySql newest() {
        return new TestMySql();
    }

    /** Every server of this build. */
    public static Stream<TestMySql> all() {
        return Stream.of(newest());
    }

    @Override
    public boolean isMariaDb() {
        return false;
    }

    @Override
    public String version() {
        return GIVEN.map(MySqlServer::version).orElseGet(() -> program().version());
    }

    @Override
    public TestDatabase newDatabase() {
        return TestDatabase.createOn(GIVEN.orElseGet(() -> MySqlServer.of(Brand.MYSQL, program())), "");
    }

    @Override
    public TestDatabase newDatabaseWith(String... options) {
        return TestDatabase.createOn(MySqlServer.started(Brand.MYSQL, program(), List.of(options)), "");
    }

    @Override
    public String toString() {
        return "MySQL";
    }

    private static MySqlProgram program() {
        Path folder = Optional.ofNullable(System.getenv("INCHWORM_TEST_MYSQL_HOME"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache", "inchworm", "mysql"));
        if (!Files.exists(folder.resolve("version"))) {
            throw Brand.MYSQL.missing("", "none in " + folder + " (.ci/mysql-server puts one there)", null);
        }
        try {
            return MySqlProgram.mySql(folder);
        } catch (IOException e) {
            throw Brand.MYSQL.missing("", e.getMessage(), e);
        }
    }
}
