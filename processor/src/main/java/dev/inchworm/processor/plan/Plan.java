package dev.inchworm.processor.plan;

import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.schema.SchemaObject;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How one database gets from the snapshot to the schema.
 *
 * @param target the dialect and its minimum version
 * @param steps in order of execution, numbered within each phase
 * @param undo what takes steps back, in order of execution: the last step's undo first; entries carry the id of the step
 *     they undo
 * @param contract what releases put up with while it is carried out, in the order in which it begins; everything else that
 *     their entities imply works
 * @param touched what the steps work on
 * @param inTransition what stays in an in-between state until contract has been carried out
 */
public record Plan(
        Target target,
        List<Step> steps,
        List<Step> undo,
        List<Concession> contract,
        SortedSet<SchemaObject> touched,
        SortedSet<SchemaObject> inTransition) {

    public Plan {
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
        contract = List.copyOf(contract);
        touched = Collections.unmodifiableSortedSet(new TreeSet<>(touched));
        inTransition = Collections.unmodifiableSortedSet(new TreeSet<>(inTransition));
    }

    /** The steps of one phase. */
    public List<Step> steps(Phase phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }

    /** Whether there is nothing to do on this database. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
