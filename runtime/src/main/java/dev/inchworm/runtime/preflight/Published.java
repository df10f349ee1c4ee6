package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.util.List;

/** Nobody elsewhere is sent the rows of a table whose definition changes. */
final class Published implements Check {

    @Override
    public List<InchwormException> look(Scene scene) {
        return scene.steps().stream()
                .flatMap(planned -> scene.existing(planned.changed()))
                .distinct()
                .filter(table -> !table.publications().isEmpty())
                .map(table -> new InchwormException(Code.IW872, table.name(), String.join(", ", table.publications())))
                .toList();
    }
}
