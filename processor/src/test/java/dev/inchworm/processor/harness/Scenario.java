package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.plan.Plan;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.change.Change;
import java.util.List;

/**
 * A migration and what stands on either side of it.
 *
 * @param before what the old release knows
 * @param changes what lead from there to what the new release knows
 * @param hints those that the changes used
 * @param setUp SQL that runs before everything else: what the migration finds in the database; may be empty
 * @param rows SQL that runs once the old schema is there; may be empty
 * @param creating the steps that create a schema, to begin with and to compare with at the end
 */
public record Scenario(
        Schema before,
        List<Change> changes,
        List<Hint> hints,
        Plan plan,
        String setUp,
        String rows,
        Creation creating) {

    /** How a schema comes into an empty database. */
    @FunctionalInterface
    public interface Creation {
        /** The plan that creates {@code schema}. */
        Plan of(Schema schema);
    }

    public Scenario {
        changes = List.copyOf(changes);
        hints = List.copyOf(hints);
    }

    /** The same, carried out by another plan. */
    public Scenario with(Plan other) {
        return new Scenario(before, changes, hints, other, setUp, rows, creating);
    }

    /** What {@code release} knows. */
    public Schema schema(Release release) {
        return release == Release.OLD ? before : Change.applyAll(changes, before);
    }
}
