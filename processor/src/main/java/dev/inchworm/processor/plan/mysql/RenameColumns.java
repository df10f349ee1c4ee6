package dev.inchworm.processor.plan.mysql;

import static java.util.stream.Collectors.toSet;

import dev.inchworm.dialect.MySqlSyncTrigger;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.ColumnRenames;
import dev.inchworm.processor.plan.ForeignKeyActions;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns of one table that go by other names, on MySQL and MariaDB: the same in steps of one statement each.
 *
 * <ol>
 *   <li>Expand adds the new column, lets rows be inserted without the old one, and makes two triggers that keep them equal.
 *   <li>Backfill is as everywhere, and so are the {@link BuildTwins twins}.
 *   <li>Contract compares again and tightens. In the end the twins have taken the place of their elders, so that the triggers can
 *       go, and the old column in the catalog alone.
 * </ol>
 */
final class RenameColumns extends ColumnRenames {

    private final Workbench bench;
    private final ObjectName table;
    private final Table before;

    RenameColumns(Workbench bench, ObjectName table) {
        super(bench, table);
        this.bench = bench;
        this.table = table;
        this.before = bench.situation().tableBefore(table);
    }

    /** What the server numbers, a trigger would see only when it is too late. */
    @Override
    protected boolean isPossibleHere(Column old, Column next) {
        if (old.generation().orElse(null) instanceof Identity) {
            bench.refuse(
                    new Part.OfColumn(table, next.name()),
                    "Renaming " + Bench.name(table, old) + ", which the server numbers,",
                    "keep the old name by @Column(name = \"" + old.name() + "\")");
            return false;
        }
        return true;
    }

    @Override
    protected void add(Move move) {
        String next = Bench.name(table, move.after());
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        AddColumn.add(
                                        bench,
                                        table,
                                        move.added(),
                                        AddColumn.form(bench, table),
                                        "beside " + move.before().name() + ", which it will replace.")
                                .conceding(concessions(move)),
                        undone(move, AddColumn.drop(bench, table, move.added())));
        relax(move);
        MySqlSyncTrigger triggers = triggers(move);
        triggers.probes().forEach(query -> bench.outline()
                .add(Stage.NEW_COLUMNS, Triggers.probe(table, move.after().name(), query), Undo.needless()));
        for (Event event : Triggers.IN_ORDER) {
            // The check comes before anything is undone, and again before the column goes.
            Sketch drop = drop(triggers, event, "Takes the trigger on " + event + " for " + next + " away.");
            bench.outline()
                    .add(
                            Stage.NEW_COLUMNS,
                            create(
                                    move,
                                    event,
                                    "Keeps " + next + " and " + move.before().name() + " equal on " + event
                                            + ", whichever is written."),
                            event == Event.INSERT ? undone(move, drop) : Undo.by(drop));
        }
    }

    private Undo undone(Move move, Sketch drop) {
        return Undo.by(Stream.concat(lost(move).stream(), Stream.of(drop)).toList());
    }

    /** Rows are inserted without the old column. */
    private void relax(Move move) {
        if (isOmitted(move)) {
            new OmittedColumn(bench, table, move.before()).plan(Stage.NEW_COLUMNS, isAlwaysGiven(move));
        }
    }

    private static boolean isOmitted(Move move) {
        return !move.before().nullable() && (move.before().defaultSql().isEmpty() || move.relaxes());
    }

    private boolean isAlwaysGiven(Move move) {
        return !move.relaxes() && move.absent().isEmpty() || isInsistedOn(move.before());
    }

    /** A type without constant defaults leaves no other way to omit it. */
    @Override
    protected boolean takesNull(Move move) {
        return isOmitted(move) && new OmittedColumn(bench, table, move.before()).takesNull(isAlwaysGiven(move));
    }

    private MySqlSyncTrigger triggers(Move move) {
        List<String> reads = new ArrayList<>(ColumnFill.readable(before));
        reads.add(move.after().name());
        return new MySqlSyncTrigger(
                bench.dialect(),
                table,
                move.before(),
                move.after(),
                move.conversion().forward(),
                move.conversion().backward(),
                move.absent(),
                reads);
    }

    private Sketch create(Move move, Event event, String comment) {
        return Triggers.create(bench, triggers(move), event, comment);
    }

    private Sketch drop(MySqlSyncTrigger triggers, Event event, String comment) {
        return Triggers.drop(bench, triggers, event, comment);
    }

    @Override
    protected String differ(Column column, String one, String other) {
        return bench.dialect().differ(column, one, other);
    }

    @Override
    protected String cast(String value, Column column) {
        return value;
    }

    /** Foreign keys fire no triggers where they change rows. */
    @Override
    protected boolean isWrittenPastTriggers(Column old) {
        return before.foreignKeys().stream()
                .anyMatch(key -> key.columns().contains(old.name()) && ForeignKeyActions.change(key));
    }

    @Override
    protected void tighten(Move move) {
        Column after = move.after();
        after.defaultSql().ifPresent(value -> bench.outline()
                .add(
                        Stage.DEFAULTS,
                        Defaults.step(
                                bench,
                                table,
                                move.added(),
                                Optional.of(value),
                                "Gives " + Bench.name(table, after)
                                        + " its default, which the triggers have seen to until now."),
                        Undo.by(Defaults.step(
                                bench,
                                table,
                                move.added(),
                                Optional.empty(),
                                "Leaves the default of " + Bench.name(table, after) + " to the triggers again."))));
        if (!after.nullable()) {
            new SetNotNull(bench, table, after).tighten();
        }
    }

    @Override
    protected void replace(List<Move> moves) {
        new BuildTwins(
                        bench,
                        table,
                        moves.stream()
                                .filter(move -> !move.conversion().isSame())
                                .map(move -> move.after().name())
                                .collect(toSet()))
                .plan();
        for (Move move : moves) {
            String old = Bench.name(table, move.before());
            for (Event event : Event.values()) {
                bench.outline()
                        .add(
                                Stage.OLD_TRIGGERS,
                                drop(
                                        triggers(move),
                                        event,
                                        "Ends the sync of " + old + " with "
                                                + move.after().name() + " on " + event
                                                + ": nobody writes it any more. Cannot be undone: what comes in from now on is not in it."),
                                Undo.impossible());
            }
        }
        for (Move move : moves) {
            bench.outline()
                    .add(
                            Stage.OLD_COLUMNS,
                            bench.alter(
                                    table,
                                    MySqlForm.DROP_COLUMN,
                                    Effects.noColumn(table, move.before().name()),
                                    "Drops column " + Bench.name(table, move.before()) + ", whose values are in "
                                            + move.after().name() + ". Cannot be undone.",
                                    how -> bench.ddl()
                                            .dropColumn(table, move.before().name(), how)),
                            Undo.impossible());
        }
    }
}
