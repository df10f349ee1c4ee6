package dev.inchworm.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that moves data. */
abstract class FillingMojo extends DatabaseMojo {

    /** How many sessions fill a table side by side; by default 1. */
    @Parameter(property = "inchworm.workers")
    private String workers;

    /** How much of the time a worker works, in percent; by default all of it. */
    @Parameter(property = "inchworm.dutyCycle")
    private String dutyCycle;

    /** How long a batch should take, which is about the longest anyone waits for it: {@code 50ms}; by default 75 ms. */
    @Parameter(property = "inchworm.batchTarget")
    private String batchTarget;

    @Override
    final List<String> more() {
        List<String> more = new ArrayList<>();
        option(more, "--workers", workers);
        option(more, "--duty-cycle", dutyCycle);
        option(more, "--batch-target", batchTarget);
        return more;
    }
}
