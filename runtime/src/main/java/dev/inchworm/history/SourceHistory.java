package dev.inchworm.history;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The history as committed in {@code src/main/inchworm}, with every checksum found right.
 *
 * <p>Where an accept or a reopen was killed halfway, this is the history without the migration in question; the next accept
 * or reopen clears up. Reading writes nothing.
 */
public final class SourceHistory {

    /** The folder within the committed one that holds hand-written steps for the draft. */
    public static final String NEXT = MigrationId.NEXT.folder();

    private final Folder folder;
    private final SumFile sum;
    private final List<StoredMigration> accepted;
    private final SortedMap<MigrationId, SortedMap<String, String>> files;
    private final SnapshotText snapshot;
    private final SortedMap<String, String> customFiles;
    private final Optional<Folder> unfinished;

    SourceHistory(
            Folder folder,
            SumFile sum,
            List<StoredMigration> accepted,
            SortedMap<MigrationId, SortedMap<String, String>> files,
            SnapshotText snapshot,
            SortedMap<String, String> customFiles,
            Optional<Folder> unfinished) {
        this.folder = folder;
        this.sum = sum;
        this.accepted = List.copyOf(accepted);
        this.files = Collections.unmodifiableSortedMap(files);
        this.snapshot = snapshot;
        this.customFiles = Collections.unmodifiableSortedMap(customFiles);
        this.unfinished = unfinished;
    }

    /**
     * Reads a committed folder. One that does not exist or holds nothing is a history without migrations.
     *
     * @param directory usually {@code src/main/inchworm}
     * @throws InchwormException IW720 to IW729 for everything that is not as accept left it; nothing is ever taken for
     *     empty because it cannot be read
     */
    public static SourceHistory read(Path directory) {
        return read(new Folder(directory, shown(directory)));
    }

    /**
     * The texts of all files in a committed folder, whether they make sense or not, by relative path; none where it does
     * not exist.
     *
     * @throws InchwormException IW728 when one of them cannot be read
     */
    public static SortedMap<String, String> texts(Path directory) {
        return new Folder(directory, shown(directory)).texts();
    }

    static SourceHistory read(Folder folder) {
        return new SourceReader(folder).read();
    }

    /** How a user would write a path: relative to where the build runs, if it lies below that, and with slashes. */
    public static String shown(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    /**
     * The schema at the newest accepted migration; {@link Snapshot#EMPTY} where there is none.
     *
     * @throws InchwormException IW721 where a newer Inchworm wrote it
     */
    public Snapshot snapshot() {
        return snapshot.parsed();
    }

    /** The text of {@code snapshot.json}, with line feeds for line ends. */
    public String snapshotText() {
        return snapshot.text();
    }

    /** The settings of the snapshot, without reading the rest of it. */
    public SortedMap<String, String> settings() {
        return snapshot.settings();
    }

    /** The binary names of the classes behind the snapshot's tables, without reading the rest of it. */
    public List<String> entities() {
        return SnapshotCodec.entities(snapshot.text());
    }

    /** The accepted migrations, by number. */
    public List<StoredMigration> accepted() {
        return accepted;
    }

    /** The checksum of the newest accepted migration: what a draft has for a parent. Empty where there is none. */
    public Optional<String> head() {
        return sum.last().map(SumFile.Line::checksum);
    }

    /** Keys of the hints that the newest accepted migration used: notes that may still stand in the sources. */
    public Set<String> hintsOfNewest() {
        return accepted.isEmpty()
                ? Set.of()
                : accepted.get(accepted.size() - 1).manifest().hints();
    }

    /** Keys of the hints that older accepted migrations used: they can go. */
    public Set<String> hintsOfOlder() {
        Set<String> hints = new HashSet<>();
        for (int i = 0; i < accepted.size() - 1; i++) {
            // Most migrations used none, and those need not be parsed.
            if (files(accepted.get(i).id()).get(ManifestCodec.FILE).contains("\"hints\"")) {
                hints.addAll(accepted.get(i).manifest().hints());
            }
        }
        return hints;
    }

    /** The hand-written files for the draft, by path within {@code next/}: {@code postgresql/expand.custom.sql}. */
    public SortedMap<String, String> customFiles() {
        return customFiles;
    }

    /**
     * The files of an accepted migration, by path relative to its folder, with line feeds for line ends: what a build
     * copies into class output.
     */
    public SortedMap<String, String> files(MigrationId id) {
        return files.get(id);
    }

    /** The same history as the runtime sees it. */
    public History asHistory(String unit) {
        return new History(unit, accepted, Optional.empty(), snapshot::parsed);
    }

    Folder folder() {
        return folder;
    }

    SumFile sum() {
        return sum;
    }

    /** The folder of a migration that an accept or reopen left halfway. */
    Optional<Folder> unfinished() {
        return unfinished;
    }
}
