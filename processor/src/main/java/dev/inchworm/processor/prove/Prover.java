package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.Impossible;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries a plan out on a model, once, and looks around after each step. Linear in the plan; tables that it leaves alone are
 * not looked at.
 */
public final class Prover {

    private final Trial trial;
    private final Map<Flaw.Gist, Flaw> flaws = new LinkedHashMap<>();
    private final Replay replay;
    private final Lineage lineage;
    private final Holdings holdings;
    private final Flow flow;
    private final Numbers numbers;
    private final Completeness completeness;
    private final Derivations derivations;
    private final Relocations relocations;
    private final Handovers handovers;
    private final Blockades blockades;
    private final Legality old;
    private final Legality next;
    private final Precautions precautions;
    private final StandIns standIns;
    private final EnumTypes enumTypes;
    private final Swaps swaps;
    private final Set<ObjectName> concerned = new LinkedHashSet<>();

    private Prover(Trial trial) {
        this.trial = trial;
        replay = new Replay(trial.target().dialect());
        lineage = new Lineage(trial.before(), trial.changes());
        Conceded conceded = new Conceded(trial.contract());
        holdings = new Holdings(trial, replay, conceded);
        flow = new Flow(trial, replay, lineage, holdings, this::add);
        numbers = new Numbers(trial, replay, lineage, conceded, holdings::isBusy, this::add);
        completeness = new Completeness(trial, replay, lineage, holdings, this::add);
        blockades = Blockades.of(trial.target(), holdings::isBusy, conceded, this::add);
        derivations = new Derivations(trial, replay, this::add);
        relocations = new Relocations(trial, replay, conceded, this::add);
        handovers = new Handovers(trial, replay, conceded, this::add);
        precautions = new Precautions(replay, this::add);
        standIns = new StandIns(trial, replay, conceded, this::add);
        enumTypes = new EnumTypes(trial, replay, conceded, this::add);
        swaps = new Swaps(replay.stored(), replay::triggers, this::add);
        old = new Legality(Release.OLD, trial, lineage, replay, conceded, holdings::isFilled, this::add);
        next = new Legality(Release.NEW, trial, lineage, replay, conceded, holdings::isFilled, this::add);
    }

    /** Everything that is wrong with a plan. */
    public static List<Flaw> prove(Trial trial) {
        return new Prover(trial).flaws();
    }

    private void add(Flaw flaw) {
        flaws.putIfAbsent(flaw.gist(), flaw);
    }

    private List<Flaw> flaws() {
        if (!trial.steps().isEmpty() || !trial.changes().isEmpty()) {
            seed();
            Undoing undoing = new Undoing(trial, replay, blockades, flow, numbers, old, enumTypes, this::add);
            List<Ran> done = runAll(undoing);
            new Ending(trial, replay, this::add).check(concerned);
            undoing.check(done);
        }
        return List.copyOf(flaws.values());
    }

    /** Only the tables that the steps may have to do with. */
    private void seed() {
        trial.steps().forEach(step -> concerned.addAll(step.tables()));
        for (Change change : trial.changes()) {
            concerned.add(change.object());
            if (change instanceof Change.RenameTable rename) {
                concerned.add(rename.after());
            }
            List<ForeignKey> keys = change instanceof Change.CreateTable create
                    ? create.table().foreignKeys()
                    : change instanceof Change.DropTable drop ? drop.table().foreignKeys() : List.of();
            keys.forEach(key -> concerned.add(key.target()));
            if (change instanceof Change.ChangeSequence changed) {
                drawing(trial.before(), changed.before().name());
                drawing(trial.after(), changed.after().name());
            }
        }
        Stored stored = replay.stored();
        for (Table table : trial.before().tables().values()) {
            if (concerned.contains(table.name()) || refersToConcerned(table)) {
                Table kept = stored.of(table);
                replay.seed(kept);
                holdings.seed(kept);
            }
        }
        for (Sequence sequence : trial.before().sequences().values()) {
            replay.seed(sequence);
        }
        enumTypes.seed();
    }

    private void drawing(Schema schema, ObjectName sequence) {
        schema.tables().values().stream()
                .filter(table -> SequencesDrawn.draws(table, sequence))
                .forEach(table -> concerned.add(table.name()));
    }

    private boolean refersToConcerned(Table table) {
        for (ForeignKey key : table.foreignKeys()) {
            if (concerned.contains(key.target())) {
                return true;
            }
        }
        return false;
    }

    private List<Ran> runAll(Undoing undoing) {
        List<Ran> done = new ArrayList<>();
        boolean rolledOut = false;
        boolean tightened = false;
        boolean open = true;
        String last = "the beginning";
        for (Step step : trial.steps()) {
            if (step.phase().isContract() && !rolledOut) {
                rollOut(last);
                rolledOut = true;
            }
            if (step.phase() == Phase.REMOVE && !tightened) {
                tightened(last);
                tightened = true;
                precautions.beginPhase();
            }
            Ran ran = replay.run(step);
            done.add(ran);
            possible(ran, Flaw.in(step));
            enumTypes.follow(ran, Flaw.in(step));
            flow.follow(ran);
            completeness.follow(ran.step());
            derivations.follow(step);
            relocations.follow(step);
            handovers.follow(step);
            if (!trial.isHandWritten(step)) {
                swaps.follow(step, ran.events(), tables(ran), Flaw.in(step));
                numbers.follow(ran, Flaw.in(step));
                judge(ran, Flaw.in(step));
            }
            concerned.addAll(ran.touched());
            last = Flaw.in(step);
            Moment moment = Moment.of(step.phase());
            open &= step.reversibility() != Step.Reversibility.IRREVERSIBLE;
            if (rolledOut && open) {
                completeness.stayOpen(ran.touched(), last);
                derivations.stayOpen(ran.touched(), last);
                relocations.stayOpen(ran.touched(), last);
                handovers.stayOpen(ran.touched(), last);
            }
            for (ObjectName name : affected(ran)) {
                (rolledOut ? next : old).check(name, moment, last);
            }
        }
        if (!rolledOut) {
            rollOut(last);
        }
        if (!tightened) {
            tightened(last);
        }
        precautions.end();
        enumTypes.end(last);
        return done;
    }

    /** What the new release conceded until here no longer counts. */
    private void tightened(String last) {
        completeness.tightened(last);
        numbers.tightened(concerned, last);
        derivations.tightened(last);
        relocations.tightened(last);
        handovers.tightened(last);
        concerned.forEach(name -> next.check(name, Moment.REMOVE, last));
    }

    private void rollOut(String last) {
        enumTypes.check(Release.OLD, Moment.ROLL_OUT, last);
        enumTypes.check(Release.NEW, Moment.ROLL_OUT, last);
        for (ObjectName name : concerned) {
            old.check(name, Moment.ROLL_OUT, last);
            next.check(name, Moment.ROLL_OUT, last);
            Table wanted = trial.after().tables().get(name);
            if (wanted != null) {
                completeness.rollOut(name, wanted, last);
            }
        }
        completeness.stayOpen(concerned, last);
        holdings.rolledOut();
        numbers.rollOut(concerned, last);
        derivations.rollOut(last);
        relocations.rollOut(last);
        handovers.rollOut(last);
    }

    /** The tables that a step touched, as they were before it. */
    private static Map<ObjectName, Table> tables(Ran ran) {
        Map<ObjectName, Table> tables = new LinkedHashMap<>();
        ran.before().forEach((name, state) -> state.table().ifPresent(table -> tables.put(name, table)));
        return tables;
    }

    /** What must not be part of a step, wherever it leads. */
    private void judge(Ran ran, String where) {
        Step step = ran.step();
        blockades.judge(ran, where);
        standIns.follow(ran, where);
        if (step.phase().isContract()) {
            precautions.follow(step, ran.events(), where);
        }
        if (step.phase() != Phase.REMOVE && step.reversibility() == Step.Reversibility.IRREVERSIBLE) {
            ObjectName table =
                    step.tables().isEmpty() ? ObjectName.of("-") : step.tables().get(0);
            add(new Flaw(Code.IW697, where, table, step.sql(), "it cannot be undone, and comes before removal"));
        }
    }

    /** Steps that the server would refuse. */
    private void possible(Ran ran, String where) {
        String statement = "";
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
            } else if (event instanceof Impossible impossible
                    && !trial.isHandWritten(ran.step())
                    && !replay.isSilent(impossible.on())
                    && isKnown(impossible.on())) {
                add(new Flaw(Code.IW699, where, impossible.on(), statement, impossible.why()));
            }
        }
    }

    /** Tables of somebody else are not in the model. */
    private boolean isKnown(ObjectName name) {
        return concerned.contains(name) || replay.names().contains(name);
    }

    /** The names under which a release may notice what a step did. */
    static Set<ObjectName> affected(Ran ran, Replay replay) {
        Set<ObjectName> affected = new LinkedHashSet<>(ran.touched());
        for (CatalogEvent event : ran.events()) {
            if (event instanceof ConstraintAdded added && added.constraint() instanceof ForeignKey key) {
                affected.add(key.target());
            }
        }
        for (ObjectName name : List.copyOf(affected)) {
            affected.addAll(replay.viewsOf(name));
        }
        return affected;
    }

    private Set<ObjectName> affected(Ran ran) {
        return affected(ran, replay);
    }
}
