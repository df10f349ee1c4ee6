package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Script;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The gate before packaging: the committed folder is in order, and the build output has just that and nothing more. */
public final class Verify {

    private Verify() {}

    /**
     * What keeps {@code classes} from being packaged; empty when nothing does.
     *
     * @param directory the committed folder
     * @param classes the folder of compiled classes
     * @throws InchwormException IW720 to IW729 when the committed folder is not in order
     */
    public static List<InchwormException> problems(Path directory, Path classes, String unit) {
        SourceHistory history = SourceHistory.read(directory);
        String output = SourceHistory.shown(classes);
        Optional<History> built = History.ofClasses(classes, unit);
        if (built.isEmpty()) {
            return history.accepted().isEmpty() && history.customFiles().isEmpty()
                    ? List.of()
                    : List.of(new InchwormException(Code.IW741, history.folder().shown(), output));
        }
        List<InchwormException> problems = new ArrayList<>();
        difference(history, built.get())
                .ifPresent(what -> problems.add(new InchwormException(
                        Code.IW743, output, history.folder().shown(), what)));
        built.get().draft().ifPresent(draft -> problems.add(new InchwormException(Code.IW740, output, summary(draft))));
        return problems;
    }

    private static Optional<String> difference(SourceHistory history, History built) {
        SortedMap<String, String> committed = checksums(history.accepted());
        SortedMap<String, String> copied = checksums(built.accepted());
        for (String folder : committed.keySet()) {
            if (!committed.get(folder).equals(copied.get(folder))) {
                return Optional.of(folder + (copied.containsKey(folder) ? " has changed" : " is new"));
            }
        }
        for (String folder : copied.keySet()) {
            if (!committed.containsKey(folder)) {
                return Optional.of(folder + " is gone");
            }
        }
        SortedMap<String, String> custom = built.draft()
                .map(StoredMigration::texts)
                .map(SourceReader::customFilesOf)
                .orElse(new TreeMap<>());
        return custom.equals(history.customFiles())
                ? Optional.empty()
                : Optional.of("the hand-written files in " + SourceHistory.NEXT + " have changed");
    }

    private static SortedMap<String, String> checksums(List<StoredMigration> migrations) {
        SortedMap<String, String> checksums = new TreeMap<>();
        migrations.forEach(migration -> checksums.put(migration.id().folder(), migration.checksum()));
        return checksums;
    }

    /** For example {@code postgresql: steps 2 expand, 1 backfill}. */
    private static String summary(StoredMigration draft) {
        List<String> dialects = new ArrayList<>();
        for (String dialect : draft.dialects()) {
            Script script = draft.script(dialect);
            List<String> phases = new ArrayList<>();
            for (Phase phase : Phase.values()) {
                int count = script.steps(phase).size();
                if (count > 0) {
                    phases.add(count + " " + phase.name().toLowerCase(Locale.ROOT));
                }
            }
            dialects.add(dialect + ": steps " + String.join(", ", phases));
        }
        return String.join("; ", dialects);
    }
}
