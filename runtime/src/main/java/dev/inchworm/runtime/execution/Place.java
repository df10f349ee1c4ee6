package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.gate.NamedReplica;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.platform.Platform;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where a run works.
 *
 * @param name the database, for people; without any password
 * @param classes where the classes of Java backfills come from
 * @param replicas those that were named
 */
public record Place(
        DataSource dataSource,
        String name,
        Platform platform,
        Journal journal,
        BackfillClasses classes,
        List<NamedReplica> replicas) {}
