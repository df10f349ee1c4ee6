package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the first run of all would create is not there. Whoever brings tables along wants them adopted. */
final class NewTables implements Check {

    private static final int MOST_NAMED = 3;

    @Override
    public List<InchwormException> look(Scene scene) {
        if (!scene.first()) {
            return List.of();
        }
        List<String> standing = scene.steps().stream()
                .flatMap(planned -> scene.existing(planned.created()))
                .map(table -> table.name().toString())
                .distinct()
                .toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        int others = standing.size() - MOST_NAMED;
        String names = Stream.concat(
                        standing.stream().limit(MOST_NAMED), others > 0 ? Stream.of(others + " more") : Stream.of())
                .collect(Collectors.joining(", "));
        return List.of(new InchwormException(Code.IW856, scene.steps().get(0).migration(), names));
    }
}
