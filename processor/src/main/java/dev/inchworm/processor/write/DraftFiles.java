package dev.inchworm.processor.write;

import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.StepFile;
import dev.inchworm.processor.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a migration's folder. */
public final class DraftFiles {

    private DraftFiles() {}

    /**
     * The draft's files by path relative to its folder: {@code migration.json}, and for each dialect its SQL.
     *
     * @param plans one for each dialect asked for
     * @param custom hand-written files by path relative to the folder: {@code postgresql/expand.custom.sql}
     * @return empty where there is nothing to do on any database, and so no draft
     */
    public static SortedMap<String, String> of(Manifest manifest, Collection<Plan> plans, Map<String, String> custom) {
        SortedMap<String, String> files = new TreeMap<>(custom);
        plans.forEach(plan -> files.putAll(sql(plan)));
        if (!files.isEmpty()) {
            files.put(ManifestCodec.FILE, ManifestCodec.format(manifest));
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** The SQL files of one plan, by path relative to the migration's folder. Those that would hold no step are left out. */
    public static SortedMap<String, String> sql(Plan plan) {
        Map<String, List<Step>> stepsByFile = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            stepsByFile.computeIfAbsent(phase.file(), file -> new ArrayList<>()).addAll(plan.steps(phase));
        }
        stepsByFile.put(Script.UNDO_FILE, plan.undo());
        SortedMap<String, String> files = new TreeMap<>();
        stepsByFile.forEach((file, steps) -> {
            if (!steps.isEmpty()) {
                files.put(plan.target().dialect().name() + "/" + file, StepFile.format(steps));
            }
        });
        return files;
    }
}
