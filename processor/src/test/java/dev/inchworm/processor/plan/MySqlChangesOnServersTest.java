package dev.inchworm.processor.plan;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.processor.harness.TwoReleases;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.testing.MySqlFamily;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no golden case shows on MySQL and MariaDB, where its case has something that these do not. */
class MySqlChangesOnServersTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Column CODE = Column.of("code", Type.parse("string(20)"), true);
    private static final Column STATE = Column.of("state", Type.parse("enum{NEW,PAID}"), false);

    private static final Table TABLE = Table.of(
                    ORDERS,
                    "com.acme.Order",
                    List.of(
                            Column.of("id", Type.parse("int64"), false),
                            CODE,
                            STATE,
                            Column.of("amount", Type.parse("int32"), true)),
                    new PrimaryKey("orders_pkey", List.of("id")))
            .withIndexes(List.of(index("by_amount", "amount"), index("by_code", "code"), index("by_state", "state")));

    private static Index index(String name, String... columns) {
        List<Index.Part> parts = List.of(columns).stream()
                .map(column -> (Index.Part) new OfColumn(column, false))
                .toList();
        return new Index(name, parts, false, Optional.empty(), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void buildsHidesReplacesAndRenamesIndexes(MySqlFamily server) throws SQLException {
        rehearse(
                server,
                new Change.AddIndex(ORDERS, index("by_both", "code", "amount")),
                new Change.DropIndex(ORDERS, index("by_amount", "amount")),
                new Change.ChangeIndex(ORDERS, index("by_code", "code"), index("by_code", "code", "state")),
                new Change.ChangeIndex(ORDERS, index("by_state", "state"), index("by_status", "state")));
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void widensWhatTheCatalogAloneCanWiden(MySqlFamily server) throws SQLException {
        rehearse(
                server,
                new Change.ChangeColumn(
                        ORDERS, Aspect.TYPE, CODE, CODE.withType(Type.parse("string(60)"), new TreeMap<>())),
                new Change.ChangeColumn(
                        ORDERS, Aspect.TYPE, STATE, STATE.withType(Type.parse("enum{NEW,PAID,SENT}"), new TreeMap<>())),
                new Change.ChangeTableComment(ORDERS, Optional.empty(), Optional.of("it's what people buy")));
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void renamesAPrimaryKeyBesideOtherColumns(MySqlFamily server) throws SQLException {
        rehearse(
                server,
                new Change.RenameColumn(ORDERS, "id", "number"),
                new Change.RenameColumn(ORDERS, "code", "token"));
    }

    private static void rehearse(MySqlFamily server, Change... changes) throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        Schema before = Change.applyAll(List.of(new Change.CreateTable(TABLE)), Schema.EMPTY);
        TwoReleases.rehearse(
                Rollout.of(before, List.of(changes)).scenario(new Target(dialect, dialect.oldest())),
                new MySqlEngine(dialect),
                server::newDatabase,
                true);
    }
}
