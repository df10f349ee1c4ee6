package dev.inchworm.runtime;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.StepFile;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Migrations for tests, given as the text of their steps. */
record Plans(List<KnownMigration> migrations) implements Migrations {

    /** A history without migrations. */
    static Plans none() {
        return new Plans(List.of());
    }

    /** The same and one more, which works on no object in particular. */
    Plans with(String folder, String steps, String undo) {
        return with(folder, steps, undo, Set.of(), Set.of());
    }

    /** The same and one more, as {@code migration.json} and the SQL files would tell it. */
    Plans with(String folder, String steps, String undo, Set<SchemaObject> touched, Set<SchemaObject> inTransition) {
        String checksum = "sum-" + Integer.toHexString((folder + steps + undo).hashCode());
        return with(folder, checksum, steps, undo, touched, inTransition);
    }

    /** The same and one more, with a checksum of one's own. */
    Plans with(
            String folder,
            String checksum,
            String steps,
            String undo,
            Set<SchemaObject> touched,
            Set<SchemaObject> inTransition) {
        Script script = new Script(StepFile.parse(steps, "steps"), StepFile.parse(undo, "undo"));
        List<KnownMigration> more = new ArrayList<>(migrations);
        more.add(new KnownMigration(
                MigrationId.ofFolder(folder).orElseThrow(),
                checksum,
                () -> new KnownMigration.Contents(Optional.empty(), script, touched, inTransition)));
        return new Plans(List.copyOf(more));
    }

    @Override
    public List<KnownMigration> load(Dialect dialect, boolean includeDraft) {
        return migrations.stream()
                .filter(migration -> includeDraft || !migration.id().isDraft())
                .toList();
    }
}
