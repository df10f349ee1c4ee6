package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.SequenceTables;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.Impossible;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.dialect.catalog.CatalogEvent.TableDropped;
import dev.inchworm.dialect.catalog.ObjectState;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Whether undo, from wherever it is still open, ends where the plan began. A step whose undo leads to where it began itself
 * needs no more: the steps in front of it are looked at on their own. Else the undos in front of it go on until things are
 * as they were at some point.
 */
final class Undoing {

    private final Trial trial;
    private final Replay replay;
    private final Stored stored;
    private final Blockades blockades;
    private final Flow flow;
    private final Numbers numbers;
    private final Legality old;
    private final EnumTypes enumTypes;
    private final Consumer<Flaw> flaws;
    private final Map<String, List<Step>> undo = new HashMap<>();

    Undoing(
            Trial trial,
            Replay replay,
            Blockades blockades,
            Flow flow,
            Numbers numbers,
            Legality old,
            EnumTypes enumTypes,
            Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.stored = replay.stored();
        this.blockades = blockades;
        this.flow = flow;
        this.numbers = numbers;
        this.old = old;
        this.enumTypes = enumTypes;
        this.flaws = flaws;
        trial.undo().forEach(step -> undo.computeIfAbsent(step.id(), any -> new ArrayList<>())
                .add(step));
    }

    void check(List<Ran> done) {
        int open = 0;
        while (open < done.size()
                && done.get(open).step().reversibility() != Reversibility.IRREVERSIBLE
                && !trial.isHandWritten(done.get(open).step())) {
            open++;
        }
        for (int at = done.size() - 1; at >= open; at--) {
            replay.restore(done.get(at).before());
        }
        for (int at = open - 1; at >= 0; at--) {
            Map<ObjectName, ObjectState> now = take(done, at);
            if (!undo(done.get(at), done.get(at).step().id(), now).isEmpty()) {
                goOn(done, at, now);
            }
            replay.restore(now);
            replay.restore(done.get(at).before());
        }
    }

    /** What is there under the names that a step touched. */
    private Map<ObjectName, ObjectState> take(List<Ran> done, int at) {
        Map<ObjectName, ObjectState> now = new LinkedHashMap<>();
        done.get(at).touched().forEach(name -> now.put(name, replay.state(name)));
        return now;
    }

    /** Undoes the steps in front of {@code from} that have to do with what is not as it was. */
    private void goOn(List<Ran> done, int from, Map<ObjectName, ObjectState> now) {
        Map<ObjectName, ObjectState> wanted = new LinkedHashMap<>(done.get(from).before());
        for (int at = from - 1; at >= 0; at--) {
            Ran ran = done.get(at);
            if (ran.touched().stream().anyMatch(wanted::containsKey)) {
                ran.touched().forEach(name -> now.putIfAbsent(name, replay.state(name)));
                undo(ran, done.get(from).step().id(), now);
                wanted.putAll(ran.before());
            }
            wanted.keySet().removeIf(name -> isSame(replay.state(name), wanted.get(name)));
            if (wanted.isEmpty()) {
                return;
            }
        }
        wanted.keySet().stream()
                .filter(name -> !replay.isSilent(name))
                .forEach(name -> notAsItWas(done.get(from), name, wanted.get(name)));
    }

    private void notAsItWas(Ran ran, ObjectName name, ObjectState wanted) {
        String undone = undo.getOrDefault(ran.step().id(), List.of()).stream()
                .map(Step::sql)
                .reduce((first, second) -> second)
                .orElse("nothing");
        flaws.accept(new Flaw(
                Code.IW699, Flaw.inUndoOf(ran.step()), name, undone, difference(name, replay.state(name), wanted)));
    }

    private String difference(ObjectName name, ObjectState there, ObjectState wanted) {
        if (there.table().isPresent() && wanted.table().isPresent()) {
            Set<String> facts = new LinkedHashSet<>(facts(wanted.table().get()));
            facts.removeAll(facts(there.table().get()));
            if (!facts.isEmpty()) {
                return name + " does not get back " + facts.iterator().next();
            }
            Set<String> left = new LinkedHashSet<>(stored.facts(there.table().get()));
            left.removeAll(stored.facts(wanted.table().get()));
            if (!left.isEmpty()) {
                return name + " keeps " + left.iterator().next();
            }
        }
        if (there.table().isPresent() != wanted.table().isPresent()) {
            return "table " + name + (wanted.table().isPresent() ? " does not come back" : " stays");
        }
        if (there.function().isPresent() != wanted.function().isPresent()) {
            return "the function " + name + (wanted.function().isPresent() ? " does not come back" : " stays");
        }
        return name + " is not as it was: triggers, constraints that are not validated, or a sequence or view differ";
    }

    /**
     * Runs what undoes a step.
     *
     * @param now gets what was there under further names that it touches
     * @return the names under which it leaves something else than what was there before the step
     */
    private Set<ObjectName> undo(Ran ran, String from, Map<ObjectName, ObjectState> now) {
        List<Step> checks = new ArrayList<>();
        Precautions precautions = new Precautions(replay, flaws);
        Swaps swaps = new Swaps(replay.stored(), replay::triggers, flaws);
        for (Step step : undo.getOrDefault(ran.step().id(), List.of())) {
            if (step.work() instanceof Work.Check) {
                checks.add(step);
                swaps.follow(step, List.of(), Map.of(), Flaw.inUndoOf(ran.step()));
                precautions.follow(step, List.of(), "");
                continue;
            }
            Map<ObjectName, Table> tables = new HashMap<>();
            Ran back = replay.run(step);
            back.before().forEach((name, state) -> {
                now.putIfAbsent(name, state);
                state.table().ifPresent(table -> tables.put(name, table));
            });
            judge(back, ran.step(), checks, tables);
            swaps.follow(step, back.events(), tables, Flaw.inUndoOf(ran.step()));
            precautions.follow(step, back.events(), Flaw.inUndoOf(ran.step()));
        }
        precautions.end();
        enumTypes.undone(ran, checks);
        Set<ObjectName> different = new LinkedHashSet<>();
        now.keySet().forEach(name -> {
            ObjectState wanted = ran.before().get(name);
            if (wanted != null && !isSame(replay.state(name), wanted)) {
                different.add(name);
            }
        });
        return different;
    }

    /** Whether nobody could tell the one from the other, however their statements spell it. */
    private boolean isSame(ObjectState there, ObjectState wanted) {
        return there.equals(wanted)
                || isSameType(there.names(), wanted.names())
                        && there.view().equals(wanted.view())
                        && there.sequence().equals(wanted.sequence())
                        && there.traits().equals(wanted.traits())
                        && there.triggers().equals(wanted.triggers())
                        && there.function().equals(wanted.function())
                        && there.table().map(this::facts).equals(wanted.table().map(this::facts));
    }

    /** A unique index that comes back may be shown as a constraint. */
    private SortedSet<String> facts(Table table) {
        return stored.facts(replay.plain(table));
    }

    /** No server takes a name of an enum type away again. */
    private static boolean isSameType(Optional<List<String>> there, Optional<List<String>> wanted) {
        return there.isPresent() == wanted.isPresent()
                && there.map(names -> names.stream()
                                .filter(wanted.get()::contains)
                                .toList()
                                .equals(wanted.get()))
                        .orElse(true);
    }

    private void judge(Ran back, Step undone, List<Step> checks, Map<ObjectName, Table> tables) {
        String where = Flaw.inUndoOf(undone);
        blockades.judge(back, where);
        numbers.followUndo(back, where);
        String statement = "";
        for (CatalogEvent event : back.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
            } else if (event instanceof Impossible impossible && !replay.isSilent(impossible.on())) {
                flaws.accept(new Flaw(Code.IW699, where, impossible.on(), statement, impossible.why()));
            } else if (event instanceof ColumnDropped dropped
                    && checks.stream().noneMatch(check -> looksAt(check, dropped.on(), dropped.column(), stored))
                    && (isOnlyNew(dropped, tables.get(dropped.on()))
                            || flow.isConverted(dropped.on(), dropped.column()))) {
                unasked(where, dropped.on(), statement, dropped.column());
            } else if (event instanceof TableDropped dropped
                    && checks.isEmpty()
                    && trial.after().tables().containsKey(dropped.on())
                    && !SequenceTables.isOne(trial.after().tables().get(dropped.on()))) {
                unasked(where, dropped.on(), statement, dropped.on().toString());
            }
        }
        if (undone.phase().compareTo(Phase.BACKFILL) <= 0) {
            for (ObjectName name : Prover.affected(back, replay)) {
                old.check(name, Moment.of(undone.phase()), where);
            }
        }
    }

    static boolean looksAt(Step check, ObjectName table, String column, Stored stored) {
        return check.tables().contains(table) && Swaps.mentions(check, column, stored);
    }

    /** Whether the new release alone writes the column, so that its values are nowhere else. */
    private boolean isOnlyNew(ColumnDropped dropped, Table table) {
        boolean computed = table != null
                && table.column(dropped.column())
                        .flatMap(column -> column.generation())
                        .filter(Computed.class::isInstance)
                        .isPresent();
        return !computed && flow.isOnlyNew(dropped.on(), dropped.column());
    }

    private void unasked(String where, ObjectName table, String statement, String what) {
        flaws.accept(new Flaw(
                Code.IW697,
                where,
                table,
                statement,
                "nothing looks first for what the new release wrote to " + what + ", and would be lost"));
    }
}
