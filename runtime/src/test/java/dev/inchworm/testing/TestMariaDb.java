package dev.inchworm.testing;

import dev.inchworm.testing.MySqlServer.Brand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * MariaDB for tests: one server per version and JVM, started when first asked for a database and stopped with the JVM.
 *
 * <p>The servers come as jars from Maven Central, for Linux on x86-64: the build of a module copies them into {@code
 * target/mariadb} when its pom says {@code <mariadb.skip>${skipTests}</mariadb.skip>}. {@code INCHWORM_TEST_MARIADB_URL}
 * (a JDBC URL with user and password, {@code allowMultiQueries=true}, whose user may create databases) points at another
 * server, which is then the only one. Where there is none, the test that asked for it is aborted with the reason; with
 * {@code CI=true} it fails.
 */
public final class TestMariaDb implements MySqlFamily {

    private static final Optional<MySqlServer> GIVEN = Brand.MARIADB.given();

    private final String version;

    private TestMariaDb(String version) {
        this.version = version;
    }

    /** The server of one version, such as 10.11 or 11.4. Nothing starts before {@link #newDatabase}. */
    public static TestMariaDb of(String version) {
        return new TestMariaDb(version);
    }

    /** The newest server of this build. */
    public static TestMariaDb newest() {
        return all().reduce((older, newer) -> newer).orElseThrow();
    }

    /** Every server of this build, oldest first. */
    public static Stream<TestMariaDb> all() {
        String versions = GIVEN.map(MySqlServer::version)
                .orElseGet(() -> System.getProperty("inchworm.test.mariadb.versions", "10.11,11.4"));
        return Arrays.stream(versions.split(",")).map(TestMariaDb::of);
    }

    @Override
    public boolean isMariaDb() {
        return true;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public TestDatabase newDatabase() {
        return TestDatabase.createOn(
                GIVEN.filter(server -> server.version().equals(version))
                        .orElseGet(() -> MySqlServer.of(Brand.MARIADB, program())),
                "");
    }

    @Override
    public TestDatabase newDatabaseWith(String... options) {
        return TestDatabase.createOn(MySqlServer.started(Brand.MARIADB, program(), List.of(options)), "");
    }

    @Override
    public String toString() {
        return "MariaDB " + version;
    }

    private MySqlProgram program() {
        Path folder = Path.of(System.getProperty("inchworm.test.mariadb.servers", "target/mariadb"));
        try {
            MariaDbJar jar = MariaDbJar.find(folder, version)
                    .orElseThrow(() -> Brand.MARIADB.missing(version, "no binaries in " + folder, null));
            return MySqlProgram.mariaDb(version, jar.unpacked());
        } catch (IOException e) {
            throw Brand.MARIADB.missing(version, e.getMessage(), e);
        }
    }
}
