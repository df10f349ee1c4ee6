package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.PostgreSqlTransferTriggers;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that move from a row to the one that belongs to it. Both places exist until the old release is gone.
 *
 * <ol>
 *   <li>Expand adds the new place and two triggers that keep both equal, whichever is written.
 *   <li>Backfill writes the old columns to themselves, so that the trigger does for rows that exist what it does for rows that
 *       are written, and compares. An UPDATE of the new place from the old one would race with the old release.
 *   <li>Contract compares again, looks for values that no row is there for, and drops triggers and old place.
 * </ol>
 *
 * <p>A row that only one release knows is made for a value, and goes with the one that it refers to. One that both know is
 * never made up: the old release's own INSERT of it would fail. There a value waits for its row.
 */
final class TransferColumns {

    private final Workbench bench;
    private final Situation situation;
    private final Transfer transfer;
    private final Table source;
    private final Table target;
    private final PostgreSqlTransferTriggers triggers;

    TransferColumns(Workbench bench, Transfer transfer) {
        this.bench = bench;
        this.situation = bench.situation();
        this.transfer = transfer;
        this.source = transfer.source();
        this.target = transfer.target();
        this.triggers = new PostgreSqlTransferTriggers(
                bench.dialect(),
                transfer.referred().name(),
                transfer.relation().targetColumns(),
                names(transfer.shown()),
                transfer.referring().name(),
                transfer.relation().columns(),
                names(transfer.held()),
                Workbench.keyOf(transfer.referring()),
                transfer.making(),
                transfer.needed(),
                transfer.fromReferred());
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    void plan() {
        transfer.sources().forEach(column -> bench.outline()
                .touchUntilContract(SchemaObject.column(source.name(), column.name())));
        if (transfer.comes()) {
            bench.outline().touchUntilContract(SchemaObject.table(target.name()));
            new CreateTable(bench).plan(target, unknownToTheOld());
        } else {
            addColumns();
        }
        new WritersRights(bench).ask(tables());
        if (transfer.isShared() && !transfer.fromReferred()) {
            agree();
        }
        keepEqual();
        fill();
        compare(Stage.COMPARED);
        compare(Stage.COMPARED_AGAIN);
        if (mayWait()) {
            noneWaits();
        }
        tighten();
        remove();
    }

    private void addColumns() {
        List<String> statements = new ArrayList<>();
        List<String> drop = new ArrayList<>();
        for (Column column : transfer.targets()) {
            bench.outline().touchUntilContract(SchemaObject.column(target.name(), column.name()));
            AddColumn.ownTypeCheck(bench, target.name(), column)
                    .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
            statements.add(bench.ddl().addColumn(target.name(), column.withNullable(true)));
            if (column.comment().isPresent()) {
                statements.add(bench.ddl().commentOnColumn(target.name(), column.name(), column.comment()));
            }
            drop.add(0, bench.ddl().dropColumn(target.name(), column.name()));
        }
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                List.of(target.name()),
                                "Adds " + transfer.targetNames() + ", nullable for now, which will take the place of "
                                        + transfer.sourceNames() + ".",
                                statements.toArray(String[]::new)),
                        Undo.by(
                                Sketch.check(
                                        tables(),
                                        transfer.targetNames() + " holds values that " + transfer.sourceNames()
                                                + " does not; they would be lost",
                                        "Rows whose value in " + transfer.targetNames() + " would be lost.",
                                        bench.select(target.name()) + "\n    WHERE " + triggers.unknown() + ";"),
                                Sketch.transaction(
                                        List.of(target.name()),
                                        "Drops " + transfer.targetNames() + ", which only the new release knows.",
                                        drop.toArray(String[]::new))));
    }

    /** Rows of a new table that say more than the old release's columns do. */
    private Sketch unknownToTheOld() {
        List<String> lost = new ArrayList<>();
        lost.add(transfer.held().stream()
                .map(column -> bench.quote(column.name()) + " IS NULL")
                .collect(joining(" AND ")));
        lost.add(triggers.unknown());
        target.columns().stream()
                .filter(other -> other.nullable()
                        && other.defaultSql().isEmpty()
                        && other.generation().isEmpty()
                        && !transfer.held().contains(other))
                .forEach(other -> lost.add(bench.quote(other.name()) + " IS NOT NULL"));
        return Sketch.check(
                tables(),
                target.name() + " holds what " + transfer.sourceNames() + " does not show; it would be lost",
                "Rows of " + target.name() + " that would be lost: those that " + transfer.sourceNames()
                        + " does not show.",
                bench.select(target.name()) + "\n    WHERE " + String.join("\n    OR ", lost) + ";");
    }

    /** The triggers write to all rows that are linked to the same one, and would destroy what differs. */
    private void agree() {
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.check(
                                List.of(transfer.referring().name()),
                                "some rows of " + transfer.referring().name() + " refer to the same row of "
                                        + transfer.referred().name()
                                        + " and hold other values, of which one would stay; make them equal",
                                "Looks for rows that are to share a value and do not: triggers will keep them equal from now on.",
                                bench.select(transfer.referring().name()) + "\n    WHERE " + triggers.siblingsApart()
                                        + ";"),
                        Undo.needless());
    }

    private void keepEqual() {
        List<String> statements = new ArrayList<>();
        List<Sketch> undo = new ArrayList<>();
        undo.add(Sketch.transaction(
                tables(),
                "Takes the triggers away that keep " + transfer.sourceNames() + " and " + transfer.targetNames()
                        + " equal.",
                triggers.drop()));
        for (int i = 0; i < transfer.sources().size(); i++) {
            if (transfer.relaxes(i)) {
                String column = transfer.sources().get(i).name();
                statements.add(bench.ddl().dropNotNull(source.name(), column));
                undo.addAll(new SetNotNull(bench, source.name(), column)
                        .again("some rows have no " + source.name() + "." + column
                                + ", as the new release wrote them; give them a value or delete them")
                        .sketches());
            }
        }
        statements.add(triggers.create());
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.transaction(
                                        tables(),
                                        "Triggers keep " + transfer.sourceNames() + " and " + transfer.targetNames()
                                                + " equal, whichever is written.\n" + aboutRows(),
                                        statements.toArray(String[]::new))
                                .conceding(concessions()),
                        Undo.by(undo));
    }

    private String aboutRows() {
        String referring = transfer.referring().name().toString();
        return transfer.making()
                ? "A row of " + referring + " is made for a value that has none, and goes with the row of "
                        + transfer.referred().name() + "."
                : "No row is made up: a value waits where it is until there is one.";
    }

    private List<Concession> concessions() {
        List<Concession> concessions = new ArrayList<>();
        for (int i = 0; i < transfer.sources().size(); i++) {
            String old = transfer.sources().get(i).name();
            Column next = transfer.targets().get(i);
            if (transfer.relaxes(i)) {
                concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(source.name(), old)));
            }
            if (!transfer.comes() && !next.nullable()) {
                concessions.add(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(target.name(), next.name())));
            }
            if (!transfer.making()) {
                String there = Workbench.name(target.name(), next);
                String here = source.name() + "." + old;
                boolean several = transfer.isShared();
                concessions.add(Concession.ofOld(
                        several ? Moment.EXPAND : Moment.ROLL_OUT,
                        new Limit.ThroughLink(source.name(), old, there, several)));
                concessions.add(Concession.ofNew(
                        Moment.TIGHTEN, new Limit.ThroughLink(target.name(), next.name(), here, several)));
            }
        }
        for (Release release : Release.values()) {
            Limit limit = release == Release.OLD
                    ? new Limit.MayDeadlock(source.name(), target.name())
                    : new Limit.MayDeadlock(target.name(), source.name());
            concessions.add(
                    release == Release.OLD
                            ? Concession.ofOld(Moment.ROLL_OUT, limit)
                            : Concession.ofNew(Moment.ROLL_OUT, limit));
        }
        return concessions;
    }

    private void fill() {
        bench.outline()
                .add(
                        Stage.FILLED,
                        Sketch.backfill(
                                new Work.Backfill(
                                        source.name(),
                                        Workbench.keyOf(source),
                                        names(transfer.sources()),
                                        Optional.empty()),
                                "Has the triggers give " + transfer.targetNames() + " what " + transfer.sourceNames()
                                        + " holds in the rows that exist,\nbatch by batch along the key.\n"
                                        + "Only rows in which the two differ: it can be run again at any time.",
                                triggers.touch(Work.Backfill.WINDOW)),
                        Undo.needless());
    }

    private void compare(Stage stage) {
        bench.outline()
                .add(
                        stage,
                        Sketch.check(
                                tables(),
                                transfer.sourceNames() + " and " + transfer.targetNames()
                                        + " differ in some rows: they were written past the triggers"
                                        + (transfer.comes()
                                                ? ", or lack what a row of " + target.name()
                                                        + " needs; complete them, or make them equal"
                                                : "; make them equal"),
                                "Compares " + transfer.sourceNames() + " with " + transfer.targetNames()
                                        + " to the byte, while others read and write.",
                                bench.select(source.name()) + "\n    WHERE " + triggers.unequal() + ";"),
                        Undo.needless());
    }

    /** Once the old release is gone: before that it may be about to insert the row. */
    private void noneWaits() {
        bench.outline()
                .add(
                        Stage.COMPARED_AGAIN,
                        Sketch.check(
                                tables(),
                                "some rows of " + source.name() + " have a value in " + transfer.sourceNames()
                                        + " and no row of " + target.name()
                                        + " that it could go to; it would be lost: give them one, or take the value away",
                                "Looks for values in " + transfer.sourceNames() + " that no row of " + target.name()
                                        + " is there for.",
                                bench.select(source.name()) + "\n    WHERE " + triggers.valueWithoutRow() + ";"),
                        Undo.needless());
    }

    /** Whether rows of the old columns may have none that they belong to. */
    private boolean mayWait() {
        return transfer.fromReferred()
                ? !transfer.making()
                : transfer.relation().columns().stream()
                        .anyMatch(name ->
                                source.column(name).filter(Column::nullable).isPresent());
    }

    private void tighten() {
        if (transfer.comes()) {
            return;
        }
        for (Column column : transfer.targets()) {
            if (!column.nullable()) {
                new SetNotNull(bench, target.name(), column.name())
                        .tighten(
                                "some rows of " + target.name() + " got no value from " + transfer.sourceNames()
                                        + ", and " + Workbench.name(target.name(), column)
                                        + " takes no NULL; give them one",
                                List.of());
            }
            bench.dialect()
                    .enumCheck(situation.tableAfter(target.name()), column)
                    .ifPresent(check -> new AddCheck(bench).tighten(target.name(), check));
        }
    }

    private void remove() {
        List<String> statements = new ArrayList<>();
        statements.add(triggers.drop());
        boolean stays = !situation.isRemoved(source.name());
        if (stays) {
            transfer.sources().forEach(column -> statements.add(bench.ddl().dropColumn(source.name(), column.name())));
        }
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                tables(),
                                "Drops " + (stays ? transfer.sourceNames() + " and " : "")
                                        + "the triggers that kept " + transfer.sourceNames() + " and "
                                        + transfer.targetNames() + " equal. Cannot be undone.",
                                statements.toArray(String[]::new)),
                        Undo.impossible());
    }

    private List<ObjectName> tables() {
        return List.of(source.name(), target.name());
    }
}
