package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.harness.Engine;
import dev.inchworm.processor.harness.Samples;
import dev.inchworm.schema.Schema;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database that one plan after the other is carried out in, each from an empty one. */
final class Laws implements AutoCloseable {

    /** The rows of a random schema are not what a change needs: duplicates, orphans. */
    static final class DoesNotFit extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** What is left of a random evolution asks for something that no server can make: a key to what is not unique. */
    static final class NoSchema extends Exception {
        private static final long serialVersionUID = 1;

        private NoSchema(SQLException cause) {
            super(cause);
        }
    }

    private final Engine engine;
    private final Samples samples;
    private final TestDatabase database;
    private final Connection connection;

    Laws(Engine engine, TestDatabase database) throws SQLException {
        this.engine = engine;
        this.samples = new Samples(engine);
        this.database = database;
        connection = database.connect();
    }

    /** There and back before contract's removal, and there; with a row in each table. */
    void hold(PlannableEvolution evolution, Target target) throws SQLException, DoesNotFit, NoSchema {
        engine.empty(connection);
        try {
            create(evolution.after(), target);
        } catch (SQLException e) {
            throw new NoSchema(e);
        }
        String wanted = engine.picture(connection);
        engine.empty(connection);
        create(evolution.before(), target);
        String untouched = engine.picture(connection);
        engine.execute(engine.withoutReferences(samples.inserts(evolution.before())), connection);
        List<String> rows = dump(evolution.before(), evolution.before());
        Plan plan = evolution.planned().plan();
        List<Step> reversible = plan.steps().stream()
                .filter(step -> step.phase() != Phase.REMOVE)
                .toList();
        runAll(reversible);
        for (Step step : plan.undo()) {
            boolean done = reversible.stream().anyMatch(each -> each.id().equals(step.id()));
            if (done && !(step.work() instanceof Work.Check)) {
                run(step);
            }
        }
        assertThat(engine.takenBack(engine.picture(connection), untouched))
                .as("the catalog after undo")
                .isEqualTo(untouched);
        assertThat(dump(evolution.before(), evolution.before()))
                .as("the rows after undo")
                .isEqualTo(rows);
        runAll(plan.steps());
        assertThat(engine.picture(connection))
                .as("the catalog after the migration")
                .isEqualTo(wanted);
        for (var table : evolution.before().tables().keySet()) {
            if (evolution.after().tables().containsKey(table)) {
                assertThat(query(samples.count(table)))
                        .as("the rows of " + table)
                        .containsExactly("1");
            }
        }
    }

    private List<String> dump(Schema schema, Schema later) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String query : samples.dumps(schema, later)) {
            rows.addAll(query(query));
        }
        return rows;
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private void runAll(List<Step> steps) throws SQLException, DoesNotFit {
        for (Step step : steps) {
            if (step.work() instanceof Work.Check && engine.found(step, connection) > 0) {
                throw new DoesNotFit();
            }
            run(step);
        }
    }

    private void run(Step step) throws SQLException {
        try {
            engine.execute(Rehearsal.whole(step), connection);
        } catch (SQLException e) {
            throw new SQLException("step " + step.id() + ": " + e.getMessage() + "\n" + step.sql(), e);
        }
    }

    private void create(Schema schema, Target target) throws SQLException {
        for (Step step : Rollout.creating(schema, target).steps()) {
            engine.execute(step.sql(), connection);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
