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

    /** Its steps, by dialect and phase. */
    List<Steps> steps();
}
