package dev.inchworm.history;

import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes the folder of a migration that is not listed (any more) out of the committed one: what was written by hand goes back
 * to {@code next/}, the snapshot back to what the history says.
 */
final class Withdrawal {

    private final Disk disk;
    private final SourceHistory history;

    Withdrawal(Disk disk, SourceHistory history) {
        this.disk = disk;
        this.history = history;
    }

    void run(Folder migration) {
        restoreSnapshot();
        Path next = history.folder().path().resolve(SourceHistory.NEXT);
        history.customFiles().forEach((path, text) -> {
            if (history.folder().folder(SourceHistory.NEXT).text(path).isEmpty()) {
                disk.write(next.resolve(path), text);
            }
        });
        disk.remove(migration.path());
    }

    private void restoreSnapshot() {
        Path file = history.folder().path().resolve(SnapshotCodec.FILE);
        Optional<String> found = history.folder().text(SnapshotCodec.FILE);
        if (history.sum().lines().isEmpty()) {
            if (found.isPresent()) {
                disk.remove(file);
            }
            return;
        }
        Snapshot snapshot = history.snapshot();
        String text = SnapshotCodec.format(snapshot);
        if (!found.map(Checksum::normalise).equals(Optional.of(text))) {
            disk.write(file, text);
        }
    }
}
