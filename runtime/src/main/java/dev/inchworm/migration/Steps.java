package dev.inchworm.migration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A handle on the steps of one phase of a migration, kept in the SQL resource {@link #resource()}.
 *
 * @param dialect the name of the dialect
 * @param count how many there are
 */
public record Steps(String dialect, Phase phase, int count) {

    /** A handle on {@code count} steps. */
    public static Steps of(String dialect, Phase phase, int count) {
        return new Steps(dialect, phase, count);
    }

    /** Their ids, in order of execution. */
    public List<String> ids() {
        return IntStream.rangeClosed(1, count).mapToObj(phase::stepId).toList();
    }

    /** The file that holds them, relative to the migration's folder. */
    public String resource() {
        return dialect + "/" + phase.file();
    }
}
