package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.Optional;

/**
 * A NOT NULL column that triggers give its value where rows are inserted without it. MariaDB refuses {@code INSERT … SELECT} without a
 * value for it before any trigger fires, and between the end of the triggers and that of the column there are none. So the
 * column gets a default that nobody ever reads, which is a matter of the catalog alone; or it allows NULL, which writes the
 * table anew.
 */
final class OmittedColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final Column column;

    OmittedColumn(Workbench bench, ObjectName table, Column column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
    }

    /** Whether the column will take NULL, for it can have no default. */
    boolean takesNull(boolean alwaysGiven) {
        return !alwaysGiven || Defaults.placeholder(bench, column).isEmpty();
    }

    /**
     * Adds the steps.
     *
     * @param alwaysGiven whether the triggers replace the default in every row that is inserted without the column
     */
    void plan(Stage stage, boolean alwaysGiven) {
        String name = Bench.name(table, column);
        if (!takesNull(alwaysGiven)) {
            Optional<Sql> placeholder = Defaults.placeholder(bench, column);
            bench.outline()
                    .add(
                            stage,
                            Defaults.step(
                                    bench,
                                    table,
                                    column,
                                    placeholder,
                                    "Gives " + name
                                            + " a default that nobody ever reads: the new release does not write the"
                                            + " column,\nand triggers replace it."),
                            Undo.by(Defaults.step(
                                    bench,
                                    table,
                                    column,
                                    Optional.empty(),
                                    "Takes the default of " + name + " away.")));
            return;
        }
        bench.mindDefinition(table, column);
        SetNotNull recipe = new SetNotNull(bench, table, column);
        bench.outline()
                .add(
                        stage,
                        recipe.allow("Allows NULL in " + name + ", which the new release does not write."),
                        recipe.againOnceLeftOut());
    }
}
