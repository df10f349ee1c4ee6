package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of rows and of the next number where MySQL and MariaDB begin, and cease, to number a column. */
class NumberingOnMySqlTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Column PLAIN = Column.of("id", Type.parse("int64"), false);
    private static final Column NUMBERED = PLAIN.withGeneration(Optional.of(new Identity()));

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void rowsKeepTheirNumbersAndTheServerGoesOnPastThem(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            Planned on = setUp(connection, server, PLAIN, NUMBERED, false);
            execute(connection, "SET sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
            execute(connection, "INSERT INTO orders VALUES (0, 1), (7, 2)");
            execute(connection, "SET sql_mode = replace(@@sql_mode, 'NO_AUTO_VALUE_ON_ZERO', '')");
            String mode = rows(connection, "SELECT @@sql_mode").get(0);

            run(connection, on.plan().steps());
            assertThat(rows(connection, "SELECT id FROM orders ORDER BY 1")).containsExactly("0", "7");
            execute(connection, "INSERT INTO orders (n) VALUES (3)");
            execute(connection, "INSERT INTO orders VALUES (100, 4)");
            execute(connection, "INSERT INTO orders (n) VALUES (5)");
            assertThat(rows(connection, "SELECT id FROM orders ORDER BY 1"))
                    .containsExactly("0", "7", "8", "100", "101");
            assertThat(rows(connection, "SELECT @@sql_mode")).containsExactly(mode);

            run(connection, on.plan().undo());
            assertThatThrownBy(() -> execute(connection, "INSERT INTO orders (n) VALUES (6)"))
                    .hasMessageContaining("'id' doesn't have a default value");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void whatOthersReferToIsNumberedWhereTheServerTakesIt(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            Planned on = setUp(connection, server, PLAIN, NUMBERED, true);
            if (server.version().equals("10.11")) {
                assertThat(on.problems()).extracting(Diagnostic::code).containsExactly(Code.IW690);
                return;
            }
            execute(connection, "INSERT INTO orders VALUES (7, 2)");
            execute(connection, "INSERT INTO lines_of_orders VALUES (1, 7)");
            run(connection, on.plan().steps());
            execute(connection, "INSERT INTO orders (n) VALUES (3)");
            assertThat(rows(connection, "SELECT id FROM orders ORDER BY 1")).containsExactly("7", "8");
            assertThatThrownBy(() -> execute(connection, "INSERT INTO lines_of_orders VALUES (2, 9)"))
                    .hasMessageContaining("foreign key constraint fails");
            run(connection, on.plan().undo());
            assertThatThrownBy(() -> execute(connection, "DELETE FROM orders WHERE id = 7"))
                    .hasMessageContaining("foreign key constraint fails");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void theServerNumbersUntilTheOldReleaseIsGone(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            Planned off = setUp(connection, server, NUMBERED, PLAIN, false);
            assertThat(off.plan().steps())
                    .extracting(step -> step.phase().isContract())
                    .containsExactly(true);
            execute(connection, "INSERT INTO orders (n) VALUES (1), (2)");
            run(connection, off.plan().steps());
            assertThatThrownBy(() -> execute(connection, "INSERT INTO orders (n) VALUES (3)"))
                    .hasMessageContaining("'id' doesn't have a default value");
            execute(connection, "INSERT INTO orders VALUES (40, 4)");
            run(connection, off.plan().undo());
            execute(connection, "INSERT INTO orders (n) VALUES (5)");
            assertThat(rows(connection, "SELECT id FROM orders ORDER BY 1")).containsExactly("1", "2", "40", "41");
        }
    }

    /** Creates {@code orders} with that column and, where they refer to it, lines; what is planned for the other column. */
    private static Planned setUp(
            Connection connection, MySqlFamily server, Column before, Column after, boolean referredTo)
            throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        Target target = new Target(dialect, ServerVersion.parse(server.version()));
        List<Change> tables = new ArrayList<>();
        tables.add(new Change.CreateTable(table(ORDERS, before, Column.of("n", Type.parse("int32"), true))));
        if (referredTo) {
            tables.add(new Change.CreateTable(
                    table(ObjectName.of("lines_of_orders"), PLAIN, Column.of("order_id", Type.parse("int64"), false))
                            .withForeignKeys(List.of(new ForeignKey(
                                    "line_of",
                                    List.of("order_id"),
                                    ORDERS,
                                    List.of("id"),
                                    Action.NO_ACTION,
                                    Action.NO_ACTION)))));
        }
        run(
                connection,
                Rollout.planned(Schema.EMPTY, tables, List.of(), target).plan().steps());
        return Rollout.planned(
                Change.applyAll(tables, Schema.EMPTY),
                List.of(new Change.ChangeColumn(ORDERS, Aspect.GENERATION, before, after)),
                List.of(),
                target);
    }

    private static Table table(ObjectName name, Column... columns) {
        return Table.of(name, "com.acme.Some", List.of(columns), new PrimaryKey(name.name() + "_pkey", List.of("id")));
    }

    private static void run(Connection connection, List<Step> steps) throws SQLException {
        for (Step step : steps) {
            execute(connection, step.sql());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean more = statement.execute(sql);
            while (more || statement.getUpdateCount() != -1) {
                more = statement.getMoreResults();
            }
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
