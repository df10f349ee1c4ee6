package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.TableFacts;
import java.util.List;

/** A change of a table is a change of those that inherit from it, and takes its lock on all of them. */
final class Inheritance implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        return scene.steps().stream()
                .filter(planned -> planned.step().lock().isPresent())
                .flatMap(planned -> scene.existing(planned.changed()))
                .distinct()
                .filter(TableFacts::parent)
                .map(table -> new InchwormException(
                        Code.IW876, table.name(), table.kind().text()))
                .toList();
    }
}
