package dev.inchworm.testing;

import dev.inchworm.schema.Schema;
import dev.inchworm.schema.change.Change;
import java.util.List;

/**
 * A schema and changes that can be applied to it.
 *
 * @param before where they begin
 * @param changes in order
 */
public record Evolution(Schema before, List<Change> changes) {

    public Evolution {
        changes = List.copyOf(changes);
    }

    /** Where the changes lead. */
    public Schema after() {
        return Change.applyAll(changes, before);
    }
}
