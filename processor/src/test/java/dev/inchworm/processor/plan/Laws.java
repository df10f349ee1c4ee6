package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.harness.Samples;
import dev.inchworm.schema.Schema;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
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

    private final TestDatabase database;
    private final Connection connection;
    private final Rehearsal rehearsal;

    Laws(TestPostgres postgres) throws SQLException {
        database = postgres.emptyDatabase();
        connection = database.connect();
        rehearsal = new Rehearsal(connection);
    }

    /** There and back before contract's removal, and there; with a row in each table. */
    void hold(PlannableEvolution evolution, int minimumMajor) throws SQLException, DoesNotFit, NoSchema {
        empty();
        try {
            create(evolution.after(), minimumMajor);
        } catch (SQLException e) {
            throw new NoSchema(e);
        }
        String wanted = CatalogPicture.of(connection);
        empty();
        create(evolution.before(), minimumMajor);
        String untouched = CatalogPicture.of(connection);
        rehearsal.execute("SET session_replication_role = replica;"
                + String.join(";", Samples.inserts(evolution.before())) + "; RESET session_replication_role");
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
        assertThat(CatalogPicture.withoutNewNames(CatalogPicture.of(connection), untouched))
                .as("the catalog after undo")
                .isEqualTo(untouched);
        assertThat(dump(evolution.before(), evolution.before()))
                .as("the rows after undo")
                .isEqualTo(rows);
        runAll(plan.steps());
        assertThat(CatalogPicture.of(connection))
                .as("the catalog after the migration")
                .isEqualTo(wanted);
        for (var table : evolution.before().tables().keySet()) {
            if (evolution.after().tables().containsKey(table)) {
                assertThat(rehearsal.query(Samples.count(table)))
                        .as("the rows of " + table)
                        .containsExactly("1");
            }
        }
    }

    private List<String> dump(Schema schema, Schema later) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String query : Samples.dumps(schema, later)) {
            rows.addAll(rehearsal.query(query));
        }
        return rows;
    }

    private void runAll(List<Step> steps) throws SQLException, DoesNotFit {
        for (Step step : steps) {
            if (step.work() instanceof Work.Check && rehearsal.count(step) > 0) {
                throw new DoesNotFit();
            }
            run(step);
        }
    }

    private void run(Step step) throws SQLException {
        try {
            rehearsal.execute(Rehearsal.whole(step));
        } catch (SQLException e) {
            throw new SQLException("step " + step.id() + ": " + e.getMessage() + "\n" + step.sql(), e);
        }
    }

    private void create(Schema schema, int minimumMajor) throws SQLException {
        List<String> statements = Rollout.creating(schema, minimumMajor).steps().stream()
                .map(Step::sql)
                .toList();
        for (String statement : statements) {
            rehearsal.execute(statement);
        }
    }

    private void empty() throws SQLException {
        rehearsal.execute("RESET session_replication_role; SET client_min_messages = warning;"
                + "DROP SCHEMA IF EXISTS audit, archive CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
