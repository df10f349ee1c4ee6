package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import java.time.Duration;

/**
 * A step that was executed.
 *
 * @param undo whether it was taken back
 */
public record StepDone(MigrationId migration, Step step, boolean undo, Duration took) {}
