package dev.inchworm.dialect.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDdl;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlIndexDdl;
import dev.inchworm.dialect.Online;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.MySqlSchemas;
import dev.inchworm.testing.Schemas;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever schema MySQL or MariaDB is asked for is what its catalog is then read as. */
class MySqlCatalogLawsTest {

    @Property(seed = "7", tries = 12, shrinking = ShrinkingMode.OFF)
    void whatIsAskedForIsWhatIsRead(@ForAll("schemas") Schema any, @ForAll("servers") MySqlFamily server)
            throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        DatabaseCatalog reading = Catalogs.of(dialect.name());
        Schema schema = MySqlSchemas.fitted(any, dialect);
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            List<String> ddl = ddl(schema, dialect);
            for (String statement : ddl) {
                Rows.execute(connection, statement);
            }
            Catalog asked = asked(schema, dialect);

            Catalog read = reading.read(connection, asked);
            assertThat(read).as("%s", ddl).isEqualTo(reading.normal(connection, asked));

            CatalogEditor editor = new CatalogEditor();
            for (String statement : ddl) {
                assertThat(reading.structural(statement)).isEqualTo(statement);
                assertThat(reading.apply(statement, editor)).isEmpty();
            }
            assertThat(reading.normal(connection, editor.toCatalog()))
                    .as("what the statements say: %s", ddl)
                    .isEqualTo(read);
            assertThat(reading.normal(connection, read))
                    .as("what is read, asked for again")
                    .isEqualTo(read);
        }
    }

    private static List<String> ddl(Schema schema, MySqlDialect dialect) {
        MySqlDdl ddl = new MySqlDdl(dialect);
        MySqlIndexDdl indexes = new MySqlIndexDdl(dialect);
        List<String> statements = new ArrayList<>();
        schema.sequences().values().forEach(sequence -> statements.add(ddl.createSequence(sequence)));
        for (Table table : schema.tables().values()) {
            statements.add(ddl.createTable(table));
            table.indexes().forEach(index -> statements.add(indexes.create(table.name(), index, Online.COPY)));
        }
        schema.tables().values().forEach(table -> table.foreignKeys()
                .forEach(key -> statements.add(ddl.addConstraint(table.name(), key, Online.COPY))));
        return statements;
    }

    /** In the types of the dialect, with its collation, and without what no catalog knows. */
    private static Catalog asked(Schema schema, MySqlDialect dialect) {
        SortedMap<SchemaObject, SortedSet<String>> traits = new TreeMap<>();
        schema.tables()
                .keySet()
                .forEach(name -> traits.put(
                        SchemaObject.table(name),
                        new TreeSet<>(List.of(MySqlTableForm.COLLATED + dialect.collation()))));
        return new Catalog(
                Schema.of(
                        schema.tables().values().stream()
                                .map(table -> table.withEntity("")
                                        .withColumns(table.columns().stream()
                                                .map(column -> asked(column, dialect))
                                                .toList()))
                                .toList(),
                        schema.sequences().values()),
                traits,
                List.of());
    }

    private static Column asked(Column column, MySqlDialect dialect) {
        boolean numbered = column.generation()
                .filter(Generation.Identity.class::isInstance)
                .isPresent();
        return column.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), dialect.type(column))))
                .withNullable(column.nullable() && !numbered);
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schemas();
    }

    @Provide
    Arbitrary<MySqlFamily> servers() {
        return Arbitraries.of(MySqlFamily.all().toList());
    }
}
