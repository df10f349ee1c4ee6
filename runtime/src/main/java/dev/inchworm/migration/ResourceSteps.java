package dev.inchworm.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the steps of a migration in the resources beside its class. They lie under {@code META-INF}, which no module hides.
 */
final class ResourceSteps {

    private final Class<? extends Migration> type;
    private final String unit;
    private final MigrationId id;

    ResourceSteps(Class<? extends Migration> type, String unit, MigrationId id) {
        this.type = type;
        this.unit = unit;
        this.id = id;
    }

    /** Handles on the steps, by dialect and phase; none where the unit's index does not name the migration. */
    List<Steps> read() {
        Set<String> files = files();
        String manifest = id.folder() + "/" + ManifestCodec.FILE;
        if (!files.contains(ManifestCodec.FILE)) {
            return List.of();
        }
        return text(manifest)
                .map(text -> ManifestCodec.parse(text, manifest))
                .map(parsed -> parsed.dialects().keySet().stream()
                        .flatMap(dialect -> steps(dialect, files).stream())
                        .toList())
                .orElse(List.of());
    }

    /** What the index says the migration consists of; other files beside these are left over from an earlier build. */
    private Set<String> files() {
        return text("index").stream()
                .flatMap(String::lines)
                .map(line -> line.split(" "))
                .filter(fields -> fields.length == 4 && fields[0].equals(id.folder()))
                .flatMap(fields -> Stream.of(fields[3].split(",")))
                .collect(Collectors.toSet());
    }

    private List<Steps> steps(String dialect, Set<String> files) {
        Script script = Script.read(
                file -> Optional.of(dialect + "/" + file)
                        .filter(files::contains)
                        .flatMap(path -> text(id.folder() + "/" + path)),
                id.folder() + "/" + dialect);
        List<Steps> handles = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            int count = script.steps(phase).size();
            if (count > 0) {
                handles.add(Steps.of(dialect, phase, count));
            }
        }
        return handles;
    }

    private Optional<String> text(String path) {
        try (InputStream in = type.getResourceAsStream("/META-INF/inchworm/" + unit + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
