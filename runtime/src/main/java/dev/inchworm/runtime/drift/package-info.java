/**
 * What differs between a database and what its journal says was done to it: {@link dev.inchworm.runtime.drift.Expected}
 * puts together what should be there, {@link dev.inchworm.runtime.drift.Comparison} says what is otherwise. Knows no
 * database product: catalogs are read, and SQL is understood, by {@code dev.inchworm.dialect.catalog}.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.drift;
