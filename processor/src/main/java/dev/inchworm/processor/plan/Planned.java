package dev.inchworm.processor.plan;

import dev.inchworm.processor.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of planning.
 *
 * @param plan complete only where nothing is wrong
 * @param problems the changes that have no recipe yet, at their places
 */
public record Planned(Plan plan, List<Diagnostic> problems) {

    public Planned {
        problems = List.copyOf(problems);
    }
}
