/**
 * Carrying migrations out on a live database: {@link dev.inchworm.runtime.Inchworm} is the way in.
 *
 * <p>Takes migrations from {@code dev.inchworm.history}, keeps a journal in the target database, and works through a plain
 * {@link javax.sql.DataSource}. The packages below this one are internal.
 */
package dev.inchworm.runtime;
