package dev.inchworm.testing;

import java.util.stream.Stream;

/** A server of any product: {@link TestPostgres}, {@link TestMySql} or {@link TestMariaDb}. */
public interface AnyServer {

    /** The newest server of each product. */
    static Stream<AnyServer> newestOfEach() {
        return Stream.of(TestPostgres.newest(), TestMySql.newest(), TestMariaDb.newest());
    }

    /** Every PostgreSQL of this build, and the newest server of each other product. */
    static Stream<AnyServer> all() {
        return Stream.concat(TestPostgres.all(), Stream.of(TestMySql.newest(), TestMariaDb.newest()));
    }

    /** An empty database of a new name on this server. */
    TestDatabase newDatabase();
}
