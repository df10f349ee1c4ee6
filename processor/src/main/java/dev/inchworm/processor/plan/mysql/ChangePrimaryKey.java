package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Referrers;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;

/**
 * A primary key over other columns. The new one is a unique index first, built while others write, over columns that are NOT NULL.
 * The old key serves the upserts of the old release, so it stays until the end; then one statement replaces it, which writes
 * every row anew while others read and write, since InnoDB keeps rows in the order of their key.
 */
final class ChangePrimaryKey {

    private final Workbench bench;
    private final ObjectName table;

    ChangePrimaryKey(Workbench bench, ObjectName table) {
        this.bench = bench;
        this.table = table;
    }

    void change(PrimaryKey before, PrimaryKey after) {
        if (!isPossible(before, after) || !new Referrers(bench).areNoneOf(table, before)) {
            return;
        }
        Index index = Duplicates.indexOf(new Unique(bench.temporaryName(table, after.name(), "new"), after.columns()));
        new AddUnique(bench)
                .plan(
                        table,
                        new Unique(index.name(), after.columns()),
                        after.name(),
                        after.columns().containsAll(before.columns()));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        replace(
                                        bench,
                                        table,
                                        after,
                                        "Replaces the primary key of " + table + ": it is ("
                                                + String.join(", ", after.columns()) + ") from now on.")
                                .conceding(stillObeyed(before, after)),
                        Undo.by(
                                new Duplicates(bench)
                                        .check(table, Duplicates.indexOf(new Unique(before.name(), before.columns()))),
                                replace(bench, table, before, "The primary key of " + table + " as it was.")));
        Indexes indexes = new Indexes(bench);
        bench.outline().add(Stage.OLD_INDEXES, indexes.takeBack(table, index), Undo.by(indexes.build(table, index)));
    }

    /** The step that makes {@code key} the one of {@code table}. */
    static Sketch replace(Workbench bench, ObjectName table, PrimaryKey key, String comment) {
        return bench.alter(table, MySqlForm.REPLACE_PRIMARY_KEY, Effects.REPEATABLE, comment, how -> bench.ddl()
                .replacePrimaryKey(table, key, how));
    }

    private boolean isPossible(PrimaryKey before, PrimaryKey after) {
        Table old = bench.situation().tableBefore(table);
        Table next = bench.situation().tableAfter(table);
        for (String name : after.columns()) {
            if (!before.columns().contains(name)
                    && old.column(name).filter(column -> !column.nullable()).isEmpty()) {
                refuse(
                        after,
                        "which was nullable or not there",
                        "make " + name + " NOT NULL in this release, and a part of the key in the next");
                return false;
            }
        }
        for (String name : before.columns()) {
            Column kept = next.column(name).orElse(null);
            if (kept == null || kept.nullable() && !after.columns().contains(name)) {
                refuse(
                        after,
                        "whose column " + name + " goes or may be NULL",
                        "keep it NOT NULL in this release, and change that in the next");
                return false;
            }
            if (kept.generation().orElse(null) instanceof Identity && !isLed(next, name)) {
                refuse(
                        after,
                        "whose column " + name + " the server numbers",
                        "add an @Index over " + name + ": the server numbers no column without one");
                return false;
            }
        }
        return true;
    }

    private static boolean isLed(Table table, String column) {
        return Bench.keyOf(table).indexOf(column) == 0
                || table.uniques().stream().anyMatch(unique -> unique.columns().indexOf(column) == 0)
                || table.indexes().stream().anyMatch(index -> index.columns().indexOf(column) == 0);
    }

    private void refuse(PrimaryKey key, String why, String instead) {
        bench.refuse(
                new Part.OfConstraint(table, key.name()),
                "Another primary key for " + table + ", " + why + ",",
                instead);
    }

    /** A key over fewer columns forbids all that the old one did. */
    private List<Concession> stillObeyed(PrimaryKey before, PrimaryKey after) {
        return before.columns().containsAll(after.columns())
                ? List.of()
                : List.of(Concession.ofNew(
                        Moment.REMOVE,
                        new Limit.MustObey(
                                table,
                                before.name(),
                                "write rows of " + table + " with the same " + String.join(", ", before.columns()))));
    }
}
