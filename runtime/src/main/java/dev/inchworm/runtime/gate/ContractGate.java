package dev.inchworm.runtime.gate;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Before contract: an instance of the new release is alive, no older one is, and nobody is connected who might be one.
 * That no one has registered does not say that no one runs. The operator may vouch for what is not known; not against an
 * older release that is known to be alive.
 */
public final class ContractGate {

    private final Journal journal;
    private final Platform platform;
    private final Releases releases;

    public ContractGate(Journal journal, Platform platform, List<KnownMigration> known) {
        this.journal = journal;
        this.platform = platform;
        this.releases = new Releases(known);
    }

    /** Who is there at this moment. */
    public Look look(Connection connection) throws SQLException {
        List<InstanceRow> alive = journal.instances().all(connection).stream()
                .filter(InstanceRow::alive)
                .toList();
        return new Look(releases, alive, Strangers.seen(platform, connection, alive));
    }

    /** Who was there at one moment. */
    public static final class Look {

        private final Releases releases;
        private final List<InstanceRow> alive;
        private final Strangers strangers;

        private Look(Releases releases, List<InstanceRow> alive, Strangers strangers) {
            this.releases = releases;
            this.alive = alive;
            this.strangers = strangers;
        }

        /**
         * Lets pass, or not.
         *
         * @return what only the operator's word speaks for; empty when nothing
         * @throws InchwormException IW832 for an older release; without a word of the operator IW833 for sessions that no
         *     one knows, IW844 when no instance of the new release is alive
         */
        public Optional<String> check(MigrationId migration, String checksum, Gate gate) {
            List<String> older = alive.stream()
                    .flatMap(instance -> withoutIt(instance, migration, checksum))
                    .toList();
            if (!older.isEmpty()) {
                throw new InchwormException(Code.IW832, migration, String.join("; ", older));
            }
            // Whoever is alive now has the migration.
            boolean registered = !alive.isEmpty();
            if (gate.reason().isEmpty()) {
                if (!registered) {
                    throw new InchwormException(Code.IW844, migration, strangers.describe());
                }
                if (!strangers.isEmpty()) {
                    throw new InchwormException(Code.IW833, migration, strangers.are(), strangers.describe());
                }
            }
            List<String> vouched = new ArrayList<>();
            if (!registered) {
                vouched.add("no registered instance");
            }
            if (!strangers.isEmpty()) {
                vouched.add(strangers.count() + " unknown session" + (strangers.count() == 1 ? "" : "s"));
            }
            return vouched.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", vouched));
        }

        private Stream<String> withoutIt(InstanceRow instance, MigrationId migration, String checksum) {
            Optional<Boolean> has = releases.has(instance, migration, checksum);
            return has.orElse(false) ? Stream.empty() : Stream.of(Releases.describe(instance, has.isPresent()));
        }
    }
}
