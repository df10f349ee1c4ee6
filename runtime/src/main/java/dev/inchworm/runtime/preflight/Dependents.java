package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.Dependent;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nothing depends on a column that is about to be dropped. */
final class Dependents implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        List<InchwormException> found = new ArrayList<>();
        for (Scene.Planned planned : scene.steps()) {
            for (Map.Entry<SchemaObject, List<Dependent>> drop : planned.drops().entrySet()) {
                add(found, Code.IW864, planned, drop, true);
                add(found, Code.IW874, planned, drop, false);
            }
        }
        return found;
    }

    private static void add(
            List<InchwormException> found,
            Code code,
            Scene.Planned planned,
            Map.Entry<SchemaObject, List<Dependent>> drop,
            boolean certain) {
        List<String> names = drop.getValue().stream()
                .filter(dependent -> dependent.certain() == certain)
                .map(Dependent::toString)
                .toList();
        if (!names.isEmpty()) {
            found.add(new InchwormException(code, drop.getKey(), planned.migration(), String.join(", ", names)));
        }
    }
}
