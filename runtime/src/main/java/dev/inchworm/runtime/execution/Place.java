package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.platform.Platform;
import javax.sql.DataSource;

/**
 * Where a run works.
 *
 * @param name the database, for people; without any password
 */
public record Place(DataSource dataSource, String name, Platform platform, Journal journal) {}
