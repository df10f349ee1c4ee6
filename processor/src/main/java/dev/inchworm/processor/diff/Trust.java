package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Severity;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a part that the reading lacks is really gone. Where a mapping problem left something out, its absence says
 * nothing, and a second message would only confuse. Nor is anything gone that a hierarchy has only put elsewhere.
 */
final class Trust {

    private final Set<String> entities = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final boolean allDoubtful;

    Trust(Schema before, Reading reading) {
        boolean elsewhere = false;
        reading.schema().tables().values().forEach(table -> entities.add(table.entity()));
        for (Diagnostic problem : reading.problems()) {
            if (problem.code().severity() == Severity.ERROR) {
                String type = problem.place().type().orElse("");
                doubtful.add(type);
                elsewhere |= !entities.contains(type);
            }
        }
        allDoubtful = elsewhere;
        Set<String> roots = Hierarchies.keptOtherwise(before, reading.schema()).keySet();
        for (Table table : before.tables().values()) {
            if (table.meaning()
                    .family()
                    .filter(family -> roots.contains(family.root()))
                    .isPresent()) {
                doubtful.add(table.entity());
            }
        }
    }

    /** Whether what table {@code entity} lacks is gone: a problem in a superclass or embedded class can concern it too. */
    boolean inAbsenceFrom(String entity) {
        return !allDoubtful && !doubtful.contains(entity);
    }
}
