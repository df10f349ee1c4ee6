package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts;
import java.util.List;

/** A backfill sees every row. */
final class HiddenRows implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        return scene.backfills()
                .map(Scene.Filling::table)
                .filter(TableFacts::hidesRows)
                .distinct()
                .map(table -> new InchwormException(
                        Code.IW863, table.name(), scene.server().user()))
                .toList();
    }
}
