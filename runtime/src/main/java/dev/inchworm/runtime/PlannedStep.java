package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import java.util.Optional;

/**
 * A step that is still to be executed.
 *
 * @param waitsFor the migration whose contract has to come first
 */
public record PlannedStep(MigrationId migration, Step step, Optional<MigrationId> waitsFor) {}
