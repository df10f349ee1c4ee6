package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.ColumnFate;
import dev.inchworm.runtime.platform.Dependent;
import java.util.ArrayList;
import java.util.List;

/** Nothing depends on a column that is about to go, to be swapped for another or to be retyped. */
final class Dependents implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        List<InchwormException> found = new ArrayList<>();
        for (Scene.Planned planned : scene.steps()) {
            planned.fates().forEach((fate, dependents) -> {
                String certain = names(dependents, true);
                if (!certain.isEmpty()) {
                    found.add(refusal(planned, fate, certain));
                }
                String mentions = names(dependents, false);
                if (!mentions.isEmpty() && fate.kind().leavesNoName()) {
                    found.add(new InchwormException(Code.IW874, fate.column(), planned.migration(), mentions));
                }
            });
        }
        return found;
    }

    private static InchwormException refusal(Scene.Planned planned, ColumnFate fate, String names) {
        return new InchwormException(
                Code.IW864,
                fate.column(),
                planned.migration(),
                fate.kind().verb(),
                names,
                fate.kind().consequence());
    }

    private static String names(List<Dependent> dependents, boolean certain) {
        return String.join(
                ", ",
                dependents.stream()
                        .filter(dependent -> dependent.certain() == certain)
                        .map(Dependent::toString)
                        .toList());
    }
}
