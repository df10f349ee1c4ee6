package dev.inchworm.runtime.gate;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.RecordedMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Before undo: no release alive that needs the migration. */
public final class UndoGate {

    private final Journal journal;
    private final Releases releases;

    public UndoGate(Journal journal, List<KnownMigration> known) {
        this.journal = journal;
        this.releases = new Releases(known);
    }

    /**
     * Lets pass, or not.
     *
     * @throws InchwormException IW834 for a release that has the migration, or may have it
     */
    public void check(Connection connection, RecordedMigration migration) throws SQLException {
        List<String> newer = journal.instances().all(connection).stream()
                .filter(InstanceRow::alive)
                .flatMap(instance -> withIt(instance, migration))
                .toList();
        if (!newer.isEmpty()) {
            throw new InchwormException(Code.IW834, migration.id(), String.join("; ", newer));
        }
    }

    private Stream<String> withIt(InstanceRow instance, RecordedMigration migration) {
        Optional<Boolean> has = releases.has(instance, migration.id(), migration.checksum());
        return has.orElse(true) ? Stream.of(Releases.describe(instance, has.isPresent())) : Stream.empty();
    }
}
