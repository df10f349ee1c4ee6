package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.harness.Scenario;
import dev.inchworm.processor.harness.TurningPoints;
import dev.inchworm.processor.prove.Trial;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.write.DraftFiles;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A migration on a server, under the writes of both releases.
 *
 * @param before what the old release knows; created with {@code setUp} in front of it
 * @param setUp SQL that runs before everything else: what the migration finds in the database
 * @param rows SQL that runs once the old schema is there
 * @param old statements of the old release; each must work between any two steps before removal, and even after the contract
 *     gate until sync ends
 * @param next statements of the new release; each must work from the roll-out on
 * @param discards whether undo finds values of which it cannot tell who wrote them, and throws them away
 * @param wrong queries that must find no row at the end
 * @param custom hand-written files, by path within the migration's folder
 */
record Rollout(
        Schema before,
        List<Change> changes,
        List<Hint> hints,
        String setUp,
        String rows,
        List<String> old,
        List<String> next,
        boolean discards,
        List<String> wrong,
        SortedMap<String, String> custom) {

    static Rollout of(Schema before, List<Change> changes, Hint... hints) {
        return new Rollout(
                before, changes, List.of(hints), "", "", List.of(), List.of(), false, List.of(), new TreeMap<>());
    }

    Rollout setUp(String sql) {
        return new Rollout(before, changes, hints, sql, rows, old, next, discards, wrong, custom);
    }

    Rollout rows(String sql) {
        return new Rollout(before, changes, hints, setUp, sql, old, next, discards, wrong, custom);
    }

    Rollout old(String... statements) {
        return new Rollout(before, changes, hints, setUp, rows, List.of(statements), next, discards, wrong, custom);
    }

    Rollout next(String... statements) {
        return new Rollout(before, changes, hints, setUp, rows, old, List.of(statements), discards, wrong, custom);
    }

    Rollout wrong(String... queries) {
        return new Rollout(before, changes, hints, setUp, rows, old, next, discards, List.of(queries), custom);
    }

    /** The plan for a server of that major version, with what is written by hand; fails where something is not planned. */
    Plan plan(int major) {
        return plan(postgreSql(major));
    }

    /** The plan for {@code target}, with what is written by hand for it; fails where something is not planned. */
    Plan plan(Target target) {
        return successful(planned(target));
    }

    /** What that version gets. */
    Planned planned(int major) {
        return planned(postgreSql(major));
    }

    /** What {@code target} gets. */
    Planned planned(Target target) {
        Planned planned = planned(before, changes, hints, target);
        return !hasCustom(target) || !planned.problems().isEmpty()
                ? planned
                : new Planned(withCustom(planned.plan()), List.of());
    }

    /** The plan without what is written by hand. */
    Plan generated(int major) {
        return generated(postgreSql(major));
    }

    private Plan generated(Target target) {
        return successful(planned(before, changes, hints, target));
    }

    private static Plan successful(Planned planned) {
        assertThat(planned.problems()).isEmpty();
        return planned.plan();
    }

    private static Target postgreSql(int major) {
        return new Target(new PostgreSql(), ServerVersion.ofMajor(major));
    }

    private boolean hasCustom(Target target) {
        return custom.keySet().stream()
                .anyMatch(path -> path.startsWith(target.dialect().name() + "/"));
    }

    private Plan withCustom(Plan plan) {
        String dialect = plan.target().dialect().name();
        SortedMap<String, String> files = new TreeMap<>(DraftFiles.sql(plan));
        files.putAll(custom);
        Script script = Script.read(file -> Optional.ofNullable(files.get(dialect + "/" + file)), dialect);
        return new Plan(
                plan.target(), script.steps(), script.undo(), plan.contract(), plan.touched(), plan.inTransition());
    }

    static Plan plan(Schema before, List<Change> changes, List<Hint> hints, int major) {
        return successful(planned(before, changes, hints, major));
    }

    static Planned planned(Schema before, List<Change> changes, List<Hint> hints, int major) {
        return planned(before, changes, hints, postgreSql(major));
    }

    static Planned planned(Schema before, List<Change> changes, List<Hint> hints, Target target) {
        Reading reading = new Reading(Change.applyAll(changes, before), hints, Map.of(), List.of());
        return Planner.plan(
                new Snapshot(new TreeMap<>(), before), reading, new Difference(changes, hints, List.of()), target);
    }

    /** The plan for a server of that major version, to be proven. */
    Trial trial(int major) {
        return trial(postgreSql(major));
    }

    /** The plan for {@code target}, to be proven. */
    Trial trial(Target target) {
        Trial trial = Trial.of(
                generated(target), before, Change.applyAll(changes, before), new Difference(changes, hints, List.of()));
        if (!hasCustom(target)) {
            return trial;
        }
        Plan plan = plan(target);
        return trial.of(new Script(plan.steps(), plan.undo()));
    }

    /** The same for two releases that write and read all the time; what is set up, and the rows, are PostgreSQL's alone. */
    Scenario scenario(Target target) {
        boolean own = target.dialect() instanceof PostgreSql;
        return new Scenario(
                before,
                changes,
                hints,
                plan(target),
                own ? setUp : "",
                own ? rows : "",
                schema -> creating(schema, target));
    }

    /** Creates {@code schema} by an initial migration. */
    static void create(Schema schema, Rehearsal rehearsal, int major) throws SQLException {
        rehearsal.runAll(creating(schema, major).steps());
    }

    /** The initial migration that creates {@code schema}. */
    static Plan creating(Schema schema, int major) {
        return creating(schema, postgreSql(major));
    }

    /** The initial migration that creates {@code schema} on {@code target}. */
    static Plan creating(Schema schema, Target target) {
        Plan plan = successful(planned(Schema.EMPTY, creations(schema), List.of(), target));
        assertThat(plan.steps()).allMatch(step -> step.phase() == Phase.EXPAND);
        return plan;
    }

    /** What leads from nothing to {@code schema}. */
    static List<Change> creations(Schema schema) {
        List<Change> changes = new ArrayList<>();
        schema.sequences().values().forEach(sequence -> changes.add(new Change.CreateSequence(sequence)));
        schema.tables().values().forEach(table -> changes.add(new Change.CreateTable(table)));
        return changes;
    }

    /** Both passes, with the plan for the oldest version asked for by default. */
    void rehearse(TestPostgres postgres) throws SQLException {
        rehearse(postgres, 14);
    }

    /** Both passes, with the plan for {@code minimumMajor}. */
    void rehearse(TestPostgres postgres, int minimumMajor) throws SQLException {
        Plan plan = plan(minimumMajor);
        try (TestDatabase database = postgres.emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            prepare(rehearsal, minimumMajor);
            undo(
                    plan,
                    rehearsal,
                    connection,
                    postgres.major() == TestPostgres.newest().major());
            throughAllPhases(plan, rehearsal);
            assertThat(CatalogPicture.of(connection))
                    .as("the catalog after the migration")
                    .isEqualTo(pictureOf(Change.applyAll(changes, before), postgres, minimumMajor));
            for (String query : wrong) {
                assertThat(rehearsal.query(query)).as(query).isEmpty();
            }
        }
    }

    private void prepare(Rehearsal rehearsal, int major) throws SQLException {
        if (!setUp.isBlank()) {
            rehearsal.execute(setUp);
        }
        create(before, rehearsal, major);
        if (!rows.isBlank()) {
            rehearsal.execute(rows);
        }
        runAll(old, rehearsal, "on the old schema");
    }

    /** Does the first step and undoes it, does two and undoes them, and so on; or does and undoes all of them. */
    private void undo(Plan plan, Rehearsal rehearsal, Connection connection, boolean fromEverywhere)
            throws SQLException {
        String untouched = CatalogPicture.of(connection);
        List<Step> steps = plan.steps().stream()
                .filter(step -> step.phase() != Phase.REMOVE)
                .toList();
        List<Integer> points = TurningPoints.in(steps);
        for (int done :
                fromEverywhere || points.isEmpty() ? points : points.subList(points.size() - 1, points.size())) {
            int syncsEnded = 0;
            for (Step step : steps.subList(0, done)) {
                rehearsal.run(step);
                syncsEnded += endsSync(step) ? 1 : 0;
                if (syncsEnded == 0) {
                    runAll(old, rehearsal, "after " + step.id());
                }
            }
            List<String> ids = steps.subList(0, done).stream().map(Step::id).toList();
            for (Step step : plan.undo()) {
                if (ids.contains(step.id()) && !(discards && step.work() instanceof Step.Work.Check)) {
                    rehearsal.run(step);
                    syncsEnded -= resumesSync(step) ? 1 : 0;
                    if (syncsEnded == 0) {
                        runAll(old, rehearsal, "after the undo of " + step.id());
                    }
                }
            }
            assertThat(CatalogPicture.withoutNewNames(CatalogPicture.of(connection), untouched))
                    .as("the catalog after undo from %s", ids.get(ids.size() - 1))
                    .isEqualTo(untouched);
        }
    }

    private void throughAllPhases(Plan plan, Rehearsal rehearsal) throws SQLException {
        boolean oldIsServed = true;
        for (Phase phase : Phase.values()) {
            if (phase == Phase.TIGHTEN) {
                runAll(next, rehearsal, "at the roll-out");
                runAll(old, rehearsal, "at the roll-out");
            }
            for (Step step : plan.steps(phase)) {
                rehearsal.run(step);
                oldIsServed &= phase != Phase.REMOVE && !endsSync(step);
                if (oldIsServed) {
                    runAll(old, rehearsal, "after " + step.id());
                }
                if (phase.isContract()) {
                    runAll(next, rehearsal, "after " + step.id());
                }
            }
        }
        runAll(next, rehearsal, "at the end");
    }

    private static boolean endsSync(Step step) {
        return step.comment().startsWith("Ends the sync");
    }

    private static boolean resumesSync(Step step) {
        return step.comment().startsWith("Takes up the sync");
    }

    private static void runAll(List<String> statements, Rehearsal rehearsal, String when) throws SQLException {
        for (String statement : statements) {
            try {
                rehearsal.execute(statement);
            } catch (SQLException e) {
                throw new SQLException(when + ": " + statement + ": " + e.getMessage(), e);
            }
        }
    }

    private String pictureOf(Schema schema, TestPostgres postgres, int minimumMajor) throws SQLException {
        try (TestDatabase database = postgres.emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            if (!setUp.isBlank()) {
                rehearsal.execute(setUp);
            }
            create(schema, rehearsal, minimumMajor);
            return CatalogPicture.of(connection);
        }
    }
}
