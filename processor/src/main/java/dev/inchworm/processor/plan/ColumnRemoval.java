package dev.inchworm.processor.plan;

import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;

/** What stands against a column's going, whatever the database. */
public final class ColumnRemoval {

    private final Bench bench;
    private final Situation situation;

    /** Of columns that {@code bench} plans for. */
    public ColumnRemoval(Bench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    /**
     * Refuses what the old release could not go on with; whether there is nothing.
     *
     * @param generated whether the server makes up what is in {@code column}
     */
    public boolean isPossible(ObjectName table, Column column, boolean generated) {
        Part part = new Part.OfColumn(table, column.name());
        String name = Bench.name(table, column);
        boolean hasDefault = column.defaultSql().isPresent();
        if (hasDefault && Duplicates.areForbidden(situation.tableBefore(table), column)) {
            bench.refuse(
                    part,
                    "Removing " + name + ", which must be unique and has a default that the new release would repeat",
                    "take the uniqueness away in a release of its own");
            return false;
        }
        if ((generated || hasDefault) && situation.fill(table, column.name()).isPresent()) {
            bench.refuse(
                    part,
                    "A fill for " + name + ", which has a default or is generated",
                    "leave the fill out, then the old release reads what the database puts there");
            return false;
        }
        return true;
    }
}
