/**
 * The relational structure that entities ask for, as immutable records: tables, columns, keys, indexes, constraints and
 * sequences, in logical types that every dialect can render; and {@link dev.inchworm.schema.Snapshot}, that structure as
 * committed beside the code.
 *
 * <p>The records that there are many of write their {@code equals} and {@code hashCode} out. What the compiler generates
 * for records is linked when it is first called and slow until it is compiled, which a processor in a fresh class loader
 * pays for in each build: 50 ms of CPU for 1,000 tables.
 *
 * <p>Knows neither javac nor JDBC and imports nothing of Inchworm but JSON and the catalogue of problems.
 */
package dev.inchworm.schema;
