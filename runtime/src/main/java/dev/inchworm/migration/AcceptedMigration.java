package dev.inchworm.migration;

import java.util.List;

/**
 * What the generated classes of accepted migrations have in common. They state who they are in their constructor and nothing
 * more, so that a long history is quickly compiled.
 */
public abstract class AcceptedMigration implements Migration {

    private final MigrationId id;
    private final String unit;
    private final List<Steps> steps;

    /**
     * A migration of a history.
     *
     * @param unit the unit whose history it belongs to
     * @param number its number
     * @param name its name
     * @param steps handles on its steps, by dialect and phase
     */
    protected AcceptedMigration(String unit, int number, String name, Steps... steps) {
        this.id = new MigrationId(number, name);
        this.unit = unit;
        this.steps = List.of(steps);
    }

    @Override
    public final MigrationId id() {
        return id;
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final List<Steps> steps() {
        return steps;
    }
}
