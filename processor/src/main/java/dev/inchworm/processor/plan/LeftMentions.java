package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.List;
import java.util.stream.Stream;

/** SQL in what stays, that names a column that goes: checks, indexes and generated columns of its table. */
public final class LeftMentions {

    private record Piece(Part part, String what, Sql sql) {}

    private final Bench bench;

    /** Over what {@code bench} plans. */
    public LeftMentions(Bench bench) {
        this.bench = bench;
    }

    /** Reports it; whether there is none. */
    public boolean areNone() {
        List<Diagnostic> problems = bench.situation().changes().stream()
                .flatMap(this::mentions)
                .distinct()
                .toList();
        problems.forEach(bench.outline()::refuse);
        return problems.isEmpty();
    }

    private Stream<Diagnostic> mentions(Change change) {
        if (change instanceof Change.DropColumn drop) {
            return mentions(drop.table(), drop.column().name());
        }
        return change instanceof Change.RenameColumn rename ? mentions(rename.table(), rename.before()) : Stream.of();
    }

    private Stream<Diagnostic> mentions(ObjectName table, String column) {
        Table after = bench.situation().tableAfter(table);
        return after == null || after.column(column).isPresent()
                ? Stream.of()
                : pieces(after)
                        .filter(piece -> bench.mentions(piece.sql, column))
                        .map(piece -> Diagnostic.of(
                                Code.IW693,
                                bench.placeOf(piece.part),
                                piece.what,
                                table + "." + column,
                                bench.dialect().displayName()));
    }

    private static Stream<Piece> pieces(Table table) {
        return Stream.of(computed(table), checks(table), indexes(table)).flatMap(pieces -> pieces);
    }

    private static Stream<Piece> computed(Table table) {
        return table.columns().stream()
                .filter(column -> column.generation().orElse(null) instanceof Computed)
                .map(column -> new Piece(
                        new Part.OfColumn(table.name(), column.name()),
                        "The expression of " + Bench.name(table.name(), column),
                        ((Computed) column.generation().orElseThrow()).expression()));
    }

    private static Stream<Piece> checks(Table table) {
        return table.checks().stream()
                .map(check -> new Piece(
                        new Part.OfConstraint(table.name(), check.name()),
                        "The check " + check.name() + " of " + table.name(),
                        check.expression()));
    }

    private static Stream<Piece> indexes(Table table) {
        return table.indexes().stream().flatMap(index -> sql(index)
                .map(sql -> new Piece(new Part.OfIndex(table.name(), index.name()), what(table.name(), index), sql)));
    }

    private static String what(ObjectName table, Index index) {
        return "The index " + index.name() + " of " + table;
    }

    private static Stream<Sql> sql(Index index) {
        return Stream.concat(
                index.where().stream(),
                index.parts().stream().filter(OfExpression.class::isInstance).map(part -> ((OfExpression) part)
                        .expression()));
    }
}
