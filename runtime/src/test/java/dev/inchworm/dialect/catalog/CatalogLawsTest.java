package dev.inchworm.dialect.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDdl;
import dev.inchworm.dialect.PostgreSqlIndexDdl;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.Schemas;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever schema a server is asked for is what its catalog is then read as. */
class CatalogLawsTest {

    private static final PostgreSql DIALECT = new PostgreSql();
    private static final DatabaseCatalog CATALOG = Catalogs.of(PostgreSql.NAME);

    @Property(seed = "7", tries = 15, shrinking = ShrinkingMode.OFF)
    void whatIsAskedForIsWhatIsRead(@ForAll("schemas") Schema schema, @ForAll("servers") TestPostgres postgres)
            throws SQLException {
        try (TestDatabase database = postgres.emptyDatabase();
                Connection connection = database.connect()) {
            String ddl = ddl(schema);
            database.execute("CREATE SCHEMA audit;" + ddl);
            Catalog asked = new Catalog(asStored(schema), new TreeMap<>(), List.of());

            Catalog read = CATALOG.read(connection, asked);
            assertThat(read).isEqualTo(CATALOG.normal(connection, asked));

            CatalogEditor editor = new CatalogEditor();
            assertThat(CATALOG.apply(CATALOG.structural(ddl), editor)).isEmpty();
            assertThat(CATALOG.normal(connection, editor.toCatalog()))
                    .as("what the statements say")
                    .isEqualTo(read);
            // Told again, PostgreSQL writes x IN ('a', 'b') in another way; from then on always in that one.
            Catalog again = CATALOG.normal(connection, read);
            assertThat(CATALOG.normal(connection, again))
                    .as("what is read, asked for again and again")
                    .isEqualTo(again);
        }
    }

    /** As people would write it by hand. */
    private static String ddl(Schema schema) {
        PostgreSqlDdl ddl = new PostgreSqlDdl(DIALECT);
        PostgreSqlIndexDdl indexes = new PostgreSqlIndexDdl(DIALECT);
        List<String> statements = new ArrayList<>();
        schema.sequences().values().forEach(sequence -> statements.add(ddl.createSequence(sequence)));
        for (Table table : schema.tables().values()) {
            statements.add(ddl.createTable(table.withUniques(List.of())));
            table.uniques().forEach(unique -> statements.add(ddl.addConstraint(table.name(), unique)));
            table.indexes().forEach(index -> statements.add(indexes.create(table.name(), index)));
            statements.add(ddl.commentOnTable(table.name(), table.comment()));
            table.columns()
                    .forEach(column ->
                            statements.add(ddl.commentOnColumn(table.name(), column.name(), column.comment())));
        }
        schema.tables().values().forEach(table -> table.foreignKeys()
                .forEach(key -> statements.add(ddl.addConstraint(table.name(), key))));
        return String.join("\n", statements);
    }

    /** With the checks of enums, and without what no catalog knows. */
    private static Schema asStored(Schema schema) {
        return Schema.of(
                schema.tables().values().stream().map(CatalogLawsTest::asStored).toList(),
                schema.sequences().values());
    }

    private static Table asStored(Table table) {
        List<Check> checks = Stream.concat(
                        table.checks().stream(),
                        table.columns().stream()
                                .map(column -> DIALECT.enumCheck(table, column))
                                .flatMap(Optional::stream))
                .toList();
        return table.withEntity("")
                .withChecks(checks)
                .withColumns(
                        table.columns().stream().map(column -> asStored(column)).toList());
    }

    private static Column asStored(Column column) {
        boolean drawn = column.generation()
                .filter(Generation.FromSequence.class::isInstance)
                .isPresent();
        Column stored =
                column.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(PostgreSql.NAME, DIALECT.type(column))));
        return drawn ? stored.withGeneration(Optional.empty()) : stored;
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schemas();
    }

    @Provide
    Arbitrary<TestPostgres> servers() {
        return Arbitraries.of(TestPostgres.all().toList());
    }
}
