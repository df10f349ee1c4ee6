package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.StepOutline;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A migration as its files tell it: an accepted one, or the draft. The files are read when they are asked for, each once,
 * so that a long history costs little where most of it has been carried out already.
 */
public final class StoredMigration {

    private final MigrationId id;
    private final String checksum;
    private final Optional<String> className;
    private final TextFiles files;
    private final List<String> paths;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private volatile Manifest manifest;

    /**
     * @param files those of its folder
     * @param paths which of them are its own; others are left over from an earlier build
     */
    StoredMigration(
            MigrationId id, String checksum, Optional<String> className, TextFiles files, Collection<String> paths) {
        this.id = id;
        this.checksum = checksum;
        this.className = className;
        this.files = files;
        this.paths = List.copyOf(paths);
    }

    /** Its number and name. */
    public MigrationId id() {
        return id;
    }

    /** For an accepted migration the checksum chained on its parent's, for the draft that of its files. */
    public String checksum() {
        return checksum;
    }

    /** The generated class, by binary name; empty where it was read from the committed folder. */
    public Optional<String> className() {
        return className;
    }

    /**
     * What it is about.
     *
     * @throws InchwormException IW724 where {@code migration.json} is missing, IW720 to IW722 where it cannot be read
     */
    public Manifest manifest() {
        Manifest known = manifest;
        if (known == null) {
            known = ManifestCodec.parse(
                    text(ManifestCodec.FILE).orElseThrow(this::withoutManifest), files.show(ManifestCodec.FILE));
            manifest = known;
        }
        return known;
    }

    /**
     * The digest of what was read when it was planned, where it was kept. Only for a migration whose checksum was found
     * right.
     */
    public Optional<String> readDigest() {
        return text(ManifestCodec.FILE).flatMap(ManifestCodec::readDigest);
    }

    private InchwormException withoutManifest() {
        return new InchwormException(Code.IW724, files.show(ManifestCodec.FILE), "every migration has one");
    }

    /** The dialects that it was planned for. */
    public Set<String> dialects() {
        return manifest().dialects().keySet();
    }

    /** Whether it was planned for {@code dialect}; the names of its files tell, unless nothing is to be done there. */
    public boolean isPlannedFor(String dialect) {
        return paths.stream().anyMatch(path -> path.startsWith(dialect + "/"))
                || dialects().contains(dialect);
    }

    /**
     * Its steps on {@code dialect}, hand-written ones included; none where it was not planned for that dialect.
     *
     * @throws InchwormException IW722 or IW723 where a file cannot be read
     */
    public Script script(String dialect) {
        return scripts.computeIfAbsent(dialect, name -> Script.read(file -> text(name + "/" + file), files.show(name)));
    }

    /**
     * What its steps are, without reading their SQL, by dialect. Only for a migration whose checksum was found right.
     *
     * @param summaries how many steps of each dialect are to be summed up
     */
    public SortedMap<String, StepOutline> outlines(int summaries) {
        SortedMap<String, StepOutline> outlines = new TreeMap<>();
        for (String path : paths) {
            int slash = path.indexOf('/');
            String dialect = slash < 0 ? "" : path.substring(0, slash);
            if (slash > 0 && !outlines.containsKey(dialect)) {
                outlines.put(
                        dialect, StepOutline.read(file -> text(dialect + "/" + file), files.show(dialect), summaries));
            }
        }
        return outlines;
    }

    /** The texts of its files, with line feeds for line ends, by path relative to its folder. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String path : paths) {
            text(path).ifPresent(text -> texts.put(path, Checksum.normalise(text)));
        }
        return texts;
    }

    private Optional<String> text(String path) {
        return paths.contains(path) ? files.text(path) : Optional.empty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
