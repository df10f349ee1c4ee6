package dev.inchworm.runtime.journal;

import dev.inchworm.migration.Step;

/**
 * What takes a step back, as the journal keeps it.
 *
 * @param number its place in the order of execution, from 1
 * @param step carries the id of the step that it undoes
 */
public record RecordedUndo(int number, Step step, StepState state, int attempts) {}
