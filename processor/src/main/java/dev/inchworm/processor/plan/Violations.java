package dev.inchworm.processor.plan;

import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import java.util.List;

/** Rows that a check would not allow. */
public final class Violations {

    private final Bench bench;

    /** Of tables that {@code bench} plans for. */
    public Violations(Bench bench) {
        this.bench = bench;
    }

    /** The step that looks for them. */
    public Sketch check(ObjectName table, Check check) {
        return Sketch.check(
                List.of(table),
                "some rows of " + table + " violate the check " + check.name() + "; mend or delete them",
                "Looks for rows that violate the check " + check.name() + ".",
                bench.select(table) + "\n    WHERE NOT " + bench.sql(check.expression()) + ";");
    }
}
