package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import java.util.List;

/**
 * What became of adopting a database.
 *
 * @param adopted the migrations that are recorded as done now, in order; none where something differs
 * @param differences what keeps the database from being adopted; nothing where it was
 */
public record Baseline(List<MigrationId> adopted, List<Difference> differences) {

    public Baseline {
        adopted = List.copyOf(adopted);
        differences = List.copyOf(differences);
    }
}
