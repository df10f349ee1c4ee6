package dev.inchworm.migration;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the generated and the hand-written files of one dialect together. */
final class ScriptReader {

    private final Function<String, Optional<String>> file;
    private final String folder;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    /** The ids that hand-written steps were given, by what their author calls them. */
    private final Map<String, String> customIds = new HashMap<>();

    private Optional<String> firstCustom = Optional.empty();

    ScriptReader(Function<String, Optional<String>> file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    Script read() {
        List<Step> contract = generated(Phase.TIGHTEN.file());
        addPhase(Phase.EXPAND, generated(Phase.EXPAND.file()), CustomFile.EXPAND);
        addPhase(Phase.BACKFILL, generated(Phase.BACKFILL.file()), CustomFile.BACKFILL);
        addPhase(
                Phase.TIGHTEN,
                contract.stream().filter(step -> step.phase() != Phase.REMOVE).toList(),
                CustomFile.TIGHTEN);
        addPhase(
                Phase.REMOVE,
                contract.stream().filter(step -> step.phase() == Phase.REMOVE).toList(),
                CustomFile.REMOVE);
        return new Script(steps, readUndo());
    }

    private void addPhase(Phase phase, List<Step> generated, CustomFile custom) {
        int count = 0;
        for (Step step : generated) {
            if (step.phase() != phase) {
                throw misplaced(phase.file(), "step " + step.id() + " does not belong into this file");
            }
            add(step, phase.file());
            count++;
        }
        for (Step step : readCustom(custom, phase, count)) {
            firstCustom = firstCustom.or(() -> Optional.of(step.id()));
            add(step, custom.file());
        }
    }

    private void add(Step step, String name) {
        if (positions.put(step.id(), steps.size()) != null) {
            throw misplaced(name, "there is a second step " + step.id());
        }
        steps.add(step);
    }

    private List<Step> generated(String name) {
        return file.apply(name).map(text -> StepFile.parse(text, path(name))).orElse(List.of());
    }

    private List<Step> readCustom(CustomFile custom, Phase phase, int generated) {
        Optional<String> text = file.apply(custom.file());
        if (text.isEmpty()) {
            return List.of();
        }
        boolean undone =
                phase != Phase.REMOVE && file.apply(CustomFile.UNDO.file()).isPresent();
        int[] number = {generated};
        return StepFile.parseCustom(
                text.get(), path(custom.file()), plain(phase.stepId(generated + 1), undone), header -> {
                    String id = phase.stepId(++number[0]);
                    if (customIds.put(header.id(), id) != null) {
                        throw new IllegalArgumentException(
                                "another hand-written step is called " + header.id() + " already");
                    }
                    return id;
                });
    }

    private List<Step> readUndo() {
        List<Step> undo = new ArrayList<>(generated(Script.UNDO_FILE));
        for (Step step : undo) {
            if (!positions.containsKey(step.id())) {
                throw misplaced(Script.UNDO_FILE, "there is no step " + step.id() + " to undo");
            }
        }
        Optional<String> custom = file.apply(CustomFile.UNDO.file());
        if (custom.isPresent()) {
            undo.addAll(readCustomUndo(custom.get()));
            undo.sort(Comparator.comparing((Step step) -> positions.get(step.id()))
                    .reversed());
        }
        return undo;
    }

    private List<Step> readCustomUndo(String text) {
        String name = CustomFile.UNDO.file();
        // The whole file belongs to the first hand-written step, so that it runs when all later ones are undone.
        String first =
                firstCustom.orElseThrow(() -> misplaced(name, "there is no hand-written step that this could undo"));
        return StepFile.parseCustom(text, path(name), plain(first, true), header -> {
            String id = customIds.get(header.id());
            if (id == null) {
                throw new IllegalArgumentException("no hand-written step is called " + header.id());
            }
            return id;
        });
    }

    private static StepHeader plain(String id, boolean reversible) {
        return new StepHeader(
                id,
                new Work.Transaction(),
                reversible ? Reversibility.REVERSIBLE : Reversibility.IRREVERSIBLE,
                Optional.empty(),
                List.of());
    }

    private InchwormException misplaced(String name, String what) {
        return new InchwormException(Code.IW723, path(name), 1, what);
    }

    private String path(String name) {
        return folder + "/" + name;
    }
}
