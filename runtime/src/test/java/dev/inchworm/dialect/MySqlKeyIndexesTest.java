package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
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
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No index for a foreign key that another one serves, on real servers: which then make none either. */
class MySqlKeyIndexesTest {

    private static final Table TABLE = Table.of(
                    ObjectName.of("seat"),
                    "com.acme.Seat",
                    List.of(column("hall"), column("line"), column("guest"), column("price")),
                    new PrimaryKey("seat_pkey", List.of("price", "hall")))
            .withIndexes(List.of(new Index(
                    "guest_idx",
                    List.of(new Index.Part.OfColumn("guest", false), new Index.Part.OfColumn("price", false)),
                    false,
                    Optional.empty(),
                    List.of(),
                    Optional.empty())))
            .withForeignKeys(List.of(
                    key("hall_fk", "hall"),
                    key("line_fk", "hall", "line"),
                    key("guest_fk", "guest"),
                    key("price_fk", "price")));

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void oneIndexServesEveryKeyThatItBeginsWith(MySqlFamily server) throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        assertThat(dialect.keyIndexes(TABLE)).extracting(Index::name).containsExactly("line_fk");
        MySqlIndexDdl ddl = new MySqlIndexDdl(dialect);
        List<String> indexes = new ArrayList<>();
        TABLE.indexes().forEach(index -> indexes.add(ddl.inTable(index)));
        dialect.keyIndexes(TABLE).forEach(index -> indexes.add(ddl.inTable(index)));
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(new MySqlDdl(dialect).createTable(TABLE, indexes));
            statement.execute("CREATE TABLE place (a int PRIMARY KEY, b int, UNIQUE (a, b))");
            for (ForeignKey key : TABLE.foreignKeys()) {
                statement.execute(new MySqlDdl(dialect).addConstraint(TABLE.name(), key, Online.COPY));
            }
            assertThat(indexes(statement)).containsExactlyInAnyOrder("PRIMARY", "guest_idx", "line_fk");
        }
    }

    private static List<String> indexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT DISTINCT index_name FROM information_schema.statistics"
                + " WHERE table_schema = database() AND table_name = 'seat'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Column column(String name) {
        return Column.of(name, Type.parse("int32"), false);
    }

    private static ForeignKey key(String name, String... columns) {
        return new ForeignKey(
                name,
                List.of(columns),
                ObjectName.of("place"),
                List.of("a", "b").subList(0, columns.length),
                Action.NO_ACTION,
                Action.NO_ACTION);
    }
}
