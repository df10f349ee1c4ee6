package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.history.History;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.migration.Script;
import dev.inchworm.runtime.journal.KnownMigration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The migrations that a run works with, for the dialect of its database. */
@FunctionalInterface
interface Migrations {

    /**
     * The migrations for {@code dialect}, accepted ones in order, the draft last.
     *
     * @param includeDraft whether the draft is wanted, if there is one
     * @throws InchwormException IW801 when nothing was planned for that dialect, or what the history complains about
     */
    List<KnownMigration> load(Dialect dialect, boolean includeDraft);

    /** Those of a history, which is read when they are first asked for. */
    static Migrations of(Supplier<History> reading) {
        return (dialect, includeDraft) -> {
            History history = reading.get();
            List<StoredMigration> stored = new ArrayList<>(history.accepted());
            if (includeDraft) {
                history.draft().ifPresent(stored::add);
            }
            refuseOtherDialects(stored, dialect);
            return stored.stream().map(migration -> known(migration, dialect)).toList();
        };
    }

    private static KnownMigration known(StoredMigration stored, Dialect dialect) {
        return new KnownMigration(stored.id(), stored.checksum(), () -> {
            // One from before this dialect was asked for has no steps on it.
            boolean planned = stored.dialects().contains(dialect.name());
            return new KnownMigration.Contents(
                    Optional.ofNullable(stored.manifest().dialects().get(dialect.name())),
                    planned ? stored.script(dialect.name()) : Script.EMPTY,
                    stored.manifest().touched(),
                    stored.manifest().inTransition());
        });
    }

    /** The newest one tells: a dialect that is asked for stays so. */
    private static void refuseOtherDialects(List<StoredMigration> stored, Dialect dialect) {
        if (stored.isEmpty()) {
            return;
        }
        StoredMigration newest = stored.get(stored.size() - 1);
        if (!newest.isPlannedFor(dialect.name())) {
            String planned = String.join(", ", newest.dialects());
            throw new InchwormException(
                    Code.IW801,
                    "A " + dialect.displayName() + " server",
                    newest.id() + " was planned for " + planned,
                    "1. is it the right database? connect to " + planned + "   2. plan for both:"
                            + " -Ainchworm.dialects=" + planned.replace(", ", ",") + "," + dialect.name()
                            + " in the next migration");
        }
    }
}
