package dev.inchworm.processor.prove;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.plan.Plan;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.change.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be proven.
 *
 * @param steps all that will be run, hand-written steps included, in order
 * @param undo what takes them back, in order of execution
 * @param contract what releases put up with
 * @param before what the old release knows
 * @param after what the new release knows
 * @param changes that lead from the one to the other
 * @param filled the columns whose existing rows are to get a value
 * @param derivations the columns that are kept equal to what others come to
 * @param relocations the columns that are kept equal to those of several rows of other tables
 * @param handovers the columns that are kept equal to those of the row of another table that belongs to theirs
 * @param generated the ids of the steps that are not hand-written
 */
public record Trial(
        Target target,
        List<Step> steps,
        List<Step> undo,
        List<Concession> contract,
        Schema before,
        Schema after,
        List<Change> changes,
        Set<SchemaObject> filled,
        List<Derivation> derivations,
        List<Relocation> relocations,
        List<Handover> handovers,
        Set<String> generated) {

    public Trial {
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
        contract = List.copyOf(contract);
        changes = List.copyOf(changes);
        filled = Set.copyOf(filled);
        derivations = List.copyOf(derivations);
        relocations = List.copyOf(relocations);
        handovers = List.copyOf(handovers);
        generated = Set.copyOf(generated);
    }

    /** The same plan with other steps. */
    public Trial of(Script script) {
        return new Trial(
                target,
                script.steps(),
                script.undo(),
                contract,
                before,
                after,
                changes,
                filled,
                derivations,
                relocations,
                handovers,
                generated);
    }

    /** The same with another plan. */
    public Trial of(Plan plan) {
        return new Trial(
                target,
                plan.steps(),
                plan.undo(),
                plan.contract(),
                before,
                after,
                changes,
                filled,
                derivations,
                relocations,
                handovers,
                plan.steps().stream().map(Step::id).collect(Collectors.toSet()));
    }

    /** A plan without hand-written steps. */
    public static Trial of(Plan plan, Schema before, Schema after, Difference difference) {
        Dialect dialect = plan.target().dialect();
        Set<SchemaObject> filled = new HashSet<>();
        for (Hint hint : difference.used()) {
            if (hint instanceof Hint.Backfill backfill) {
                filled.add(SchemaObject.column(backfill.table(), backfill.column()));
            }
        }
        return new Trial(
                plan.target(),
                plan.steps(),
                plan.undo(),
                plan.contract(),
                dialect.kept(before),
                dialect.kept(after),
                dialect.kept(difference.changes()),
                filled,
                Derivation.of(before, after, difference.changes(), difference.used(), dialect),
                Relocation.of(before, after, difference.used()),
                Handover.of(before, after, difference.used()),
                plan.steps().stream().map(Step::id).collect(Collectors.toSet()));
    }

    /** Whether people wrote {@code step}. */
    boolean isHandWritten(Step step) {
        return !generated.contains(step.id());
    }
}
