package dev.inchworm.runtime.platform;

import dev.inchworm.migration.Step;

/** A step during which nobody writes to a table, for as long as the server works on its rows. */
public record Standstill(Step step, TableSize table) {}
