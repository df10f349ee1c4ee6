package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the dialects write, put to the servers. */
class MySqlServersTest {

    private static final ObjectName T = ObjectName.of("t");

    @Property(seed = "7", tries = 12, shrinking = ShrinkingMode.OFF)
    void namesAndCommentsComeBackAsTheyWere(
            @ForAll("servers") MySqlFamily server, @ForAll("names") List<String> names, @ForAll("text") String text)
            throws SQLException {
        MySqlDdl ddl = new MySqlDdl(dialect(server));
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(
                    Column.of(name + columns.size(), Type.Simple.INT32, true).withComment(Optional.of(text)));
        }
        ObjectName table = ObjectName.of(names.get(0) + "t");
        Index index = new Index(
                names.get(0) + "i",
                List.of(new Index.Part.OfColumn(columns.get(0).name(), false)),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            execute(
                    connection,
                    ddl.createTable(Table.of(
                                    table,
                                    "",
                                    columns,
                                    new PrimaryKey("pk", List.of(columns.get(0).name())))
                            .withComment(Optional.of(text))));
            execute(connection, new MySqlIndexDdl(dialect(server)).create(table, index, Online.INPLACE));

            assertThat(column(
                            connection,
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = database()"))
                    .containsExactly(table.name());
            assertThat(column(
                            connection,
                            "SELECT column_name FROM information_schema.columns WHERE table_schema = database()"
                                    + " ORDER BY ordinal_position"))
                    .isEqualTo(columns.stream().map(Column::name).toList());
            assertThat(column(
                            connection,
                            "SELECT table_comment FROM information_schema.tables WHERE table_schema = database()"
                                    + " UNION SELECT column_comment FROM information_schema.columns"
                                    + " WHERE table_schema = database()"))
                    .containsExactly(MySqlDialect.keptComment(text));
            assertThat(column(
                            connection,
                            "SELECT index_name FROM information_schema.statistics WHERE table_schema = database()"
                                    + " AND index_name <> 'PRIMARY'"))
                    .containsExactly(index.name());
        }
    }

    @Property(seed = "7", tries = 6, shrinking = ShrinkingMode.OFF)
    void literalsMeanWhatTheySayInEveryMode(@ForAll("servers") MySqlFamily server, @ForAll("texts") List<String> texts)
            throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            for (String mode : List.of("", "NO_BACKSLASH_ESCAPES", "ANSI_QUOTES", "ANSI,NO_BACKSLASH_ESCAPES")) {
                execute(connection, "SET sql_mode = '" + mode + "'");
                String literals = String.join(
                        ", ", texts.stream().map(dialect(server)::literal).toList());
                assertThat(row(connection, "SELECT " + literals)).as(mode).isEqualTo(texts);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void everyTypeIsTaken(MySqlFamily server) throws SQLException {
        MySqlDialect dialect = dialect(server);
        List<Column> columns = new ArrayList<>();
        for (String type : List.of(
                "bool",
                "int8",
                "int16",
                "int32",
                "int64",
                "float32",
                "float64",
                "uuid",
                "date",
                "text",
                "bytes",
                "json",
                "duration",
                "string(120)",
                "string(20000)",
                "string(5000000)",
                "decimal(12,2)",
                "time(6)",
                "datetime(3)",
                "instant(0)",
                "enum{A,Größe}")) {
            columns.add(Column.of("c" + columns.size(), Type.parse(type), true));
        }
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            execute(
                    connection,
                    new MySqlDdl(dialect)
                            .createTable(new Table(
                                    T,
                                    "",
                                    columns,
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    Optional.empty())));
            assertThat(column(
                            connection,
                            "SELECT column_type FROM information_schema.columns WHERE table_schema = database()"
                                    + " ORDER BY ordinal_position"))
                    .containsExactlyElementsOf(columns.stream()
                            .map(column -> asPrinted(dialect, dialect.type(column)))
                            .toList());
            assertThat(column(
                            connection,
                            "SELECT concat(engine, ' ', table_collation) FROM information_schema.tables"
                                    + " WHERE table_schema = database()"))
                    .containsExactly("InnoDB " + dialect.collation());
        }
    }

    private static String asPrinted(MySqlDialect dialect, String type) {
        String whole = type.replaceFirst("^(time|datetime)\\(0\\)$", "$1");
        if (dialect instanceof MySql) {
            return whole;
        }
        return switch (whole) {
            case "tinyint" -> "tinyint(4)";
            case "smallint" -> "smallint(6)";
            case "int" -> "int(11)";
            case "bigint" -> "bigint(20)";
            case "json" -> "longtext";
            default -> whole;
        };
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void everyStatementIsTakenAsItIsWritten(MySqlFamily server) throws SQLException {
        MySqlDialect dialect = dialect(server);
        MySqlDdl ddl = new MySqlDdl(dialect);
        MySqlIndexDdl indexes = new MySqlIndexDdl(dialect);
        ObjectName p = ObjectName.of("p");
        Column id = Column.of("id", Type.Simple.INT64, false).withGeneration(Optional.of(new Generation.Identity()));
        Column a = Column.of("a", Type.Simple.INT32, false).withDefault(Optional.of(Sql.of("5 -- five")));
        Column name = Column.of("name", new Type.Text(20), true).withDefault(Optional.of(Sql.of("'it''s'")));
        Column computed = Column.of("g", Type.Simple.INT32, false)
                .withGeneration(Optional.of(new Generation.Computed(Sql.of("a + 1 # one more"), false)));
        Check check = new Check("t_check", Sql.of("a > 0"));
        Index index = new Index(
                "t_idx",
                List.of(new Index.Part.OfColumn("a", true)),
                true,
                Optional.empty(),
                List.of(),
                Optional.of("btree"));
        PrimaryKey key = new PrimaryKey("any", List.of("id"));
        ForeignKey reference =
                new ForeignKey("t_fkey", List.of("id"), p, List.of("id"), Action.CASCADE, Action.NO_ACTION);
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            List<String> statements = new ArrayList<>(List.of(
                    ddl.createTable(Table.of(p, "", List.of(id), key)),
                    ddl.createTable(Table.of(T, "", List.of(id, a, computed), key)
                            .withChecks(List.of(check))
                            .withUniques(List.of(new Unique("t_key", List.of("a"))))),
                    "INSERT INTO t (a) VALUES (1)",
                    "INSERT INTO p (id) VALUES (1)",
                    ddl.addColumn(T, name, Online.INSTANT),
                    ddl.modifyColumn(T, name.withNullable(false), Online.INPLACE),
                    ddl.renameColumn(T, "name", "title", Online.INSTANT),
                    ddl.setDefault(T, name.withName("title"), Sql.of("'x'"), Online.INSTANT),
                    ddl.dropDefault(T, "title", Online.INSTANT),
                    ddl.dropColumn(T, "title", Online.INSTANT),
                    ddl.addConstraint(T, reference, Online.COPY),
                    ddl.dropForeignKey(T, "t_fkey", Online.INPLACE),
                    ddl.dropCheck(T, "t_check", dialect instanceof MySql ? Online.INSTANT : Online.COPY),
                    indexes.create(T, index, Online.INPLACE),
                    ddl.useIndex(T, "t_idx", false, dialect instanceof MySql ? Online.INPLACE : Online.INSTANT),
                    ddl.useIndex(T, "t_idx", true, dialect instanceof MySql ? Online.INPLACE : Online.INSTANT),
                    ddl.renameIndex(T, "t_idx", "t_index", Online.INPLACE),
                    ddl.dropIndex(T, "t_index", Online.INPLACE),
                    ddl.commentOnTable(T, Optional.of("it's \\"), Online.INPLACE),
                    ddl.renameTables(new TreeMap<>(Map.of(T, ObjectName.of("u")))),
                    ddl.dropTable(ObjectName.of("u"))));
            if (dialect instanceof MySql) {
                statements.add(11, ddl.addNotEnforced(T, new Check("later", Sql.of("a < 0")), Online.INSTANT));
            } else {
                statements.add(ddl.createSequence(new Sequence(ObjectName.of("s"), 5, -1)));
                statements.add(ddl.dropSequence(ObjectName.of("s")));
            }
            for (String statement : statements) {
                execute(connection, statement);
            }
            assertThat(column(
                            connection,
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = database()"))
                    .containsExactly("p");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void serversCanDoWhatTheTableOfFeaturesSays(MySqlFamily server) throws SQLException {
        MySqlDialect dialect = dialect(server);
        for (MySqlFeature feature : MySqlFeature.values()) {
            try (TestDatabase database = server.newDatabase();
                    Connection connection = database.connect()) {
                execute(connection, "CREATE TABLE t (a int, INDEX i (a))");
                execute(connection, "INSERT INTO t VALUES (1), (2)");
                ServerVersion version =
                        ServerVersion.parse(row(connection, "SELECT version()").get(0));
                assertThat(works(connection, MySqlProbe.of(dialect, feature)))
                        .as("%s on %s %s", feature, server, version)
                        .isEqualTo(feature.isIn(dialect, version));
            }
        }
    }

    private static boolean works(Connection connection, List<String> statements) {
        try {
            for (String statement : statements) {
                execute(connection, statement);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static MySqlDialect dialect(MySqlFamily server) {
        return server.isMariaDb() ? new MariaDb() : new MySql();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static List<String> row(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
            }
        }
        return values;
    }

    @Provide
    Arbitrary<MySqlFamily> servers() {
        return Arbitraries.of(MySqlFamily.all().toList());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("ab_Z09 .,\"'\\{}[]()$%?;-#`üß漢\u2028\t\n")
                .ofMaxLength(60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("ab -!=\"'\\;\n\tü漢\u0000\u2028?{}%`#")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> text + "\uD83D\uDC1B".repeat(text.length() % 2));
    }
}
