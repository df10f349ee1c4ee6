package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MySql;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMySql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes and goes for the numbers of entities on MySQL, where Hibernate keeps a table for each sequence. */
class SequencesOnMySqlTest {

    private static final String PERSON = "@Entity class Person { @Id long id; }";

    private static final String VISIT = """
            @Entity class Visit { @Id @GeneratedValue(generator = "visits")
                @SequenceGenerator(name = "visits", sequenceName = "visit_numbers", initialValue = 7) long id; }
            """;

    @TempDir
    private Path folder;

    @Test
    void aTableWithItsRowComesAndGoes() throws SQLException {
        Releases releases = Releases.ofJpa(folder, new HibernateLine("6").jars());
        releases.project().option("inchworm.dialects", "mysql").option("inchworm.naming", "snake");
        CompilationResult first = releases.sources(PERSON).compile();
        releases.accept();
        CompilationResult added = releases.sources(PERSON, VISIT).compileClean();
        Script script = SchemaOracle.script(added, MySql.NAME);
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            run(database, SchemaOracle.script(first, MySql.NAME).steps());
            run(database, script.steps(Phase.EXPAND));
            assertThat(rows(database, "SELECT next_val FROM visit_numbers")).containsExactly("7");

            List<Step> undo = new ArrayList<>(script.undo());
            undo.removeIf(step -> step.work() instanceof Step.Work.Check);
            run(database, undo);
            assertThat(rows(database, "SHOW TABLES")).containsExactly("person");
        }
        releases.accept();
        CompilationResult removed = releases.sources(
                        PERSON, "@RemovedTable(name = \"visit\", reason = \"nobody visits\") class Notes {}")
                .compileClean();

        assertThat(removed.own()).isEmpty();
        assertThat(removed.resource("next/mysql/3-contract.sql")).contains("DROP TABLE `visit_numbers`;");
    }

    private static void run(TestDatabase database, List<Step> steps) {
        steps.forEach(step -> database.execute(step.sql()));
    }

    private static List<String> rows(TestDatabase database, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
