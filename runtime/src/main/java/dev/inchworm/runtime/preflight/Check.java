package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.InchwormException;
import java.util.List;

/** One thing that can be wrong before a run begins. Pure: the same scene gives the same findings. */
@FunctionalInterface
interface Check {

    /** Whether it looks at all steps that are still to come, not only at those of the phases that are about to run. */
    default boolean looksAhead() {
        return false;
    }

    /** What is wrong; a code of severity error keeps the run from beginning, a warning does not. */
    List<InchwormException> look(Scene scene);
}
