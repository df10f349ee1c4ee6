package dev.inchworm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDdl;
import dev.inchworm.dialect.PostgreSqlIndexDdl;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;

/** The random schemas are what they promise to be. */
class SchemasTest {

    private static final PostgreSql DIALECT = new PostgreSql();
    private static TestDatabase database;

    @BeforeContainer
    static void start() {
        database = TestPostgres.newest().newDatabase();
    }

    @AfterContainer
    static void stop() {
        database.close();
    }

    @Property(seed = "7", tries = 40, shrinking = ShrinkingMode.OFF)
    void aServerAcceptsThem(@ForAll("schemas") Schema schema) {
        database.execute("BEGIN; CREATE SCHEMA audit; " + String.join("\n", ddl(schema)) + " ROLLBACK;");
    }

    @Test
    void theyHaveEnoughInCommonAndWithinThemselves() {
        List<Schema> schemas = Schemas.schemas().sampleStream().limit(400).toList();
        long sharing = IntStream.range(1, schemas.size())
                .filter(i -> !Collections.disjoint(
                        schemas.get(i).tables().keySet(),
                        schemas.get(i - 1).tables().keySet()))
                .count();
        long referring = schemas.stream()
                .filter(schema -> schema.tables().values().stream()
                        .anyMatch(table -> !table.foreignKeys().isEmpty()))
                .count();
        assertThat(sharing).isGreaterThan(100);
        assertThat(referring).isGreaterThan(50);
    }

    private static List<String> ddl(Schema schema) {
        PostgreSqlDdl ddl = new PostgreSqlDdl(DIALECT);
        PostgreSqlIndexDdl indexDdl = new PostgreSqlIndexDdl(DIALECT);
        return Stream.of(
                        schema.sequences().values().stream().map(ddl::createSequence),
                        schema.tables().values().stream().map(ddl::createTable),
                        schema.tables().values().stream().flatMap(table -> foreignKeys(ddl, table)),
                        schema.tables().values().stream().flatMap(table -> table.indexes().stream()
                                .map(index -> indexDdl.create(table.name(), index))))
                .flatMap(statements -> statements)
                .collect(Collectors.toList());
    }

    private static Stream<String> foreignKeys(PostgreSqlDdl ddl, Table table) {
        return table.foreignKeys().stream().map((ForeignKey key) -> ddl.addConstraint(table.name(), key));
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schemas();
    }
}
