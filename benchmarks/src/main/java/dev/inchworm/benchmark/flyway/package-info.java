/**
 * Side by side with Flyway: what looking at a long history costs, and what applying one does, as whole processes.
 *
 * <p>Comes in: nothing. Goes out: a table on standard output. Each run is a JVM of its own against a PostgreSQL server that
 * the benchmark starts.
 */
package dev.inchworm.benchmark.flyway;
