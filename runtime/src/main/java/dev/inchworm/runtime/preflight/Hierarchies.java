package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts;
import dev.inchworm.runtime.platform.TableFacts.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table inherits is changed where it comes from, and what keeps two columns equal does so in every row. */
final class Hierarchies implements Check {

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public List<InchwormException> look(Scene scene) {
        Map<TableFacts, InchwormException> parts = new LinkedHashMap<>();
        Map<TableFacts, InchwormException> unsynced = new LinkedHashMap<>();
        for (Scene.Planned planned : scene.steps()) {
            if (!planned.isIndexBuild()) {
                scene.existing(planned.changed())
                        .filter(TableFacts::child)
                        .forEach(table -> parts.putIfAbsent(table, complaint(Code.IW881, planned, table)));
            }
            if (planned.addsTrigger()) {
                // Those of a partitioned table fire for its partitions.
                scene.existing(planned.changed())
                        .filter(table -> table.parent() && table.kind() == Kind.TABLE)
                        .forEach(table -> unsynced.putIfAbsent(table, complaint(Code.IW882, planned, table)));
            }
        }
        List<InchwormException> found = new ArrayList<>(parts.values());
        found.addAll(unsynced.values());
        return found;
    }

    private static InchwormException complaint(Code code, Scene.Planned planned, TableFacts table) {
        return new InchwormException(code, planned.step().id(), planned.migration(), table.name());
    }
}
