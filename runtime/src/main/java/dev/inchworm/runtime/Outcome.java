package dev.inchworm.runtime;

import java.util.List;

/**
 * What a run did.
 *
 * @param steps in the order in which they were executed; empty when there was nothing to do
 * @param status how things stand now
 */
public record Outcome(List<StepDone> steps, Status status) {

    public Outcome {
        steps = List.copyOf(steps);
    }
}
