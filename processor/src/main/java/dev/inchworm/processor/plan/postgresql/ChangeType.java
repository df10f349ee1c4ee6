package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Conversion;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another type for a column that keeps its name: only one that holds every value of the old. What the server does in its
 * catalog alone is one brief step; the rest goes through {@link SwapColumns}.
 */
final class ChangeType {

    private final Workbench bench;

    ChangeType(Workbench bench) {
        this.bench = bench;
    }

    void plan(ChangeColumn change) {
        switch (TypeChanges.of(bench, change)) {
            case NOTHING ->
                bench.outline()
                        .touch(SchemaObject.column(
                                change.table(), change.before().name()));
            case FREE -> widen(change.table(), change.before(), change.after());
            case SWAP -> swap(change);
            case NONE -> refuse(change);
        }
        enumCheckBefore(change)
                .filter(check -> !(change.after().type() instanceof Enumeration))
                .ifPresent(check -> new DropConstraint(bench).plan(change.table(), check));
        if (!(change.before().type() instanceof Enumeration)) {
            bench.dialect()
                    .enumCheck(bench.situation().tableAfter(change.table()), change.after())
                    .ifPresent(check -> new AddCheck(bench).tighten(change.table(), check));
        }
    }

    private Optional<Check> enumCheckBefore(ChangeColumn change) {
        return bench.dialect().enumCheck(bench.situation().tableBefore(change.table()), change.before());
    }

    private void widen(ObjectName table, Column before, Column after) {
        String name = Bench.name(table, before);
        bench.outline().touch(SchemaObject.column(table, before.name()));
        List<Sketch> back = new ArrayList<>();
        String narrower = bench.dialect().type(before);
        back.add(Sketch.check(
                List.of(table),
                name + " holds values that do not fit " + narrower + "; they would be lost",
                "Rows whose value in " + name + " would be lost.",
                bench.select(table) + "\n    WHERE ROW(CAST(CAST(" + bench.quote(before.name()) + " AS " + narrower
                        + ") AS " + bench.dialect().type(after) + "))::record *<> ROW(" + bench.quote(before.name())
                        + ");"));
        back.addAll(SwapColumns.narrowing(bench, table, after, before));
        bench.outline()
                .add(
                        Stage.WIDENED,
                        OldView.aside(
                                        bench,
                                        table,
                                        "Widens " + name + " from " + narrower + " to "
                                                + bench.dialect().type(after)
                                                + ". Every value stays as it is stored: nothing is rewritten or scanned.",
                                        List.of(bench.ddl().setType(table, after)))
                                .as(PostgreSqlForm.CHANGE_TYPE_FREE)
                                .conceding(
                                        Concession.ofOld(Moment.EXPAND, new Limit.FailsOnce(table)),
                                        Concession.ofOld(Moment.EXPAND, new Limit.CannotRestart(table, before.name())),
                                        Concession.ofOld(
                                                Moment.EXPAND, new Limit.MayNotFit(table, before.name(), narrower))),
                        Undo.by(back));
    }

    private void swap(ChangeColumn change) {
        ObjectName table = change.table();
        String column = change.before().name();
        Optional<String> beside = bench.situation().changes().stream()
                .filter(other -> !other.equals(change))
                .flatMap(other -> obstacle(other, table, column).stream())
                .findFirst();
        if (Conversion.isRounded(change.before().type(), change.after().type()) && isUnique(table, column)) {
            bench.refuse(
                    new Part.OfColumn(table, column),
                    "A wider type for " + table + "." + column
                            + ", which must be unique and is rounded for the old release",
                    "take the uniqueness away in a release of its own");
        } else if (beside.isPresent()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW211,
                            bench.placeOf(new Part.OfColumn(table, column)),
                            table + "." + column,
                            beside.get(),
                            bench.dialect().displayName()));
        } else if (isFirstOf(change)) {
            SwapColumns.plan(bench, table);
        }
    }

    /** All of a table are swapped together. */
    private boolean isFirstOf(ChangeColumn change) {
        return bench.situation().changes().stream()
                .filter(other -> other instanceof ChangeColumn changed
                        && changed.aspect() == Aspect.TYPE
                        && changed.table().equals(change.table())
                        && bench.isSwapped(changed.table(), changed.before().name()))
                .findFirst()
                .filter(change::equals)
                .isPresent();
    }

    /** What would work on the narrow column, or on what is over it, after the wide one has taken its place. */
    private Optional<String> obstacle(Change other, ObjectName table, String column) {
        if (!other.object().equals(table)) {
            return Optional.empty();
        } else if (other instanceof ChangeColumn aspect
                && aspect.before().name().equals(column)
                && aspect.aspect() == Aspect.GENERATION) {
            return Optional.of("another way of generating it");
        } else if (other instanceof Change.RenameColumn rename && sharesKey(table, column, rename.before())) {
            return Optional.of("the renaming of " + rename.before() + ", which shares a key or index with it");
        }
        return Optional.empty();
    }

    private boolean isUnique(ObjectName table, String column) {
        Table known = bench.situation().tableBefore(table);
        return known.primaryKey().filter(key -> key.columns().contains(column)).isPresent()
                || known.uniques().stream().anyMatch(unique -> unique.columns().contains(column))
                || known.indexes().stream()
                        .anyMatch(index -> index.unique() && index.columns().contains(column));
    }

    private boolean sharesKey(ObjectName table, String one, String other) {
        Table known = bench.situation().tableBefore(table);
        return !one.equals(other)
                && (known.primaryKey()
                                .filter(key -> both(key.columns(), one, other))
                                .isPresent()
                        || known.uniques().stream().anyMatch(unique -> both(unique.columns(), one, other))
                        || known.indexes().stream().anyMatch(index -> both(index.columns(), one, other)));
    }

    private static boolean both(List<String> columns, String one, String other) {
        return columns.contains(one) && columns.contains(other);
    }

    private void refuse(ChangeColumn change) {
        bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW208,
                        bench.placeOf(new Part.OfColumn(
                                change.table(), change.before().name())),
                        Bench.name(change.table(), change.before()),
                        bench.dialect().type(change.before()),
                        bench.dialect().type(change.after()),
                        bench.dialect().displayName(),
                        change.before().name()));
    }
}
