package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SumFile.Line;
import dev.inchworm.migration.CustomFile;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the committed folder and checks that all of it belongs together. */
final class SourceReader {

    private final Folder folder;
    private final SumFile sum;
    private final SortedMap<MigrationId, Folder> unlisted = new TreeMap<>();
    private final SortedMap<MigrationId, SortedMap<String, String>> files = new TreeMap<>();

    SourceReader(Folder folder) {
        this.folder = folder;
        this.sum = folder.text(SumFile.FILE)
                .map(text -> SumFile.parse(text, folder.show(SumFile.FILE)))
                .orElse(SumFile.EMPTY);
        Set<String> listed = new HashSet<>();
        sum.lines().forEach(line -> listed.add(line.id().folder()));
        folder.foldersBut(listed).forEach((name, migration) -> MigrationId.ofFolder(name)
                .filter(id -> !id.isDraft())
                .ifPresent(id -> unlisted.put(id, migration)));
    }

    SourceHistory read() {
        List<StoredMigration> accepted = readAccepted();
        Optional<Folder> unfinished = findUnfinished();
        if (unfinished.isEmpty() && !unlisted.isEmpty()) {
            throw new InchwormException(
                    Code.IW727, unlisted.get(unlisted.lastKey()).shown(), folder.show(SumFile.FILE));
        }
        return history(accepted, unfinished, unfinished);
    }

    /**
     * The newest migration whose folder is there and not listed, although no accept or reopen can have left it so: another
     * branch's migrations came in between.
     */
    Optional<Folder> findStray() {
        return unlisted.isEmpty() || findUnfinished().isPresent()
                ? Optional.empty()
                : Optional.of(unlisted.get(unlisted.lastKey()));
    }

    /** The history as if strays were not there, but for what is written by hand in the newest of them. */
    SourceHistory readWithoutStrays() {
        return history(readAccepted(), Optional.empty(), findStray());
    }

    private SourceHistory history(
            List<StoredMigration> accepted, Optional<Folder> unfinished, Optional<Folder> withCustomFiles) {
        return new SourceHistory(
                folder, sum, accepted, files, readSnapshot(unfinished), readCustomFiles(withCustomFiles), unfinished);
    }

    private List<StoredMigration> readAccepted() {
        List<StoredMigration> accepted = new ArrayList<>();
        Optional<String> previous = Optional.empty();
        for (Line line : sum.lines()) {
            accepted.add(readAccepted(line, previous));
            previous = Optional.of(line.checksum());
        }
        return accepted;
    }

    private StoredMigration readAccepted(Line line, Optional<String> previous) {
        Folder migration = folder.folder(line.id().folder());
        SortedMap<String, String> texts = migration.texts();
        if (texts.isEmpty() && !migration.exists()) {
            throw new InchwormException(
                    Code.IW724, folder.show(line.id().folder()), folder.show(SumFile.FILE) + " lists it");
        }
        String checksum = Checksum.chain(previous, line.id().folder(), Checksum.of(texts), line.snapshot());
        if (!checksum.equals(line.checksum())) {
            throw new InchwormException(Code.IW725, migration.shown(), folder.show(SumFile.FILE));
        }
        files.put(line.id(), texts);
        return new StoredMigration(
                line.id(), checksum, Optional.empty(), new KeptTexts(texts, migration.shown()), texts.keySet());
    }

    /** The one folder that is not listed, where it follows the newest migration: an accept or a reopen was killed. */
    private Optional<Folder> findUnfinished() {
        if (unlisted.size() != 1) {
            return Optional.empty();
        }
        Folder only = unlisted.get(unlisted.lastKey());
        Optional<String> head = sum.last().map(Line::checksum);
        return readManifest(only)
                .filter(manifest -> manifest.parent().equals(head))
                .map(manifest -> only);
    }

    static Optional<Manifest> readManifest(Folder migration) {
        try {
            return migration
                    .text(ManifestCodec.FILE)
                    .map(text -> ManifestCodec.parse(text, migration.show(ManifestCodec.FILE)));
        } catch (InchwormException e) {
            return Optional.empty();
        }
    }

    private SnapshotText readSnapshot(Optional<Folder> unfinished) {
        String path = folder.show(SnapshotCodec.FILE);
        Optional<String> text = folder.text(SnapshotCodec.FILE);
        Optional<String> expected = sum.last().map(Line::snapshot);
        if (text.isEmpty()) {
            if (expected.isPresent()) {
                throw new InchwormException(Code.IW724, path, folder.show(SumFile.FILE) + " lists migrations");
            }
            return SnapshotText.of(Snapshot.EMPTY, path);
        }
        if (expected.equals(Optional.of(Checksum.of(text.get())))) {
            return new SnapshotText(Checksum.normalise(text.get()), path);
        }
        Snapshot snapshot = SnapshotCodec.parse(text.get(), path);
        Optional<Snapshot> before = unfinished
                .flatMap(SourceReader::readManifest)
                .flatMap(manifest -> takeBack(manifest, snapshot))
                .filter(restored -> isSnapshotOf(restored, expected));
        if (before.isEmpty() && expected.isEmpty()) {
            throw new InchwormException(
                    Code.IW724, folder.show(SumFile.FILE), folder.show(SnapshotCodec.FILE) + " is there");
        }
        return SnapshotText.of(
                before.orElseThrow(() -> new InchwormException(Code.IW726, path, folder.show(SumFile.FILE))), path);
    }

    /** Whether {@code snapshot} is the one with this checksum, or the empty one where there is none. */
    static boolean isSnapshotOf(Snapshot snapshot, Optional<String> checksum) {
        return checksum.map(expected -> expected.equals(Checksum.of(SnapshotCodec.format(snapshot))))
                .orElseGet(() -> snapshot.equals(Snapshot.EMPTY));
    }

    static Optional<Snapshot> takeBack(Manifest manifest, Snapshot after) {
        try {
            return Optional.of(manifest.takeBackFrom(after));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private SortedMap<String, String> readCustomFiles(Optional<Folder> unfinished) {
        SortedMap<String, String> custom = new TreeMap<>();
        unfinished.ifPresent(migration -> customFilesOf(migration.texts()).forEach(custom::put));
        Folder next = folder.folder(SourceHistory.NEXT);
        SortedMap<String, String> texts = next.texts();
        custom.putAll(customFilesOf(texts));
        texts.keySet().stream()
                .filter(path -> path.endsWith(".sql") && !custom.containsKey(path))
                .findFirst()
                .ifPresent(path -> {
                    throw new InchwormException(Code.IW729, next.show(path), next.shown());
                });
        return custom;
    }

    /** Those of {@code texts} that are written by hand. */
    static SortedMap<String, String> customFilesOf(SortedMap<String, String> texts) {
        SortedMap<String, String> custom = new TreeMap<>();
        texts.forEach((path, text) -> {
            String[] names = path.split("/");
            if (names.length == 2 && CustomFile.named(names[1]).isPresent()) {
                custom.put(path, text);
            }
        });
        return custom;
    }
}
