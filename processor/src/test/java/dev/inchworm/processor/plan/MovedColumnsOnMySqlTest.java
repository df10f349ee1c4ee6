package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a plan for values that move stops on MySQL and MariaDB, and which values do not move there. */
class MovedColumnsOnMySqlTest {

    private static final ObjectName SHOP = ObjectName.of("shop");
    private static final ObjectName PERSON = ObjectName.of("person");
    private static final ObjectName ADDRESS = ObjectName.of("address");
    private static final Column ID = Column.of("id", Type.parse("int64"), false);
    private static final Column SHOP_ID = Column.of("shop_id", Type.parse("int64"), true);
    private static final Column PERSON_ID = Column.of("person_id", Type.parse("int64"), false);
    private static final Column STREET = Column.of("street", Type.parse("string(80)"), true);

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void severalValuesDoNotFitIntoOneColumn(MySqlFamily server) throws SQLException {
        assertThat(found(
                        server,
                        "collection-to-column",
                        Phase.BACKFILL,
                        "INSERT INTO orders (note) VALUES ('one'), ('two'), ('none')",
                        "INSERT INTO order_tags (order_id, tag) VALUES (1, 'a'), (2, 'a'), (2, 'b')",
                        "INSERT INTO order_phones (order_id, phone) VALUES (1, '1'), (2, '2'), (3, '3')"))
                .containsExactly(Map.entry(
                        "some rows of orders have several values in order_tags.tag, and orders.tag holds one;"
                                + " merge or delete the others",
                        1L));
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void valuesWithoutARowToGoToStopContract(MySqlFamily server) throws SQLException {
        assertThat(found(
                        server,
                        "move-to-detail-table",
                        Phase.TIGHTEN,
                        "INSERT INTO person (name, phone) VALUES ('with', '1'), ('without', '2')",
                        "INSERT INTO profile (person_id, visits) VALUES (1, 0)"))
                .containsExactly(Map.entry(
                        "some rows of person have a value in person (motto, phone) and no row of profile that it could go"
                                + " to; it would be lost: give them one, or take the value away",
                        1L));
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void undoAsksForWhatTheColumnDoesNotShow(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            MySqlEngine engine = new MySqlEngine(dialect(server));
            Plan plan = start(engine, "column-to-collection", connection);
            engine.execute("INSERT INTO orders (tag, phone) VALUES ('a', '1'), ('b', '2')", connection);
            for (Step step : plan.steps()) {
                if (!step.phase().isContract()) {
                    engine.carryOut(step, database, connection);
                }
            }
            assertThat(lost(plan, engine, connection))
                    .as("of what is only moved")
                    .isZero();

            engine.execute("INSERT INTO order_tags (order_id, tag) VALUES (2, 'another')", connection);
            engine.execute("UPDATE order_phones SET kind = 'home' WHERE order_id = 1", connection);
            assertThat(lost(plan, engine, connection)).isPositive();
        }
    }

    private static long lost(Plan plan, MySqlEngine engine, Connection connection) throws SQLException {
        long lost = 0;
        for (Step step : plan.undo()) {
            if (step.work() instanceof Work.Check check && check.complaint().contains("does not show")) {
                lost += engine.found(step, connection);
            }
        }
        return lost;
    }

    @Test
    void aValueThatSeveralRowsShareStaysWhereItIs() {
        Planned planned = moved(table(PERSON, ID, PERSON_ID), table(ADDRESS, ID), false, false);

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW645);
        assertThat(planned.problems().get(0).text())
                .contains("several rows of person may refer to one row of address")
                .contains("1. a unique constraint over person_id, in a release before");
    }

    @Test
    void rowsThatAForeignKeyDeletesAreNotKeptEqual() {
        Planned planned = moved(table(PERSON, ID, STREET, SHOP_ID), addressOfPerson(Action.NO_ACTION), true, true);
        Planned together = moved(table(PERSON, ID, STREET, SHOP_ID), addressOfPerson(Action.CASCADE), true, true);

        assertThat(planned.problems()).extracting(Diagnostic::code).containsExactly(Code.IW646);
        assertThat(planned.problems().get(0).text())
                .contains("a foreign key deletes or changes rows of person (person_shop_fkey) by itself");
        assertThat(together.problems()).as("both tables lose them at once").isEmpty();
    }

    private static Table addressOfPerson(Action onDelete) {
        return Table.of(ADDRESS, "com.acme.Address", List.of(PERSON_ID, STREET), key(ADDRESS, "person_id"))
                .withForeignKeys(List.of(reference(ADDRESS, PERSON, "person_id", onDelete)));
    }

    /** Person.street moves to {@code address}, which is new or not; shops may take their persons with them. */
    private static Planned moved(Table person, Table address, boolean comes, boolean cascades) {
        Table shop = table(SHOP, ID);
        Table from = person.columns().contains(STREET)
                ? person.withForeignKeys(
                        cascades ? List.of(reference(PERSON, SHOP, "shop_id", Action.CASCADE)) : List.of())
                : table(PERSON, ID, STREET, PERSON_ID)
                        .withForeignKeys(List.of(reference(PERSON, ADDRESS, "person_id", Action.NO_ACTION)));
        List<Table> known = comes ? List.of(shop, from) : List.of(shop, from, address);
        List<Change> changes = comes
                ? List.of(new Change.CreateTable(address), new Change.DropColumn(PERSON, STREET, 1))
                : List.of(new Change.AddColumn(ADDRESS, STREET, 1), new Change.DropColumn(PERSON, STREET, 1));
        return Rollout.planned(
                Schema.of(known, List.of()),
                changes,
                List.of(new Hint.MovedColumn(ADDRESS, "street", PERSON, "street", Place.NOWHERE)),
                target(new MySql()));
    }

    private static Table table(ObjectName name, Column... columns) {
        return Table.of(name, "com.acme.Some", List.of(columns), key(name, "id"));
    }

    private static PrimaryKey key(ObjectName table, String column) {
        return new PrimaryKey(table.name() + "_pkey", List.of(column));
    }

    private static ForeignKey reference(ObjectName table, ObjectName target, String column, Action onDelete) {
        return new ForeignKey(
                table.name() + "_" + target.name() + "_fkey",
                List.of(column),
                target,
                List.of("id"),
                onDelete,
                Action.NO_ACTION);
    }

    /** The first check of a phase that finds rows, with how many, once everything before has run. */
    private static Map<String, Long> found(MySqlFamily server, String golden, Phase phase, String... rows)
            throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            MySqlEngine engine = new MySqlEngine(dialect(server));
            Plan plan = start(engine, golden, connection);
            for (String row : rows) {
                engine.execute(row, connection);
            }
            Map<String, Long> found = new LinkedHashMap<>();
            for (Step step : plan.steps()) {
                if (step.phase() == phase
                        && step.work() instanceof Work.Check check
                        && engine.found(step, connection) > 0) {
                    found.put(check.complaint(), engine.found(step, connection));
                    return found;
                }
                engine.carryOut(step, database, connection);
            }
            return found;
        }
    }

    private static Plan start(MySqlEngine engine, String golden, Connection connection) throws SQLException {
        Rollout rollout = new GoldenCase(Path.of("src/test/resources/cases", golden)).rollout();
        Target target = target(engine.dialect());
        for (Step step : Rollout.creating(rollout.before(), target).steps()) {
            engine.execute(step.sql(), connection);
        }
        return rollout.plan(target);
    }

    private static Target target(MySqlDialect dialect) {
        return new Target(dialect, dialect.oldest());
    }

    private static MySqlDialect dialect(MySqlFamily server) {
        return server.isMariaDb() ? new MariaDb() : new MySql();
    }
}
