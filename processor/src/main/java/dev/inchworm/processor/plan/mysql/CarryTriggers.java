package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlTrigger;
import dev.inchworm.dialect.Names;
import dev.inchworm.migration.Part;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Triggers that write to another table, one step each. They run with the rights of who made them, so nobody who writes needs others
 * than before.
 */
final class CarryTriggers {

    private final Workbench bench;
    private final List<MySqlTrigger> triggers;
    private final String what;

    /**
     * In an order in which each can be there without the next.
     *
     * @param what what they keep equal: {@code person.phone and profile.phone}
     */
    CarryTriggers(Workbench bench, List<MySqlTrigger> triggers, String what) {
        this.bench = bench;
        this.triggers = triggers;
        this.what = what;
    }

    /**
     * The variable in which triggers of {@code table} tell others that they are at work: one for all tables between which values
     * move, in however many steps.
     */
    static String guard(Workbench bench, ObjectName table) {
        Set<String> group = new TreeSet<>();
        group.add(bench.quote(table));
        for (int size = 0; size < group.size(); ) {
            size = group.size();
            for (MovedColumn move : bench.situation().moves()) {
                List<String> ends = List.of(bench.quote(move.table()), bench.quote(move.fromTable()));
                if (ends.stream().anyMatch(group::contains)) {
                    group.addAll(ends);
                }
            }
        }
        return Names.hashed(
                "inchworm_carrying", String.join(" ", group), bench.dialect().nameLimit());
    }

    /** What the releases that know both tables put up with, beyond what they do elsewhere. */
    static List<Concession> concessions(Situation situation, ObjectName one, ObjectName other) {
        List<Concession> concessions = new ArrayList<>();
        for (List<ObjectName> pair : List.of(List.of(one, other), List.of(other, one))) {
            Limit limit = new Limit.Cannot(
                    pair.get(0),
                    "change in " + pair.get(0) + " what moves, by a statement that names " + pair.get(1)
                            + " too (1442): triggers write there");
            if (situation.tableBefore(one) != null && situation.tableBefore(other) != null) {
                concessions.add(Concession.ofOld(Moment.EXPAND, limit));
            }
            if (situation.tableAfter(one) != null && situation.tableAfter(other) != null) {
                concessions.add(Concession.ofNew(Moment.REMOVE, limit));
            }
        }
        return concessions;
    }

    /** Makes them; before the first is taken back {@code lost} looks for what would be lost. */
    void make(String about, List<Concession> concessions, Sketch lost) {
        for (int i = 0; i < triggers.size(); i++) {
            MySqlTrigger trigger = triggers.get(i);
            Sketch create = bench.statement(
                    trigger.table(),
                    Effects.trigger(trigger.table(), trigger.name()),
                    i == 0
                            ? "Keeps " + what + " equal " + when(trigger) + ".\n" + about
                            : "The same " + when(trigger) + ".",
                    first(trigger).map(trigger::createBefore).orElseGet(trigger::create));
            Sketch drop = bench.statement(
                    trigger.table(),
                    Effects.noTrigger(trigger.table(), trigger.name()),
                    "Takes the trigger " + when(trigger) + " away that keeps " + what + " equal.",
                    trigger.drop());
            bench.outline()
                    .add(
                            Stage.SYNC,
                            i == 0 ? create.conceding(concessions) : create,
                            i == triggers.size() - 1 ? Undo.by(lost, drop) : Undo.by(drop));
        }
    }

    /**
     * The one that it has to precede. MariaDB prepares statements anew for a trigger that fires first at its event, and for no
     * other: one that had been prepared before would find no table that only the new trigger names (1146).
     */
    private Optional<String> first(MySqlTrigger trigger) {
        if (!bench.line().isMariaDb()) {
            return Optional.empty();
        }
        String event = " " + trigger.when() + " ON " + bench.quote(trigger.table()) + " FOR EACH ROW";
        Optional<String> first = Optional.empty();
        for (Sketch sketch : bench.outline().sketches()) {
            if (sketch.work() instanceof Work.Statement made
                    && made.effect() instanceof Effect.Present present
                    && present.part().kind() == Part.Kind.TRIGGER
                    && sketch.sql().contains(event)
                    && (first.isEmpty() || sketch.sql().contains(event + " PRECEDES "))) {
                first = Optional.of(present.part().name());
            }
        }
        return first;
    }

    /** Takes them away for good. */
    void end() {
        for (MySqlTrigger trigger : triggers) {
            bench.outline()
                    .add(
                            Stage.OLD_TRIGGERS,
                            bench.statement(
                                    trigger.table(),
                                    Effects.noTrigger(trigger.table(), trigger.name()),
                                    "Ends the sync of " + what + " " + when(trigger)
                                            + ". Cannot be undone: what comes in from now on is in one place.",
                                    trigger.drop()),
                            Undo.impossible());
        }
    }

    private static String when(MySqlTrigger trigger) {
        return trigger.when() + " of " + trigger.table();
    }
}
