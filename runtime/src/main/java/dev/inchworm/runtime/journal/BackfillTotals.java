package dev.inchworm.runtime.journal;

/**
 * What was done of a backfill so far, over all of its ranges.
 *
 * @param rows how many rows were updated, in all runs
 * @param batches how many were done, in all runs
 * @param rowsOfRun how many of the rows the last run updated
 * @param millisOfRun from the begin of the last run to its last batch
 */
public record BackfillTotals(long rows, long batches, long rowsOfRun, long millisOfRun) {}
