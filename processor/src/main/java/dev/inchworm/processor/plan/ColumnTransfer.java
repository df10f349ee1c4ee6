package dev.inchworm.processor.plan;

import dev.inchworm.dialect.TransferTriggers;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns that move from a row to the one that belongs to it. Both places exist until the old release is gone.
 *
 * <ol>
 *   <li>Expand adds the new place and triggers that keep both equal, whichever is written.
 *   <li>Backfill writes the old columns to themselves, so that the triggers do for rows that exist what they do for rows that
 *       are written, and compares. An UPDATE of the new place from the old one would race with the old release.
 *   <li>Contract compares again, looks for values that no row is there for, and drops triggers and old place.
 * </ol>
 *
 * <p>A row that only one release knows is made for a value, and goes with the one that it refers to. One that both know is
 * never made up: the old release's own INSERT of it would fail. There a value waits for its row.
 */
public abstract class ColumnTransfer {

    private final Bench bench;
    private final Transfer transfer;
    private final Table source;
    private final Table target;
    private final TransferTriggers triggers;

    /** What {@code transfer} amounts to, added to what {@code bench} plans. */
    protected ColumnTransfer(Bench bench, Transfer transfer, TransferTriggers triggers) {
        this.bench = bench;
        this.transfer = transfer;
        this.source = transfer.source();
        this.target = transfer.target();
        this.triggers = triggers;
    }

    /** Plans the table of the new columns, which can be taken back where {@code lost} finds nothing. */
    protected abstract void createTarget(Sketch lost);

    /** Plans the new columns, which can be taken back where {@code lost} finds nothing. */
    protected abstract void addColumns(Sketch lost);

    /** Plans the triggers, and that the old columns take NULL where the new release leaves them out. */
    protected abstract void keepEqual();

    /** Plans what the database asks for that a new column shall have. */
    protected abstract void tighten(Column column);

    /** Plans that the triggers go, and the old columns where {@code stays} says that their table does not. */
    protected abstract void remove(boolean stays);

    /** All of it. */
    public final void plan() {
        transfer.sources().forEach(column -> bench.outline()
                .touchUntilContract(SchemaObject.column(source.name(), column.name())));
        if (transfer.comes()) {
            bench.outline().touchUntilContract(SchemaObject.table(target.name()));
            createTarget(unknownToTheOld());
        } else {
            transfer.targets().forEach(column -> bench.outline()
                    .touchUntilContract(SchemaObject.column(target.name(), column.name())));
            addColumns(unknownToTheOldColumns());
        }
        keepEqual();
        fill();
        compare(Stage.COMPARED);
        compare(Stage.COMPARED_AGAIN);
        if (mayWait()) {
            noneWaits();
        }
        if (!transfer.comes()) {
            transfer.targets().forEach(this::tighten);
        }
        remove(!bench.situation().isRemoved(source.name()));
    }

    /** Values of new columns that the old ones do not have. */
    protected final Sketch unknownToTheOldColumns() {
        return Sketch.check(
                tables(),
                transfer.targetNames() + " holds values that " + transfer.sourceNames()
                        + " does not; they would be lost",
                "Rows whose value in " + transfer.targetNames() + " would be lost.",
                bench.select(target.name()) + "\n    WHERE " + triggers.unknown() + ";");
    }

    /** Values of one new column that the old one does not have: others may have gone by then. */
    protected final Sketch unknownToTheOldColumn(Column column) {
        String name = Bench.name(target.name(), column);
        return Sketch.check(
                tables(),
                name + " holds values that " + transfer.sourceNames() + " does not; they would be lost",
                "Rows whose value in " + name + " would be lost.",
                bench.select(target.name()) + "\n    WHERE " + triggers.unknown(List.of(column.name())) + ";");
    }

    /** Rows of a new table that say more than the old release's columns do. */
    private Sketch unknownToTheOld() {
        List<String> lost = new ArrayList<>();
        lost.add(String.join(
                " AND ",
                transfer.held().stream()
                        .map(column -> bench.quote(column.name()) + " IS NULL")
                        .toList()));
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

    /** What triggers do about rows that are not there, for people. */
    protected final String aboutRows() {
        String referring = transfer.referring().name().toString();
        return transfer.making()
                ? "A row of " + referring + " is made for a value that has none, and goes with the row of "
                        + transfer.referred().name() + "."
                : "No row is made up: a value waits where it is until there is one.";
    }

    /** What both releases put up with. */
    protected final List<Concession> concessions() {
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
                String there = Bench.name(target.name(), next);
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
                    ? new Limit.MayDeadlock(source.name(), target.name(), triggers.deadlock())
                    : new Limit.MayDeadlock(target.name(), source.name(), triggers.deadlock());
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
                                        Bench.keyOf(source),
                                        transfer.sources().stream()
                                                .map(Column::name)
                                                .toList(),
                                        Optional.empty()),
                                "Has the triggers give " + transfer.targetNames() + " what " + transfer.sourceNames()
                                        + " holds in the rows that exist,\nbatch by batch along the key.\n"
                                        + triggers.touched() + ": it can be run again at any time.",
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

    /** What a new column that takes no NULL complains of. */
    protected final String unfilled(Column column) {
        return "some rows of " + target.name() + " got no value from " + transfer.sourceNames() + ", and "
                + Bench.name(target.name(), column) + " takes no NULL; give them one";
    }

    /** The old columns that have to take NULL. */
    protected final List<Column> relaxed() {
        return Stream.iterate(0, i -> i < transfer.sources().size(), i -> i + 1)
                .filter(transfer::relaxes)
                .map(transfer.sources()::get)
                .toList();
    }

    /** Both, that of the old columns first. */
    protected final List<ObjectName> tables() {
        return List.of(source.name(), target.name());
    }
}
