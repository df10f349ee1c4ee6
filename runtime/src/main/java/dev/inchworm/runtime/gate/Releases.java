package dev.inchworm.runtime.gate;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.journal.KnownMigration;
import java.util.List;
import java.util.Optional;

/** Which migrations a running release was compiled with. Checksums are chained, so the newest one tells all of them. */
final class Releases {

    private final List<KnownMigration> known;

    Releases(List<KnownMigration> known) {
        this.known = known;
    }

    /**
     * Whether {@code instance} was compiled with {@code migration}; empty where these files cannot tell, since they do
     * not know the instance's release.
     */
    Optional<Boolean> has(InstanceRow instance, MigrationId migration, String checksum) {
        if (migration.isDraft()) {
            return Optional.of(instance.draft().equals(checksum));
        }
        if (instance.checksum().isBlank()) {
            return Optional.of(false);
        }
        if (instance.checksum().equals(checksum)) {
            return Optional.of(true);
        }
        Optional<KnownMigration> newest = known.stream()
                .filter(candidate -> !candidate.id().isDraft())
                .filter(candidate -> candidate.checksum().equals(instance.checksum()))
                .findFirst();
        boolean isKnown = known.stream().anyMatch(candidate -> candidate.id().equals(migration));
        return newest.map(candidate -> isKnown && candidate.id().compareTo(migration) >= 0);
    }

    /** For people: {@code shop@host-1, process 7 (0006-customers-email)}. */
    static String describe(InstanceRow instance, boolean isKnown) {
        String newest = instance.migration().isBlank() ? "no migration" : instance.migration();
        return instance.description() + " (" + newest + (isKnown ? ")" : ", unknown to these files)");
    }
}
