/**
 * The relational structure that entities ask for, as immutable records: tables, columns, keys, indexes, constraints and
 * sequences, in logical types that every dialect can render; and {@link dev.inchworm.schema.Snapshot}, that structure as
 * committed beside the code.
 *
 * <p>Knows neither javac nor JDBC and imports nothing of Inchworm but JSON and the catalogue of problems.
 */
package dev.inchworm.schema;
