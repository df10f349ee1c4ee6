package dev.inchworm.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.plan.Plan;
import dev.inchworm.processor.plan.Rehearsal;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Carries a migration out under both releases, which write and read all the time.
 *
 * <ol>
 *   <li>Where asked for, from every point before removal back to the beginning, with the rows of the old release.
 *   <li>Until removal, and back: the old release alone, then both, then the new one alone; then the roll-out is taken back,
 *       and the old release works while the rest is undone.
 *   <li>From the beginning to the end.
 * </ol>
 *
 * <p>A step begins while a round of each release alive is under way. After it every release alive does a whole round, and then
 * {@link Inspection} looks at everything.
 */
public final class TwoReleases implements AutoCloseable {

    private static final int SETTLED = 0;
    /** Rows that the case brings along have the smaller numbers. */
    private static final int FIRST_SETTLED = 500;

    private static final int HURTING_ROWS = 4;
    private static final int MOST_TRIES = 200;

    private final Scenario scenario;
    private final Engine engine;
    private final Plan plan;
    private final Supplier<TestDatabase> databases;
    private final TestDatabase database;
    private final Connection migrator;
    private final Evaluator evaluator;
    private final Correspondence correspondence;
    private final Terms terms;
    private final Inspection inspection;
    private final MovedValues moved;
    private final List<AutoCloseable> open = new ArrayList<>();

    /**
     * A release at work.
     *
     * @param bystander a transaction around each step, where transactions see what was there when they began
     */
    private record Actor(Writer writer, Pace pace, Optional<Bystander> bystander) {}

    private TwoReleases(Scenario scenario, Engine engine, Supplier<TestDatabase> databases) throws SQLException {
        this.scenario = scenario;
        this.engine = engine;
        this.plan = scenario.plan();
        this.databases = databases;
        database = databases.get();
        open.add(database);
        migrator = engine.connect(database);
        open.add(migrator);
        evaluator = new Evaluator(engine, engine.calculator(engine.connect(database)));
        open.add(evaluator);
        correspondence = new Correspondence(scenario, engine);
        terms = new Terms(plan.contract(), correspondence);
        inspection = new Inspection(correspondence, new Probe(engine, evaluator, scenario, correspondence, terms));
        moved = new MovedValues(scenario, engine, evaluator, migrator);
    }

    /** All of it. */
    public static void rehearse(
            Scenario scenario, Engine engine, Supplier<TestDatabase> databases, boolean backFromEverywhere)
            throws SQLException {
        try (TwoReleases releases = new TwoReleases(scenario, engine, databases)) {
            releases.rehearse(backFromEverywhere);
        }
    }

    private void rehearse(boolean backFromEverywhere) throws SQLException {
        prepare(migrator, scenario.creating().of(scenario.before()));
        if (!scenario.rows().isBlank()) {
            engine.execute(scenario.rows(), migrator);
        }
        Actor old = actor(Release.OLD, 1);
        seed(old);
        inspection.adopt(old.writer.client());
        old.writer.settle();
        inspect("at the beginning", List.of(old), List.of());
        if (backFromEverywhere) {
            backFromEverywhere(old);
        }
        toAndFro(old);
        through(old);
        assertThat(engine.picture(migrator))
                .as("the catalog after the migration")
                .isEqualTo(pictureOfNew());
    }

    private void seed(Actor old) {
        Writer settled = new Writer(old.writer.client(), old.writer.maker(), SETTLED, FIRST_SETTLED);
        for (int time = 0; time < HURTING_ROWS; time++) {
            settled.settle();
            Family family = settled.families().get(time);
            for (Table table : family.tables()) {
                Map<String, Optional<String>> values = new LinkedHashMap<>();
                for (String column : old.writer.client().on(table).written()) {
                    List<Optional<String>> lasting = old.writer.maker().lasting(table, column);
                    if (!lasting.isEmpty()) {
                        values.put(column, lasting.get(time % lasting.size()));
                    }
                }
                if (!values.isEmpty()) {
                    old.writer.client().update(table, family.row(table).orElseThrow(), values);
                }
            }
        }
        settled.settle();
    }

    /** Does some steps and undoes them: as many as there are points to turn back at, or, of many, some and the ends of phases. */
    private void backFromEverywhere(Actor old) throws SQLException {
        String untouched = engine.picture(migrator);
        List<Step> steps = undoable();
        for (int done : TurningPoints.in(steps)) {
            List<Step> there = steps.subList(0, done);
            String from = there.get(done - 1).id();
            try {
                for (Step step : there) {
                    engine.execute(Rehearsal.whole(step), migrator);
                }
                for (Step step : undoOf(there)) {
                    engine.execute(Rehearsal.whole(step), migrator);
                }
            } catch (SQLException e) {
                throw new Breach("There and back from " + from + ": " + e.getMessage(), e);
            }
            assertThat(engine.takenBack(engine.picture(migrator), untouched))
                    .as("the catalog after undo from %s", from)
                    .isEqualTo(untouched);
        }
        inspect("after undo from everywhere", List.of(old), List.of());
    }

    private void toAndFro(Actor old) throws SQLException {
        String untouched = engine.picture(migrator);
        Actor next = untilRollOut(old, true);
        for (Step step : plan.steps(Phase.TIGHTEN)) {
            run(step, step.id(), List.of(next), List.of(old));
        }
        List<Step> undo = undoOf(beforeRemoval());
        discard(undo, next);
        next.pace.close();
        terms.setTime(EnumSet.of(Moment.EXPAND, Moment.BACKFILL, Moment.ROLL_OUT));
        for (Step step : undo) {
            if (step.phase() == Phase.TIGHTEN) {
                carryOut(step, "the undo of " + step.id());
            }
        }
        inspect("when the old release is back", List.of(old), List.of(next));
        for (Step step : undo) {
            if (step.phase() != Phase.TIGHTEN) {
                run(step, "the undo of " + step.id(), List.of(old), List.of());
            }
        }
        terms.setTime(Set.of());
        inspect("after undo", List.of(old), List.of());
        assertThat(engine.takenBack(engine.picture(migrator), untouched))
                .as("the catalog after undo")
                .isEqualTo(untouched);
        next.writer.abandonTo(old.writer.client(), correspondence);
        next.writer.client().close();
    }

    private void through(Actor old) throws SQLException {
        // The new release is another one now, and what the first one left is gone.
        inspection.startAfresh(old.writer.client());
        old.writer.startAfresh();
        Actor next = untilRollOut(old, false);
        old.pace.close();
        for (Step step : plan.steps(Phase.TIGHTEN)) {
            run(step, step.id(), List.of(next), List.of(old));
        }
        terms.setTime(EnumSet.of(Moment.REMOVE));
        for (Step step : plan.steps(Phase.REMOVE)) {
            run(step, step.id(), List.of(next), List.of(old));
        }
        inspect("at the end", List.of(next), List.of(old));
        next.pace.close();
    }

    /** Expand and backfill under the old release, and then both at once; the new release. */
    private Actor untilRollOut(Actor old, boolean step) throws SQLException {
        for (Phase phase : List.of(Phase.EXPAND, Phase.BACKFILL)) {
            List<Step> steps = plan.steps(phase);
            for (int i = 0; i < steps.size(); i++) {
                Step next = steps.get(i);
                terms.setTime(
                        phase == Phase.BACKFILL && i == steps.size() - 1
                                ? EnumSet.of(Moment.BACKFILL, Moment.ROLL_OUT)
                                : EnumSet.of(Moment.of(phase)));
                if (step) {
                    run(next, next.id(), List.of(old), List.of());
                } else {
                    carryOut(next, next.id());
                }
            }
        }
        terms.setTime(EnumSet.of(Moment.ROLL_OUT));
        Actor next = actor(Release.NEW, 2);
        next.writer.settle();
        inspect("at the roll-out", List.of(old, next), List.of());
        old.pace.resume();
        next.pace.resume();
        old.pace.awaitRound();
        next.pace.awaitRound();
        old.pace.pause();
        next.pace.pause();
        inspect("while both releases are alive", List.of(old, next), List.of());
        terms.setTime(EnumSet.of(Moment.TIGHTEN));
        return next;
    }

    /** One step while {@code alive} do their rounds; {@code gone} have left rows behind. */
    private void run(Step step, String name, List<Actor> alive, List<Actor> gone) throws SQLException {
        try {
            alive.forEach(actor -> actor.pace.resume());
            carryOutAmong(
                    alive.stream().flatMap(actor -> actor.bystander.stream()).toList(), step, name);
            alive.forEach(actor -> actor.pace.awaitRound());
            alive.forEach(actor -> actor.pace.pause());
            List<Writer> writers = alive.stream().map(Actor::writer).toList();
            alive.forEach(actor -> actor.bystander.ifPresent(bystander -> bystander.leave(writers, inspection)));
        } catch (Breach e) {
            throw new Breach("Around " + name + " (" + step.summary() + ")\n" + e.getMessage(), e);
        }
        inspect("after " + name + " (" + step.summary() + ")", alive, gone);
    }

    private void inspect(String when, List<Actor> alive, List<Actor> gone) {
        try {
            List<Actor> all = new ArrayList<>(alive);
            all.addAll(gone);
            inspection.look(
                    alive.stream().map(Actor::writer).toList(),
                    all.stream().map(Actor::writer).toList());
            if (terms.isBetween(Moment.ROLL_OUT, Moment.TIGHTEN)) {
                moved.look(alive.stream()
                        .map(actor -> actor.writer.client().release())
                        .toList());
            }
        } catch (Breach e) {
            throw new Breach(Character.toUpperCase(when.charAt(0)) + when.substring(1) + "\n" + e.getMessage(), e);
        }
    }

    private void carryOutAmong(List<Bystander> bystanders, Step step, String name) throws SQLException {
        if (bystanders.isEmpty()) {
            carryOut(step, name);
        } else {
            bystanders.get(0).during(step, () -> {
                carryOutAmong(bystanders.subList(1, bystanders.size()), step, name);
                return true;
            });
        }
    }

    private void carryOut(Step step, String name) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                engine.carryOut(step, database, migrator);
                return;
            } catch (SQLException e) {
                if (engine.failure(e) != Engine.Failure.RETRYABLE || tries == MOST_TRIES) {
                    throw new Breach(name + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** What takes {@code steps} back, without asking whether anything would be lost. */
    private List<Step> undoOf(List<Step> steps) {
        Set<String> ids = new HashSet<>();
        steps.forEach(step -> ids.add(step.id()));
        return plan.undo().stream()
                .filter(step -> ids.contains(step.id()) && !(step.work() instanceof Work.Check))
                .toList();
    }

    /** Where undo would ask whether to discard what the new release wrote, its rows go; else they stay. */
    private void discard(List<Step> undo, Actor next) {
        Set<String> ids = new HashSet<>();
        undo.forEach(step -> ids.add(step.id()));
        boolean asked = plan.undo().stream()
                .filter(step -> ids.contains(step.id()) && step.work() instanceof Work.Check)
                .anyMatch(step -> {
                    try {
                        return engine.found(step, migrator) > 0;
                    } catch (SQLException e) {
                        // It is over something that only the undo of another step brings back.
                        return true;
                    }
                });
        if (asked) {
            next.writer.deleteAll();
        }
    }

    /** All steps before the first that cannot be undone. */
    private List<Step> undoable() {
        List<Step> steps = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.reversibility() == Step.Reversibility.IRREVERSIBLE) {
                break;
            }
            steps.add(step);
        }
        return steps;
    }

    private List<Step> beforeRemoval() {
        return plan.steps().stream()
                .filter(step -> step.phase() != Phase.REMOVE)
                .toList();
    }

    private Actor actor(Release release, int number) throws SQLException {
        Client client = client(release);
        RowMaker maker = new RowMaker(release, scenario, engine, correspondence, evaluator);
        Writer writer = new Writer(client, maker, number, 0);
        Pace pace = new Pace(release.text(), writer::round);
        open.add(pace);
        Optional<Bystander> bystander =
                engine.snapshot().isPresent() ? Optional.of(new Bystander(client(release), maker)) : Optional.empty();
        return new Actor(writer, pace, bystander);
    }

    private Client client(Release release) throws SQLException {
        Client client = new Client(
                release,
                scenario,
                engine,
                new Session(engine, engine.connect(database)),
                correspondence,
                evaluator,
                terms);
        open.add(client);
        return client;
    }

    private void prepare(Connection connection, Plan creation) throws SQLException {
        if (!scenario.setUp().isBlank()) {
            engine.execute(scenario.setUp(), connection);
        }
        for (Step step : creation.steps()) {
            engine.execute(Rehearsal.whole(step), connection);
        }
    }

    private String pictureOfNew() throws SQLException {
        try (TestDatabase other = databases.get();
                Connection connection = engine.connect(other)) {
            prepare(connection, scenario.creating().of(scenario.schema(Release.NEW)));
            return engine.picture(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        SQLException failure = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            try {
                open.get(i).close();
            } catch (SQLException e) {
                failure = e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
