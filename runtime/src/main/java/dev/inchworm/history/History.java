package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The migrations of a unit, wherever they are kept. Safe for use by several threads. */
public final class History {

    private final String unit;
    private final List<StoredMigration> accepted;
    private final Optional<StoredMigration> draft;
    private final Supplier<Snapshot> snapshot;

    History(String unit, List<StoredMigration> accepted, Optional<StoredMigration> draft, Supplier<Snapshot> snapshot) {
        this.unit = unit;
        this.accepted = List.copyOf(accepted);
        this.draft = draft;
        this.snapshot = snapshot;
    }

    /**
     * The history that the class path carries.
     *
     * @throws InchwormException IW750 when two places hold different histories of the unit, IW751 when none does
     */
    public static History ofClassPath(ClassLoader loader, String unit) {
        return of(ResourceFiles.find(loader, unit), unit);
    }

    /**
     * The history in a folder of classes, a jar, or the committed folder itself, whichever {@code path} is.
     *
     * @throws InchwormException IW751 when it is none of them; IW720 to IW729 when a committed folder is not in order
     */
    public static History at(Path path, String unit) {
        return ofClasses(path, unit).orElseGet(() -> {
            if (!isCommittedFolder(path)) {
                throw new InchwormException(Code.IW751, unit, SourceHistory.shown(path));
            }
            return SourceHistory.read(path).asHistory(unit);
        });
    }

    /** The history in a folder of classes or a jar; empty where that holds none of the unit. */
    public static Optional<History> ofClasses(Path path, String unit) {
        TextFiles files;
        if (Files.isRegularFile(path)) {
            files = JarTexts.read(path, unit);
        } else {
            files = new Folder(path, SourceHistory.shown(path)).folder(ResourceIndex.folder(unit));
        }
        return files.text(ResourceIndex.FILE).isPresent() ? Optional.of(of(files, unit)) : Optional.empty();
    }

    private static boolean isCommittedFolder(Path path) {
        return Files.exists(path.resolve(SumFile.FILE)) || Files.isDirectory(path.resolve(SourceHistory.NEXT));
    }

    private static History of(TextFiles files, String unit) {
        String path = files.show(ResourceIndex.FILE);
        ResourceIndex index = ResourceIndex.parse(
                files.text(ResourceIndex.FILE)
                        .orElseThrow(() -> new InchwormException(Code.IW724, path, "it was there a moment ago")),
                path);
        List<StoredMigration> accepted = new ArrayList<>();
        Optional<StoredMigration> draft = Optional.empty();
        for (ResourceIndex.Entry entry : index.entries()) {
            StoredMigration migration = new StoredMigration(
                    entry.id(),
                    entry.checksum(),
                    Optional.of(entry.className()),
                    new Within(files, entry.id().folder()),
                    entry.files());
            if (entry.id().isDraft()) {
                draft = Optional.of(migration);
            } else {
                accepted.add(migration);
            }
        }
        return new History(unit, accepted, draft, () -> readSnapshot(files));
    }

    private static Snapshot readSnapshot(TextFiles files) {
        return files.text(SnapshotCodec.FILE)
                .map(text -> SnapshotCodec.parse(text, files.show(SnapshotCodec.FILE)))
                .orElse(Snapshot.EMPTY);
    }

    /** The name of the unit. */
    public String unit() {
        return unit;
    }

    /** The accepted migrations, by number. */
    public List<StoredMigration> accepted() {
        return accepted;
    }

    /** The accepted migration of that name; empty where there is none. */
    public Optional<StoredMigration> accepted(MigrationId id) {
        return accepted.stream().filter(migration -> migration.id().equals(id)).findFirst();
    }

    /** The migration that was planned and not accepted; only a build's output has one. */
    public Optional<StoredMigration> draft() {
        return draft;
    }

    /** The schema at the newest accepted migration. Read anew with each call. */
    public Snapshot snapshot() {
        return snapshot.get();
    }

    /** A folder within other files. */
    private record Within(TextFiles files, String folder) implements TextFiles {

        @Override
        public Optional<String> text(String path) {
            return files.text(folder + "/" + path);
        }

        @Override
        public String show(String path) {
            return files.show(folder + "/" + path);
        }
    }
}
