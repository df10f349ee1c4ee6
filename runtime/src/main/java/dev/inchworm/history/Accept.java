package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Freezes the draft into the committed folder: its own folder first, then the snapshot, the checksum last. Killed at any
 * point, it leaves what {@link SourceHistory} reads as the history without the migration, and can be run again.
 */
public final class Accept {

    private static final String GIT_ATTRIBUTES = ".gitattributes";

    private final Path directory;
    private final Runnable afterEach;

    Accept(Path directory, Runnable afterEach) {
        this.directory = directory;
        this.afterEach = afterEach;
    }

    /**
     * Accepts the draft.
     *
     * @param directory the committed folder; made if it does not exist
     * @param built what the build made: its draft is accepted
     * @param name what the migration shall be called: lower-case letters, digits and single hyphens
     * @return its number and name
     * @throws InchwormException IW730 without a draft, IW731 when it was planned from something else than what is
     *     committed, IW732 and IW733 for the name, IW734 when the folder cannot be written, IW720 to IW729 when the
     *     history is not in order; nothing was changed then
     */
    public static MigrationId accept(Path directory, History built, String name) {
        return new Accept(directory, () -> {}).accept(built, name);
    }

    MigrationId accept(History built, String name) {
        if (!MigrationId.isName(name) || name.equals(MigrationId.NEXT.name())) {
            throw new InchwormException(Code.IW732, name);
        }
        SourceHistory history = SourceHistory.read(directory);
        StoredMigration draft = built.draft()
                .orElseThrow(
                        () -> new InchwormException(Code.IW730, history.folder().shown(), built.unit()));
        for (StoredMigration other : history.accepted()) {
            if (other.id().name().equals(name)) {
                throw new InchwormException(Code.IW733, name, other.id());
            }
        }
        SortedMap<String, String> texts = draft.texts();
        Snapshot snapshot = snapshotAfter(draft, texts, history);
        int number = history.sum().last().map(line -> line.id().number()).orElse(0) + 1;
        MigrationId id = new MigrationId(number, name);
        write(id, texts, SnapshotCodec.format(snapshot), history);
        return id;
    }

    private static Snapshot snapshotAfter(
            StoredMigration draft, SortedMap<String, String> texts, SourceHistory history) {
        if (!Checksum.of(texts).equals(draft.checksum())) {
            throw stale(history, "its files are not those that the compiler wrote");
        }
        if (!draft.manifest().parent().equals(history.head())) {
            throw stale(history, "it was planned to follow another migration");
        }
        if (!SourceReader.customFilesOf(texts).equals(history.customFiles())) {
            throw stale(history, "the hand-written files in " + SourceHistory.NEXT + " have changed since");
        }
        try {
            return draft.manifest().applyTo(history.snapshot());
        } catch (IllegalStateException e) {
            throw stale(history, "it does not fit the snapshot: " + e.getMessage());
        }
    }

    private static InchwormException stale(SourceHistory history, String why) {
        return new InchwormException(Code.IW731, history.folder().shown(), why);
    }

    private void write(MigrationId id, SortedMap<String, String> texts, String snapshot, SourceHistory history) {
        Disk disk = new Disk(history.folder(), afterEach);
        disk.sweep();
        history.unfinished().ifPresent(unfinished -> new Withdrawal(disk, history).run(unfinished));
        if (!Files.exists(directory.resolve(GIT_ATTRIBUTES))) {
            disk.write(directory.resolve(GIT_ATTRIBUTES), "* text eol=lf\n");
        }
        disk.writeFolder(directory.resolve(id.folder()), texts);
        disk.write(directory.resolve(SnapshotCodec.FILE), snapshot);
        Path next = directory.resolve(SourceHistory.NEXT);
        SourceReader.customFilesOf(texts).keySet().forEach(path -> {
            disk.remove(next.resolve(path));
            disk.removeIfEmpty(next.resolve(path).getParent());
        });
        disk.removeIfEmpty(next);
        Optional<String> previous = history.head();
        String snapshotChecksum = Checksum.of(snapshot);
        String checksum = Checksum.chain(previous, id.folder(), Checksum.of(texts), snapshotChecksum);
        SumFile sum = history.sum().plus(new SumFile.Line(id, checksum, snapshotChecksum));
        disk.write(directory.resolve(SumFile.FILE), sum.format());
    }
}
