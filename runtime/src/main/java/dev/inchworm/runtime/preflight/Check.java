package dev.inchworm.runtime.preflight;

import dev.inchworm.diagnostic.InchwormException;
import java.util.List;

/** One thing that can be wrong before a run begins. Pure: the same scene gives the same findings. */
@FunctionalInterface
interface Check {

    /** What is wrong; a code of severity error keeps the run from beginning, a warning does not. */
    List<InchwormException> look(Scene scene);
}
