package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import java.util.stream.IntStream;

/** Rows that a foreign key would not allow. */
public final class Orphans {

    private final Bench bench;

    /** Of tables that {@code bench} plans for. */
    public Orphans(Bench bench) {
        this.bench = bench;
    }

    /** The step that looks for them. */
    public Sketch check(ObjectName table, ForeignKey key) {
        String given = key.columns().stream()
                .map(column -> "c." + bench.quote(column) + " IS NOT NULL")
                .collect(joining(" AND "));
        String matches = IntStream.range(0, key.columns().size())
                .mapToObj(i -> "p." + bench.quote(key.targetColumns().get(i)) + " = c."
                        + bench.quote(key.columns().get(i)))
                .collect(joining(" AND "));
        return Sketch.check(
                References.between(table, key),
                "some rows of " + table + " refer to rows of " + key.target() + " that do not exist ("
                        + String.join(", ", key.columns()) + "); mend or delete them",
                "Looks for orphans: rows of " + table + " that refer to nothing in " + key.target() + ".",
                "SELECT " + bench.dialect().quoteAll(key.columns()) + " FROM " + bench.quote(table)
                        + " AS c\n    WHERE " + given + "\n    AND NOT EXISTS (" + bench.selectAny(key.target())
                        + " AS p WHERE " + matches + ");");
    }
}
