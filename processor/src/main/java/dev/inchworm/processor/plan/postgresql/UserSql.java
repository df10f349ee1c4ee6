package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be told of the user's own SQL without a server: whether there is any for this dialect, and whether what stays
 * still names a column that goes.
 */
final class UserSql {

    private record Piece(Part part, String what, Sql sql) {}

    private final Workbench bench;

    UserSql(Workbench bench) {
        this.bench = bench;
    }

    /** Reports what is wrong; whether nothing is. */
    boolean isFine() {
        List<Diagnostic> problems = new ArrayList<>();
        for (Change change : bench.situation().changes()) {
            pieces(change)
                    .filter(piece -> piece.sql.in(bench.dialect().name()).isEmpty())
                    .map(this::missing)
                    .forEach(problems::add);
            if (change instanceof Change.DropColumn drop) {
                staleMentions(drop).forEach(problems::add);
            }
        }
        problems.stream().distinct().forEach(bench.outline()::refuse);
        return problems.isEmpty();
    }

    private Diagnostic missing(Piece piece) {
        return Diagnostic.of(
                Code.IW693,
                bench.placeOf(piece.part),
                piece.what,
                bench.dialect().displayName(),
                bench.dialect().name());
    }

    private Stream<Diagnostic> staleMentions(Change.DropColumn drop) {
        Table after = bench.situation().tableAfter(drop.table());
        String column = drop.column().name();
        return after == null
                ? Stream.of()
                : pieces(after)
                        .filter(piece -> bench.mentions(piece.sql, column))
                        .map(piece -> Diagnostic.of(
                                Code.IW694,
                                bench.placeOf(piece.part),
                                piece.what,
                                drop.table() + "." + column,
                                bench.dialect().displayName()));
    }

    private Stream<Piece> pieces(Change change) {
        if (change instanceof Change.CreateTable create) {
            return pieces(create.table());
        } else if (change instanceof Change.AddColumn add) {
            return Stream.concat(
                    pieces(add.table(), add.column()),
                    bench.situation().backfill(add.table(), add.column().name()).stream()
                            .map(sql -> new Piece(
                                    new Part.OfColumn(add.table(), add.column().name()),
                                    "@Backfill of " + Workbench.name(add.table(), add.column()),
                                    sql)));
        } else if (change instanceof Change.DropColumn drop) {
            return bench.situation().fill(drop.table(), drop.column().name()).stream()
                    .map(sql -> new Piece(
                            new Part.OfColumn(drop.table(), drop.column().name()),
                            "the fill of " + Workbench.name(drop.table(), drop.column()),
                            sql));
        } else if (change instanceof Change.AddIndex add) {
            return pieces(add.table(), add.index());
        } else if (change instanceof Change.DropIndex drop) {
            return pieces(drop.table(), drop.index());
        } else if (change instanceof Change.AddConstraint add) {
            return pieces(add.table(), add.constraint());
        } else if (change instanceof Change.DropConstraint drop) {
            return pieces(drop.table(), drop.constraint());
        } else {
            return Stream.of();
        }
    }

    private static Stream<Piece> pieces(Table table) {
        return Stream.of(
                        table.columns().stream().flatMap(column -> pieces(table.name(), column)),
                        table.indexes().stream().flatMap(index -> pieces(table.name(), index)),
                        table.checks().stream().flatMap(check -> pieces(table.name(), check)))
                .flatMap(pieces -> pieces);
    }

    private static Stream<Piece> pieces(ObjectName table, Column column) {
        Part part = new Part.OfColumn(table, column.name());
        String name = Workbench.name(table, column);
        return Stream.concat(
                column.defaultSql().stream().map(sql -> new Piece(part, "the default of " + name, sql)),
                column.generation().stream()
                        .filter(Computed.class::isInstance)
                        .map(generation ->
                                new Piece(part, "the expression of " + name, ((Computed) generation).expression())));
    }

    private static Stream<Piece> pieces(ObjectName table, Index index) {
        Part part = new Part.OfIndex(table, index.name());
        return Stream.concat(
                index.where().stream().map(sql -> new Piece(part, "the predicate of index " + index.name(), sql)),
                index.parts().stream()
                        .filter(OfExpression.class::isInstance)
                        .map(expression -> new Piece(
                                part,
                                "an expression of index " + index.name(),
                                ((OfExpression) expression).expression())));
    }

    private static Stream<Piece> pieces(ObjectName table, Constraint constraint) {
        return constraint instanceof Check check
                ? Stream.of(new Piece(
                        new Part.OfConstraint(table, check.name()), "the check " + check.name(), check.expression()))
                : Stream.of();
    }
}
