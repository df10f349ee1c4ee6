package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Part;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.MySqlPicture;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A migration on MySQL or MariaDB, under the writes of both releases: from every point before removal back to the beginning,
 * then to the end. Each step must leave what it says that it leaves, and one that says it can be repeated is repeated.
 */
final class MySqlRollout {

    private static final int FIRST_ROWS = 8;
    private static final int POINTS = 4;

    private final Rollout rollout;
    private final Target target;
    private final MySqlFamily server;
    private final Plan plan;
    private final MySqlWriter old;
    private final MySqlWriter next;
    private int number = 10;

    MySqlRollout(Rollout rollout, Target target, MySqlFamily server) {
        this.rollout = rollout;
        this.target = target;
        this.server = server;
        this.plan = plan(rollout.before(), rollout.changes(), rollout, target);
        Schema after = Change.applyAll(rollout.changes(), rollout.before());
        MySqlDialect dialect = (MySqlDialect) target.dialect();
        this.old = new MySqlWriter(dialect, withoutNamesThatGo(rollout.before(), after), after, this::mayBeNull);
        this.next = new MySqlWriter(dialect, after, rollout.before(), (table, column) -> true);
    }

    /** What the old release writes by the end of it: of the names that an enum loses there are to be no rows. */
    private static Schema withoutNamesThatGo(Schema before, Schema after) {
        return Schema.of(
                before.tables().values().stream()
                        .map(table -> table.withColumns(table.columns().stream()
                                .map(column -> after.tables().containsKey(table.name())
                                        ? withoutNamesThatGo(
                                                column,
                                                after.tables().get(table.name()).column(column.name()))
                                        : column)
                                .toList()))
                        .toList(),
                before.sequences().values());
    }

    private static Column withoutNamesThatGo(Column column, Optional<Column> later) {
        return column.type() instanceof Enumeration was
                        && later.map(Column::type).orElse(null) instanceof Enumeration is
                ? column.withType(
                        new Enumeration(was.values().stream()
                                .filter(is.values()::contains)
                                .toList()),
                        column.sqlTypes())
                : column;
    }

    /** Whether nobody minds in contract that the old release has left the column NULL. */
    private boolean mayBeNull(ObjectName table, Column column) {
        Table later =
                Change.applyAll(rollout.changes(), rollout.before()).tables().get(table);
        boolean required = later != null
                && later.column(column.name()).filter(then -> !then.nullable()).isPresent();
        return !required
                || plan.contract().stream()
                        .anyMatch(concession -> concession.limit() instanceof Limit.NullIsFilled filled
                                && filled.column().equals(column.name()));
    }

    static Plan plan(Schema before, List<Change> changes, Rollout rollout, Target target) {
        Planned planned = Rollout.planned(before, changes, rollout.hints(), target);
        assertThat(planned.problems()).isEmpty();
        return planned.plan();
    }

    void rehearse() throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            create(rollout.before(), connection);
            for (int i = 0; i < FIRST_ROWS; i++) {
                write(old, connection, "at the beginning");
            }
            backFromEverywhere(connection);
            through(connection);
            assertThat(MySqlPicture.of(connection))
                    .as("the catalog after the migration")
                    .isEqualTo(pictureOf(Change.applyAll(rollout.changes(), rollout.before())));
        }
    }

    private void backFromEverywhere(Connection connection) throws SQLException {
        String untouched = MySqlPicture.of(connection);
        List<Step> steps = plan.steps().stream()
                .filter(step -> step.phase() != Phase.REMOVE)
                .toList();
        int stride = 1 + steps.size() / POINTS;
        for (int done = 1; done <= steps.size(); done++) {
            boolean endsPhase = done == steps.size()
                    || steps.get(done).phase() != steps.get(done - 1).phase();
            if (!endsPhase && done % stride != 0) {
                continue;
            }
            for (Step step : steps.subList(0, done)) {
                run(step, connection);
                if (!step.phase().isContract()) {
                    write(old, connection, "after " + step.id());
                }
            }
            List<String> ids = steps.subList(0, done).stream().map(Step::id).toList();
            for (Step step : plan.undo()) {
                if (ids.contains(step.id())) {
                    run(step, connection);
                    if (!step.phase().isContract()) {
                        write(old, connection, "after the undo of " + step.id());
                    }
                }
            }
            assertThat(MySqlPicture.of(connection))
                    .as("the catalog after undo from %s", ids.get(ids.size() - 1))
                    .isEqualTo(untouched);
        }
    }

    private void through(Connection connection) throws SQLException {
        for (Phase phase : Phase.values()) {
            if (phase == Phase.TIGHTEN) {
                noneIsNull(connection);
                for (int i = 0; i < 2; i++) {
                    write(next, connection, "at the roll-out");
                    write(old, connection, "at the roll-out");
                }
            }
            for (Step step : plan.steps(phase)) {
                run(step, connection);
                write(phase.isContract() ? next : old, connection, "after " + step.id());
            }
        }
        write(next, connection, "at the end");
    }

    /** What the new release reads has values by now, but for what is conceded. */
    private void noneIsNull(Connection connection) throws SQLException {
        for (Table table : next.schema().tables().values()) {
            for (Column column : table.columns()) {
                boolean conceded = plan.contract().stream()
                        .anyMatch(concession -> concession.limit() instanceof Limit.ReadsNull nulls
                                && nulls.column().equals(column.name()));
                if (!column.nullable() && !conceded) {
                    String query = "SELECT count(*) FROM " + target.dialect().quote(table.name()) + " WHERE "
                            + target.dialect().quote(column.name()) + " IS NULL";
                    assertThat(count(query, connection)).as(query).isZero();
                }
            }
        }
    }

    private void write(MySqlWriter writer, Connection connection, String when) throws SQLException {
        number += 3;
        for (String statement : writer.round(number)) {
            try {
                execute(statement, connection);
            } catch (SQLException e) {
                throw new SQLException(when + ": " + statement + ": " + e.getMessage(), e);
            }
        }
    }

    private void run(Step step, Connection connection) throws SQLException {
        if (step.work() instanceof Work.Check check) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(step.sql())) {
                // Values that came from what the old release has changed since count as written by the new one.
                boolean asked = check.complaint().endsWith("they would be lost");
                assertThat(rows.next() && !asked)
                        .as("%s: %s: %s", step.id(), check.complaint(), step.sql())
                        .isFalse();
            }
            return;
        }
        if (step.work() instanceof Work.Statement statement && !(statement.effect() instanceof Effect.Repeatable)) {
            assertThat(shows(statement.effect(), connection))
                    .as("%s before %s", statement.effect(), step.sql())
                    .isFalse();
        }
        try {
            execute(step.sql(), connection);
            if (step.work() instanceof Work.Statement statement && statement.effect() instanceof Effect.Repeatable) {
                execute(step.sql(), connection);
            }
        } catch (SQLException e) {
            throw new SQLException(step.id() + ": " + step.sql() + ": " + e.getMessage(), e);
        }
        if (step.work() instanceof Work.Statement statement) {
            assertThat(shows(statement.effect(), connection))
                    .as("%s of %s", statement.effect(), step.sql())
                    .isTrue();
        }
    }

    private boolean shows(Effect effect, Connection connection) throws SQLException {
        if (effect instanceof Effect.Present present) {
            return exists(present.part(), connection);
        }
        return !(effect instanceof Effect.Absent absent) || !exists(absent.part(), connection);
    }

    private boolean exists(Part part, Connection connection) throws SQLException {
        Map<Part.Kind, String> queries = new TreeMap<>(
                Map.of(
                        Part.Kind.TABLE,
                                "tables WHERE table_schema = database() AND table_name = %s AND table_type = 'BASE TABLE'",
                        Part.Kind.VIEW, "views WHERE table_schema = database() AND table_name = %s",
                        Part.Kind.SEQUENCE,
                                "tables WHERE table_schema = database() AND table_name = %s AND table_type = 'SEQUENCE'",
                        Part.Kind.COLUMN,
                                "columns WHERE table_schema = database() AND table_name = %s AND column_name = %s",
                        Part.Kind.INDEX,
                                "statistics WHERE table_schema = database() AND table_name = %s AND index_name = %s",
                        Part.Kind.CONSTRAINT,
                                "table_constraints WHERE table_schema = database() AND table_name = %s AND constraint_name = %s",
                        Part.Kind.TRIGGER,
                                "triggers WHERE trigger_schema = database() AND event_object_table = %s AND trigger_name = %s"));
        String query = "SELECT count(*) FROM information_schema."
                + String.format(
                        queries.get(part.kind()),
                        target.dialect().literal(part.table().name()),
                        target.dialect().literal(part.name()));
        return count(query, connection) > 0;
    }

    private static long count(String query, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean more = statement.execute(sql);
            while (more || statement.getUpdateCount() != -1) {
                more = statement.getMoreResults();
            }
        }
    }

    private void create(Schema schema, Connection connection) throws SQLException {
        Plan creating = plan(Schema.EMPTY, Rollout.creations(schema), Rollout.of(Schema.EMPTY, List.of()), target);
        for (Step step : creating.steps()) {
            run(step, connection);
        }
    }

    private String pictureOf(Schema schema) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            create(schema, connection);
            return MySqlPicture.of(connection);
        }
    }
}
