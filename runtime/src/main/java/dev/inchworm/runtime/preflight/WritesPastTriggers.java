package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.ArrayList;
import java.util.List;

/** Whoever writes a table that is being backfilled fires its sync trigger. */
final class WritesPastTriggers implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        List<InchwormException> found = new ArrayList<>();
        if (scene.backfills().findAny().isEmpty()) {
            return found;
        }
        if (scene.server().triggersOff()) {
            found.add(new InchwormException(Code.IW865, "session_replication_role of this session is replica"));
        }
        scene.backfills()
                .map(Scene.Filling::table)
                .distinct()
                .filter(table -> !table.subscriptions().isEmpty())
                .map(table -> new InchwormException(
                        Code.IW865,
                        "subscription " + String.join(", ", table.subscriptions()) + " writes " + table.name()))
                .forEach(found::add);
        if (!scene.server().triggersOffFor().isEmpty()) {
            found.add(new InchwormException(
                    Code.IW873, String.join(", ", scene.server().triggersOffFor())));
        }
        return found;
    }
}
