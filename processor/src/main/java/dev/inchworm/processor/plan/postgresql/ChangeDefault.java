package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Optional;

/**
 * The default of a column. Both releases have one default between them:
 *
 * <ul>
 *   <li>where there was none, the new release relies on it from its roll-out on, so it is set in expand;
 *   <li>where there is none any more, the old release relies on it until it is gone, so it goes in contract;
 *   <li>another one takes over in contract: the old release may not be prepared to read the new value, while the new release
 *       meets the old value in rows that exist anyway.
 * </ul>
 */
final class ChangeDefault {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;

    ChangeDefault(Workbench bench, ObjectName table, Column before, Column after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    void plan() {
        if (before.defaultSql().isEmpty()) {
            bench.outline().touch(SchemaObject.column(table, after.name()));
            boolean swapped = bench.isSwapped(table, after.name());
            add(
                    swapped ? Stage.AFTER_SWAPS : Stage.LOOSENED,
                    "The new release may insert rows without it.",
                    ofOldRelease(swapped ? Moment.BACKFILL : Moment.EXPAND));
        } else {
            bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
            add(Stage.DEFAULTS, "Part of contract: the old release relied on the one there was.", ofNewRelease());
        }
    }

    /** A column that takes no NULL was never left out by the old release. */
    private List<Concession> ofOldRelease(Moment from) {
        Column known =
                bench.situation().tableBefore(table).column(before.name()).orElseThrow();
        return known.nullable() ? List.of(Concession.ofOld(from, filled(after.defaultSql()))) : List.of();
    }

    /** A column that takes no NULL and has no default any more is never left out by the new release. */
    private List<Concession> ofNewRelease() {
        Column known = bench.situation().tableAfter(table).column(after.name()).orElseThrow();
        return after.defaultSql().isPresent() || known.nullable()
                ? List.of(Concession.ofNew(Moment.TIGHTEN, filled(before.defaultSql())))
                : List.of();
    }

    private Limit filled(Optional<Sql> value) {
        return new Limit.LeftOutIsFilled(table, after.name(), bench.sql(value.orElseThrow()));
    }

    private void add(Stage stage, String why, List<Concession> concessions) {
        bench.outline()
                .add(
                        stage,
                        step(whatHappens() + "\n" + why, after.defaultSql()).conceding(concessions),
                        Undo.by(step(
                                before.defaultSql().isEmpty()
                                        ? "Takes the default of " + name() + " away again."
                                        : "Brings the old default of " + name() + " back.",
                                before.defaultSql())));
    }

    private String whatHappens() {
        if (after.defaultSql().isEmpty()) {
            return "Takes the default of " + name() + " away.";
        }
        String which = before.defaultSql().isEmpty() ? "a default" : "another default";
        return "Gives " + name() + " " + which + ", for rows inserted without it from now on.";
    }

    private Sketch step(String comment, Optional<Sql> value) {
        return Sketch.transaction(
                List.of(table),
                comment,
                value.map(sql -> bench.ddl().setDefault(table, after.name(), sql))
                        .orElseGet(() -> bench.ddl().dropDefault(table, after.name())));
    }

    private String name() {
        return Bench.name(table, after);
    }
}
