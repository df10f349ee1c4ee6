package dev.inchworm.processor.rule;

import dev.inchworm.processor.diagnostic.Diagnostic;
import java.util.List;

/** One thing that a reviewer would look for in a set of changes. Without state: the same input gives the same objections. */
@FunctionalInterface
interface Rule {

    /** The objections, in the order of the changes or hints that they are about. */
    List<Diagnostic> check(RuleInput input);
}
