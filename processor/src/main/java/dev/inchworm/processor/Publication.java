package dev.inchworm.processor;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.Checksum;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.history.ResourceIndex.Entry;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.processor.read.ReadRecord;
import dev.inchworm.schema.SnapshotCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The resources of a unit in class output: what was read, the accepted migrations, the draft, and the index of both, which
 * comes last and decides what counts. What an earlier compile left there and the index does not name is no longer part of
 * it; a processor cannot delete.
 */
final class Publication {

    private final ClassOutput output;
    private final SourceHistory history;
    private final GeneratedClasses classes;

    Publication(ClassOutput output, SourceHistory history, GeneratedClasses classes) {
        this.output = output;
        this.history = history;
        this.classes = classes;
    }

    /**
     * Writes everything that is not there already.
     *
     * @param record the text of what was read
     * @param draft its files, by path; none where there is none
     */
    void write(String record, SortedMap<String, String> draft, String unit) throws IOException {
        output.write(ReadRecord.FILE, record);
        output.write(SnapshotCodec.FILE, history.snapshotText());
        Set<Entry> present = present();
        List<Entry> entries = new ArrayList<>();
        for (StoredMigration migration : history.accepted()) {
            SortedMap<String, String> files = history.files(migration.id());
            Entry entry = entry(migration.id(), migration.checksum(), files.keySet());
            if (!present.contains(entry) || !output.has(migration.id().folder() + "/" + ManifestCodec.FILE)) {
                write(migration.id(), files);
            }
            entries.add(entry);
        }
        if (!draft.isEmpty()) {
            write(MigrationId.NEXT, draft);
            entries.add(entry(MigrationId.NEXT, Checksum.of(draft), draft.keySet()));
        }
        output.write(ResourceIndex.FILE, new ResourceIndex(unit, entries).format());
    }

    private Entry entry(MigrationId id, String checksum, Collection<String> files) {
        return new Entry(id, checksum, classes.name(id), List.copyOf(files));
    }

    /**
     * What an earlier compile has copied; its index was written after the copies. Maven deletes what its own last compile
     * made, which is not the index where an IDE compiles to the same folder.
     */
    private Set<Entry> present() throws IOException {
        Optional<String> text = output.read(ResourceIndex.FILE);
        try {
            return text.isEmpty()
                    ? Set.of()
                    : new HashSet<>(
                            ResourceIndex.parse(text.get(), ResourceIndex.FILE).entries());
        } catch (InchwormException e) {
            return Set.of();
        }
    }

    private void write(MigrationId id, SortedMap<String, String> files) throws IOException {
        for (String path : files.keySet()) {
            output.write(id.folder() + "/" + path, files.get(path));
        }
    }
}
