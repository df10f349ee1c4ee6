package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SumFile.Line;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Snapshot;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Takes the newest migration back, so that the compiler plans it again: out of the checksums first, then out of the
 * snapshot, its folder last. Where the committed folder holds one that is not listed, as after taking another branch's
 * files, just that folder is taken out. Killed at any point, it can be run again.
 */
public final class Reopen {

    private final Path directory;
    private final Runnable afterEach;

    Reopen(Path directory, Runnable afterEach) {
        this.directory = directory;
        this.afterEach = afterEach;
    }

    /**
     * Reopens the newest migration.
     *
     * @param directory the committed folder
     * @return its number and name
     * @throws InchwormException IW735 when there is none, IW736 when the snapshot before it cannot be told, IW737 when a
     *     hand-written file of it would replace another one, IW734 when the folder cannot be written, IW720 to IW729 when
     *     the history is not in order; nothing was changed then
     */
    public static MigrationId reopen(Path directory) {
        return new Reopen(directory, () -> {}).reopen();
    }

    MigrationId reopen() {
        Folder folder = new Folder(directory, SourceHistory.shown(directory));
        SourceReader reader = new SourceReader(folder);
        Optional<Folder> stray = reader.findStray();
        SourceHistory history = stray.isPresent() ? reader.readWithoutStrays() : reader.read();
        Disk disk = new Disk(folder, afterEach);
        Folder migration = stray.or(history::unfinished).orElseGet(() -> newest(history));
        refuseToReplace(SourceReader.customFilesOf(migration.texts()), folder.folder(SourceHistory.NEXT));
        if (stray.isPresent() || history.unfinished().isPresent()) {
            disk.sweep();
            new Withdrawal(disk, history).run(migration);
        } else {
            SumFile sum = history.sum().withoutLast();
            requireSnapshotBefore(history, sum);
            disk.sweep();
            delist(sum, disk);
            new Withdrawal(disk, SourceHistory.read(directory)).run(migration);
        }
        return MigrationId.ofFolder(migration.path().getFileName().toString()).orElseThrow();
    }

    private void delist(SumFile sum, Disk disk) {
        Path file = directory.resolve(SumFile.FILE);
        if (sum.lines().isEmpty()) {
            disk.remove(file);
        } else {
            disk.write(file, sum.format());
        }
    }

    private static Folder newest(SourceHistory history) {
        return history.sum()
                .last()
                .map(line -> history.folder().folder(line.id().folder()))
                .orElseThrow(
                        () -> new InchwormException(Code.IW735, history.folder().shown()));
    }

    private static void requireSnapshotBefore(SourceHistory history, SumFile sum) {
        StoredMigration newest = history.accepted().get(history.accepted().size() - 1);
        Optional<String> expected = sum.last().map(Line::snapshot);
        Optional<Snapshot> before = SourceReader.takeBack(newest.manifest(), history.snapshot());
        if (before.filter(snapshot -> SourceReader.isSnapshotOf(snapshot, expected))
                .isEmpty()) {
            throw new InchwormException(
                    Code.IW736, newest.id(), history.folder().shown());
        }
    }

    private static void refuseToReplace(SortedMap<String, String> customFiles, Folder next) {
        customFiles.forEach((path, text) -> {
            if (next.text(path)
                    .filter(other -> !Checksum.normalise(other).equals(text))
                    .isPresent()) {
                throw new InchwormException(Code.IW737, next.show(path));
            }
        });
    }
}
