package dev.inchworm.runtime.journal;

import dev.inchworm.migration.MigrationId;
import java.util.List;
import java.util.Optional;

/**
 * What the journal says about one unit at one moment.
 *
 * @param exists whether there is a journal at all
 * @param migrations in the order of their ids
 */
public record JournalView(boolean exists, List<RecordedMigration> migrations) {

    /** Of a database that was never migrated. */
    public static final JournalView NONE = new JournalView(false, List.of());

    public JournalView {
        migrations = List.copyOf(migrations);
    }

    /** The migration of that id. */
    public Optional<RecordedMigration> migration(MigrationId id) {
        return migrations.stream().filter(recorded -> recorded.id().equals(id)).findFirst();
    }
}
