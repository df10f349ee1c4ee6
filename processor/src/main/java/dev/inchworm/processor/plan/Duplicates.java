package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that a unique index would not allow. */
public final class Duplicates {

    private final Bench bench;

    /** Of tables that {@code bench} plans for. */
    public Duplicates(Bench bench) {
        this.bench = bench;
    }

    /** The step that looks for them. */
    public Sketch check(ObjectName table, Index index) {
        String keys = index.parts().stream().map(this::key).collect(joining(", "));
        String given = Stream.concat(
                        index.parts().stream().map(part -> key(part) + " IS NOT NULL"),
                        index.where().map(bench::sql).stream())
                .collect(joining(" AND "));
        return Sketch.check(
                List.of(table),
                "some rows of " + table + " have the same " + readable(index) + "; mend or delete them",
                "Looks for duplicates that the unique index " + index.name() + " would not allow.",
                "SELECT " + keys + ", count(*) AS " + bench.quote("rows") + " FROM " + bench.quote(table)
                        + "\n    WHERE " + given + "\n    GROUP BY " + keys + " HAVING count(*) > 1;");
    }

    private String key(Part part) {
        return part instanceof OfColumn of ? bench.quote(of.column()) : bench.sql(((OfExpression) part).expression());
    }

    /** What may be there once, for people. */
    public String readable(Index index) {
        return index.parts().stream()
                .map(part -> part instanceof OfColumn of ? of.column() : key(part))
                .collect(joining(", "));
    }

    /** The index behind a unique constraint. */
    public static Index indexOf(Unique unique) {
        return new Index(
                unique.name(),
                unique.columns().stream()
                        .map(column -> (Part) new OfColumn(column, false))
                        .toList(),
                true,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Whether {@code table} lets no two rows have the same value in {@code column}, alone or beside others. */
    public static boolean areForbidden(Table table, Column column) {
        return table.uniques().stream().anyMatch(unique -> unique.columns().contains(column.name()))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique() && index.columns().contains(column.name()));
    }
}
