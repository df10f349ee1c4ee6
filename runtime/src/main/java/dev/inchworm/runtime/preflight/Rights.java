package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** This user may do what the steps do: all that is missing is named at once. */
final class Rights implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        Set<String> missing = new LinkedHashSet<>();
        for (Scene.Planned planned : scene.steps()) {
            scene.existing(planned.changed())
                    .filter(table -> !table.owned())
                    .forEach(table -> missing.add("be the owner of " + table.name()));
            planned.step().tables().stream()
                    .map(scene.tables()::get)
                    .filter(table -> table != null && !table.exists() && !table.creatable())
                    .forEach(table -> missing.add("create " + table.name() + " in its schema"));
        }
        scene.backfills()
                .map(Scene.Filling::table)
                .filter(table -> !table.writable())
                .forEach(table -> missing.add("read and update " + table.name()));
        return missing.isEmpty()
                ? List.of()
                : List.of(new InchwormException(Code.IW861, scene.server().user(), String.join(", ", missing)));
    }
}
