package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts;
import dev.inchworm.runtime.platform.TableFacts.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the steps take for a table is one. */
final class PlainTables implements Check {

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public List<InchwormException> look(Scene scene) {
        Map<TableFacts, InchwormException> found = new LinkedHashMap<>();
        for (Scene.Planned planned : scene.steps()) {
            scene.existing(planned.changed())
                    .filter(table -> !fits(table))
                    .forEach(table -> found.putIfAbsent(table, complaint(planned, table)));
        }
        scene.backfills()
                .filter(filling -> !fits(filling.table()))
                .forEach(filling -> found.putIfAbsent(filling.table(), complaint(filling.planned(), filling.table())));
        return List.copyOf(found.values());
    }

    private static boolean fits(TableFacts table) {
        return table.kind() == Kind.TABLE || table.kind() == Kind.PARTITIONED;
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
