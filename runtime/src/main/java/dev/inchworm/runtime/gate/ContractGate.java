package dev.inchworm.runtime.gate;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Before contract: no older release alive, and nobody connected who might be one. */
public final class ContractGate {

    /** What Inchworm's own sessions call themselves; they need nothing of the schema. */
    private static final String OWN = "inchworm ";

    private final Journal journal;
    private final Platform platform;
    private final Releases releases;

    public ContractGate(Journal journal, Platform platform, List<KnownMigration> known) {
        this.journal = journal;
        this.platform = platform;
        this.releases = new Releases(known);
    }

    /**
     * Lets pass, or not.
     *
     * @return how many sessions only the operator's word speaks for; 0 when none
     * @throws InchwormException IW832 for an older release, IW833 for sessions that no one knows
     */
    public int check(Connection connection, MigrationId migration, String checksum, Gate gate) throws SQLException {
        List<InstanceRow> alive = journal.instances().all(connection).stream()
                .filter(InstanceRow::alive)
                .toList();
        List<String> older = alive.stream()
                .flatMap(instance -> withoutIt(instance, migration, checksum))
                .toList();
        if (!older.isEmpty()) {
            throw new InchwormException(Code.IW832, migration, String.join("; ", older));
        }
        List<SessionInfo> strangers = platform.sessions().others(connection).stream()
                .filter(session -> session.application()
                        .filter(name -> name.startsWith(OWN))
                        .isEmpty())
                .filter(session -> alive.stream().noneMatch(instance -> instance.owns(session)))
                .toList();
        if (!strangers.isEmpty() && gate.reason().isEmpty()) {
            throw new InchwormException(
                    Code.IW833,
                    migration,
                    strangers.size(),
                    String.join(
                            "; ",
                            strangers.stream()
                                    .limit(3)
                                    .map(SessionInfo::describe)
                                    .toList()));
        }
        return strangers.size();
    }

    private Stream<String> withoutIt(InstanceRow instance, MigrationId migration, String checksum) {
        Optional<Boolean> has = releases.has(instance, migration, checksum);
        return has.orElse(false) ? Stream.empty() : Stream.of(Releases.describe(instance, has.isPresent()));
    }
}
