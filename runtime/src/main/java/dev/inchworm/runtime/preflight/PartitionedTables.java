package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts;
import dev.inchworm.runtime.platform.TableFacts.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nothing is asked of a partitioned table that this server can do to other tables only. */
final class PartitionedTables implements Check {

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public List<InchwormException> look(Scene scene) {
        Map<TableFacts, InchwormException> found = new LinkedHashMap<>();
        for (Scene.Planned planned : scene.steps()) {
            if (!planned.unfit().isEmpty()) {
                // An index that is dropped does not say of which table: the step does.
                scene.existing(planned.changed().isEmpty() ? planned.step().tables() : planned.changed())
                        .filter(table -> table.kind() == Kind.PARTITIONED)
                        .forEach(table -> found.putIfAbsent(table, complaint(planned, table)));
            }
        }
        return List.copyOf(found.values());
    }

    private static InchwormException complaint(Scene.Planned planned, TableFacts table) {
        return new InchwormException(
                Code.IW880,
                planned.step().id(),
                planned.migration(),
                table.name(),
                planned.unfit().get(0));
    }
}
