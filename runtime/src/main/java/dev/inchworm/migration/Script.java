package dev.inchworm.migration;

import dev.inchworm.diagnostic.InchwormException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that a migration does on one dialect, hand-written steps included.
 *
 * @param steps in order of execution: by phase, within a phase the generated ones first
 * @param undo what takes steps back, in order of execution; entries carry the id of the step they undo
 */
public record Script(List<Step> steps, List<Step> undo) {

    /** The name of the file that undoes the generated steps, within the folder of a dialect. */
    public static final String UNDO_FILE = "undo.sql";

    /** A script that does nothing. */
    public static final Script EMPTY = new Script(List.of(), List.of());

    public Script {
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
    }

    /** The steps of one phase. */
    public List<Step> steps(Phase phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }

    /** What undoes the step {@code id}, in order of execution; empty where nothing has to be done for that. */
    public List<Step> undoOf(String id) {
        return undo.stream().filter(step -> step.id().equals(id)).toList();
    }

    /**
     * Reads the files of one dialect.
     *
     * @param file the text of a file of the dialect's folder, by its name; empty where there is none
     * @param folder for messages: the folder as a user would write it
     * @throws InchwormException IW723 or IW722, with file and line, when one of them cannot be read
     */
    public static Script read(Function<String, Optional<String>> file, String folder) {
        return new ScriptReader(file, folder).read();
    }
}
