package dev.inchworm.migration;

import java.util.List;

/**
 * A migration as generated Java code shows it. The SQL itself stays in the resources beside the class, which the runtime
 * finds by the resource index of the unit, never by scanning for classes.
 */
public interface Migration {

    /** Its number and name. */
    MigrationId id();

    /** The unit whose history it belongs to. */
    String unit();

    /**
     * Its steps, by dialect and phase. Accepted migrations know theirs; those of a draft, which change with every compile, are
     * counted in the resources beside its class, and are none where there is no draft.
     */
    default List<Steps> steps() {
        return new ResourceSteps(getClass(), unit(), id()).read();
    }
}
