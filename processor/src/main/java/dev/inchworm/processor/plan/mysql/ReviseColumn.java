package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.NumberingChange;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that changes about a column that keeps its name. These servers take its whole definition or nothing, so each step says
 * all that is true of the column by then: first what loosens, then type and comment, and in contract what tightens.
 */
final class ReviseColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final Part part;

    /** What is true of the column after the steps planned so far. */
    private Column now;

    ReviseColumn(Workbench bench, ObjectName table, Column before, Column after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.part = new Part.OfColumn(table, after.name());
        this.now = before;
    }

    void plan() {
        if (!before.generation().equals(after.generation())) {
            generate();
            return;
        }
        if (isSaidAnew()) {
            bench.mindDefinition(table, after);
        }
        boolean inKey = Stream.of(
                        bench.situation().tableBefore(table), bench.situation().tableAfter(table))
                .anyMatch(known -> Bench.keyOf(known).contains(before.name()));
        if (after.nullable() && !before.nullable() && !inKey) {
            allowNull();
        }
        if (before.defaultSql().isEmpty() && after.defaultSql().isPresent()) {
            giveDefault();
        }
        if (!bench.dialect().type(before).equals(bench.dialect().type(after))) {
            now = new ChangeType(bench, table, before, after).plan(now);
        } else if (!before.type().equals(after.type())) {
            bench.outline().touch(SchemaObject.column(table, after.name()));
        }
        if (!before.comment().equals(after.comment())) {
            comment();
        }
        if (before.defaultSql().isPresent() && !before.defaultSql().equals(after.defaultSql())) {
            changeDefault();
        }
        if (before.nullable() && !after.nullable()) {
            forbidNull();
        }
    }

    private void generate() {
        boolean computes =
                Stream.of(before, after).anyMatch(column -> column.generation().orElse(null) instanceof Computed);
        if (computes) {
            new ChangeComputed(bench, table, before, after).plan();
        } else {
            new ChangeNumbering(bench, table, before, after).plan();
        }
    }

    /** Whether more changes than a default that there will be, which has a statement of its own. */
    private boolean isSaidAnew() {
        return before.nullable() != after.nullable()
                || !before.comment().equals(after.comment())
                || before.defaultSql().isPresent() && after.defaultSql().isEmpty();
    }

    private void allowNull() {
        if (NumberingChange.refusesNull(bench, table, after)) {
            return;
        }
        bench.outline().touch(SchemaObject.column(table, after.name()));
        SetNotNull recipe = new SetNotNull(bench, table, now);
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        recipe.allow("Allows NULL in " + name() + ", which the new release may write.")
                                .conceding(Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, after.name()))),
                        recipe.againOnceNull());
        now = now.withNullable(true);
    }

    private void giveDefault() {
        bench.outline().touch(SchemaObject.column(table, after.name()));
        List<Concession> concessions =
                before.nullable() ? List.of(Concession.ofOld(Moment.EXPAND, filled(after.defaultSql()))) : List.of();
        setDefault(
                Stage.LOOSENED,
                "Gives " + name() + " a default, for rows inserted without it from now on.\n"
                        + "The new release may insert rows without it.",
                concessions);
    }

    private void changeDefault() {
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        String what = after.defaultSql().isPresent()
                ? "Gives " + name() + " another default, for rows inserted without it from now on."
                : "Takes the default of " + name() + " away.";
        List<Concession> concessions = after.defaultSql().isPresent() || after.nullable()
                ? List.of(Concession.ofNew(Moment.TIGHTEN, filled(before.defaultSql())))
                : List.of();
        setDefault(
                Stage.DEFAULTS, what + "\nPart of contract: the old release relied on the one there was.", concessions);
    }

    private Limit filled(Optional<Sql> value) {
        return new Limit.LeftOutIsFilled(table, after.name(), bench.sql(value.orElseThrow()));
    }

    private void setDefault(Stage stage, String comment, List<Concession> concessions) {
        bench.outline()
                .add(
                        stage,
                        Defaults.step(bench, table, now, after.defaultSql(), comment)
                                .conceding(concessions),
                        Undo.by(Defaults.step(
                                bench, table, now, before.defaultSql(), "The default of " + name() + " as it was.")));
        now = now.withDefault(after.defaultSql());
    }

    private void comment() {
        bench.outline().touch(SchemaObject.column(table, after.name()));
        Column silent = now;
        now = now.withComment(after.comment());
        bench.outline()
                .add(
                        Stage.COMMENTS,
                        bench.modify(table, MySqlForm.COMMENT_ON_COLUMN, "The comment on " + name() + ".", now),
                        Undo.by(bench.modify(
                                table,
                                MySqlForm.COMMENT_ON_COLUMN,
                                "The comment on " + name() + " as it was.",
                                silent)));
    }

    /** Where a hint says with what, triggers fill the NULLs that the old release writes, and batches the rows that exist. */
    private void forbidNull() {
        Fill fill = Fill.ofNulls(bench.situation(), table, after.name());
        ColumnFill filling = new ColumnFill(bench, table, after.name(), fill);
        if (!filling.isPossible()) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        filling.sync().ifPresent(triggers -> {
            bench.outline().add(Stage.SYNC, filling.probe(), Undo.needless());
            for (Event event : Event.values()) {
                Limit filled = new Limit.NullIsFilled(table, after.name(), bench.sql(triggers.value()));
                Sketch create = Triggers.create(
                        bench,
                        triggers,
                        event,
                        "Fills " + name() + " on " + event
                                + " in rows that are written without a value, so that the new\n"
                                + "release reads no NULL.");
                bench.outline()
                        .add(
                                Stage.SYNC,
                                event == Event.INSERT
                                        ? create.conceding(Concession.ofOld(Moment.EXPAND, filled))
                                        : create,
                                Undo.by(Triggers.drop(
                                        bench,
                                        triggers,
                                        event,
                                        "Takes the trigger on " + event + " for " + name()
                                                + " away; what it and the backfill filled stays.")));
            }
        });
        filling.fill();
        new SetNotNull(bench, table, now).tighten(fill);
        filling.endSync();
        now = now.withNullable(false);
    }

    private String name() {
        return Bench.name(table, after);
    }
}
