package dev.inchworm.processor;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.processor.write.ChangeSummary;
import dev.inchworm.schema.change.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the compiler says of a draft: a line for each change, and where the draft is. */
final class Announcement {

    /** How many changes are told one by one. */
    private static final int LINES = 20;

    private Announcement() {}

    /** Empty where there is no draft. */
    static Optional<String> of(Draft draft, ClassOutput output) {
        if (!draft.exists()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("Inchworm: the next release needs a migration; its draft is in ")
                .append(shown(Path.of(output.show(MigrationId.NEXT.folder()))));
        List<Change> changes = draft.changes();
        for (String line : ChangeSummary.lines(changes.subList(0, Math.min(LINES, changes.size())))) {
            text.append(System.lineSeparator()).append("- ").append(line);
        }
        if (changes.size() > LINES) {
            text.append(System.lineSeparator())
                    .append("- and ")
                    .append(changes.size() - LINES)
                    .append(" more changes");
        }
        return Optional.of(text.toString());
    }

    /** Relative to where the build runs, if it lies below that. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
