package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts;
import dev.inchworm.runtime.platform.TableFacts.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the steps take for a table is one, and one that holds its rows itself where that matters. */
final class PlainTables implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        Map<TableFacts, InchwormException> found = new LinkedHashMap<>();
        for (Scene.Planned planned : scene.steps()) {
            scene.existing(planned.changed())
                    .filter(table -> !fits(table, planned))
                    .forEach(table -> found.putIfAbsent(table, complaint(planned, table)));
        }
        scene.backfills()
                .filter(filling ->
                        filling.table().kind() != Kind.TABLE && filling.table().kind() != Kind.PARTITIONED)
                .forEach(filling -> found.putIfAbsent(filling.table(), complaint(filling.planned(), filling.table())));
        return List.copyOf(found.values());
    }

    /** An index of a partitioned table cannot be built concurrently. */
    private static boolean fits(TableFacts table, Scene.Planned planned) {
        return table.kind() == Kind.TABLE || table.kind() == Kind.PARTITIONED && !planned.isIndexBuild();
    }

    private static InchwormException complaint(Scene.Planned planned, TableFacts table) {
        return new InchwormException(
                Code.IW862,
                planned.step().id(),
                planned.migration(),
                table.name(),
                table.kind().text());
    }
}
