/**
 * What a backfill costs the database and those who use it meanwhile.
 *
 * <p>{@link dev.inchworm.benchmark.backfill.BackfillBenchmark} starts a PostgreSQL server, makes a table with a new column and
 * its sync trigger as the processor plans them, and fills the column again and again on copies of it: by one UPDATE of the
 * whole table and by Inchworm, by turns. It prints ratios. Nothing here is part of the product.
 */
package dev.inchworm.benchmark.backfill;
