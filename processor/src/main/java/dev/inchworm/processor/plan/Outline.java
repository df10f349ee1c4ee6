package dev.inchworm.processor.plan;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.dialect.lock.LockCatalogue;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What recipes have contributed so far: steps by stage, and what they could not plan. */
public final class Outline {

    private record Entry(Sketch sketch, Undo undo) {}

    private final Map<Stage, List<Entry>> entries = new EnumMap<>(Stage.class);
    private final Map<ObjectName, ObjectName> formerNames = new HashMap<>();
    private final SortedSet<SchemaObject> touched = new TreeSet<>();
    private final SortedSet<SchemaObject> inTransition = new TreeSet<>();
    /** What is filled in one pass each. */
    private final List<List<Filling>> passes = new ArrayList<>();

    private final List<Concession> conceded = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** Says what the old release calls tables that go by other names, as which its concessions name them. */
    public void name(Map<ObjectName, ObjectName> former) {
        formerNames.putAll(former);
    }

    private Concession asCalled(Concession concession) {
        ObjectName former = formerNames.get(concession.limit().table());
        return former == null || concession.release() == Release.NEW ? concession : concession.on(former);
    }

    private Undo asCalled(Undo undo) {
        return new Undo(
                undo.sketches().stream()
                        .map(sketch -> sketch.conceding(this::asCalled))
                        .toList(),
                undo.possible());
    }

    /** Adds a step at the end of {@code stage}. */
    public void add(Stage stage, Sketch sketch, Undo undo) {
        entries.computeIfAbsent(stage, s -> new ArrayList<>())
                .add(new Entry(sketch.conceding(this::asCalled), asCalled(undo)));
    }

    /** Adds what fills a column at the end of {@link Stage#FILLED}, or to the pass over its table that is there. */
    public void fill(Filling filling, Dialect dialect) {
        List<Filling> pass = passes.stream()
                .filter(known -> known.get(0).goesWith(filling))
                .findFirst()
                .orElseGet(ArrayList::new);
        List<Entry> filled = entries.computeIfAbsent(Stage.FILLED, s -> new ArrayList<>());
        int at = pass.isEmpty() ? filled.size() : filled.indexOf(entry(pass, dialect));
        if (pass.isEmpty()) {
            passes.add(pass);
        } else {
            filled.remove(at);
        }
        pass.add(filling);
        filled.add(at, entry(pass, dialect));
    }

    private static Entry entry(List<Filling> pass, Dialect dialect) {
        return new Entry(Filling.sketch(pass, dialect), Undo.needless());
    }

    /** Says what releases put up with though no step brings it about. */
    public void concede(List<Concession> more) {
        more.forEach(concession -> conceded.add(asCalled(concession)));
    }

    /** Says that the steps work on {@code object}. */
    public void touch(SchemaObject object) {
        touched.add(object);
    }

    /** Says that the steps work on {@code object} and are not done with it before contract. */
    public void touchUntilContract(SchemaObject object) {
        touched.add(object);
        inTransition.add(object);
    }

    /** What was added, in the order of execution. */
    public List<Sketch> sketches() {
        return entries.values().stream()
                .flatMap(List::stream)
                .map(Entry::sketch)
                .toList();
    }

    /** Says that something is not planned. */
    public void refuse(Diagnostic problem) {
        problems.add(problem);
    }

    /** Numbers the steps. */
    public Planned number(Target target) {
        LockCatalogue catalogue = LockCatalogue.of(target);
        List<Step> steps = new ArrayList<>();
        List<Concession> contract = new ArrayList<>(conceded);
        List<List<Step>> undo = new ArrayList<>();
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        for (Map.Entry<Stage, List<Entry>> stage : entries.entrySet()) {
            Phase phase = stage.getKey().phase();
            for (Entry entry : stage.getValue()) {
                String id = phase.stepId(counts.merge(phase, 1, Integer::sum));
                steps.add(entry.sketch.toStep(id, entry.undo.reversibility(), catalogue));
                contract.addAll(entry.sketch.concessions());
                entry.undo.sketches().forEach(sketch -> contract.addAll(sketch.concessions()));
                undo.add(entry.undo.sketches().stream()
                        .map(sketch -> sketch.toStep(id, entry.undo.reversibility(), catalogue))
                        .toList());
            }
        }
        Collections.reverse(undo);
        return new Planned(
                new Plan(target, steps, undo.stream().flatMap(List::stream).toList(), contract, touched, inTransition),
                problems);
    }
}
