package dev.inchworm.testing;

import java.util.stream.Stream;

/** The servers that speak MySQL's language: {@link TestMySql} and {@link TestMariaDb}. */
public interface MySqlFamily extends AnyServer {

    /** Every server of this build. */
    static Stream<MySqlFamily> all() {
        return Stream.concat(TestMySql.all(), TestMariaDb.all());
    }

    /** Whether it is MariaDB. */
    boolean isMariaDb();

    /** Major and minor version, as in {@code 11.4}. */
    String version();

    /** An empty database of a new name on this server, in utf8mb4. */
    @Override
    TestDatabase newDatabase();

    /** A database on a server of its own, started with options that others do not have; it is stopped with the JVM. */
    TestDatabase newDatabaseWith(String... options);
}
