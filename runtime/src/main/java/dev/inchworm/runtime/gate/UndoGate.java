package dev.inchworm.runtime.gate;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Before undo: no release alive that needs the migration, and, once that release could have been rolled out, nobody
 * connected who might be one.
 */
public final class UndoGate {

    private final Journal journal;
    private final Platform platform;
    private final Releases releases;

    public UndoGate(Journal journal, Platform platform, List<KnownMigration> known) {
        this.journal = journal;
        this.platform = platform;
        this.releases = new Releases(known);
    }

    /**
     * Lets pass, or not.
     *
     * @return what only the operator's word speaks for; empty when nothing
     * @throws InchwormException IW834 for a release that has the migration, or may have it; IW845 for sessions that no one
     *     knows, without a word of the operator
     */
    public Optional<String> check(Connection connection, RecordedMigration migration, Gate gate) throws SQLException {
        List<InstanceRow> alive = journal.instances().all(connection).stream()
                .filter(InstanceRow::alive)
                .toList();
        List<String> newer =
                alive.stream().flatMap(instance -> withIt(instance, migration)).toList();
        if (!newer.isEmpty()) {
            throw new InchwormException(Code.IW834, migration.id(), String.join("; ", newer));
        }
        if (!couldBeRolledOut(migration)) {
            return Optional.empty();
        }
        Strangers strangers = Strangers.seen(platform, connection, alive);
        if (strangers.isEmpty()) {
            return Optional.empty();
        }
        if (gate.reason().isEmpty()) {
            throw new InchwormException(Code.IW845, migration.id(), strangers.are(), strangers.describe());
        }
        return Optional.of(strangers.count() + " unknown session" + (strangers.count() == 1 ? "" : "s"));
    }

    private static boolean couldBeRolledOut(RecordedMigration migration) {
        return migration.steps().stream()
                .filter(step -> !step.phase().isContract())
                .allMatch(RecordedStep::isDone);
    }

    private Stream<String> withIt(InstanceRow instance, RecordedMigration migration) {
        Optional<Boolean> has = releases.has(instance, migration.id(), migration.checksum());
        return has.orElse(true) ? Stream.of(Releases.describe(instance, has.isPresent())) : Stream.empty();
    }
}
