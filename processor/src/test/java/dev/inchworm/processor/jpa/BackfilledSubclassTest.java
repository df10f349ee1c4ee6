package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Backfill} on a field of a class that shares its table: it is about the rows of that class and of those below it. */
class BackfilledSubclassTest {

    private static final String PERSON = "@Entity class Person { @Id long id; }";

    private static final String COOK = "@Entity class Cook extends Person { }";

    private static final String SURGEON = "@Entity class Surgeon extends Vet { }";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.ofJpa(folder, new HibernateLine("6").jars());
        releases.sources(PERSON, COOK, "@Entity class Vet extends Person { }", SURGEON);
    }

    private CompilationResult next(String vet) {
        releases.accept();
        return releases.sources(PERSON, COOK, vet, SURGEON).compileClean();
    }

    @Test
    void rowsOfOtherClassesStayAsTheyAre() throws SQLException {
        CompilationResult first = releases.compile();
        CompilationResult result =
                next("@Entity class Vet extends Person { @Backfill(\"'Dr. ' || id\") String title; }");

        assertThat(result.own()).isEmpty();
        try (TestDatabase database = TestPostgres.newest().emptyDatabase()) {
            SchemaOracle.script(first).steps().forEach(step -> database.execute(step.sql()));
            database.execute(
                    "INSERT INTO person (id, dtype) VALUES (1, 'Person'), (2, 'Vet'), (3, 'Cook'), (4, 'Surgeon')");
            Script script = SchemaOracle.script(result);
            script.steps(Phase.EXPAND).forEach(step -> database.execute(step.sql()));
            database.execute("INSERT INTO person (id, dtype) VALUES (5, 'Vet'), (6, 'Cook'), (7, 'Surgeon')");
            assertThat(titles(database)).containsExactly("5 Dr. 5", "7 Dr. 7");

            script.steps(Phase.BACKFILL)
                    .forEach(step -> database.execute(step.sql().replace(Step.Work.Backfill.WINDOW, "TRUE")));

            assertThat(titles(database)).containsExactly("2 Dr. 2", "4 Dr. 4", "5 Dr. 5", "7 Dr. 7");
        }
    }

    @Test
    void whatTheClassesAboveSayIsAboutEveryRow() {
        releases.accept();
        CompilationResult result = releases.sources(
                        "@Entity @Backfill(column = \"title\", value = \"'none'\") class Person { @Id long id; }",
                        COOK,
                        "@Entity class Vet extends Person { String title; }",
                        SURGEON)
                .compileClean();

        assertThat(result.own()).isEmpty();
        assertThat(result.resource("next/postgresql/2-backfill.sql"))
                .contains("'none'")
                .doesNotContain("CASE");
    }

    @Test
    void iw637() {
        CompilationResult required = next(
                "@Entity class Vet extends Person { @Backfill(\"'none'\") @Column(nullable = false) String title; }");

        assertThat(required.text("IW637")).isEqualTo("""
                [IW637] com.acme.Vet.title gives column title of person values, which rows of other classes in that table would get too: the column is NOT NULL.
                Whoever fills a field of a subclass means the rows of that subclass.
                Fix: 1. no nullable = false: NULL is what rows of other classes have
                     2. @Backfill(column = "title", value = "<SQL over the row>") on com.acme.Person: that is about every row""");
    }

    @Test
    void whatTellsTheClassesHasToBeKnown() {
        String numbered = "@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)"
                + " class Person { @Id long id; }";
        assertThat(second(numbered, "@Backfill(\"'none'\") String title;").text("IW637"))
                .isEqualTo("""
                [IW637] com.acme.Vet.title gives column title of person values, which rows of other classes in that table would get too: no value of dtype is known.
                Whoever fills a field of a subclass means the rows of that subclass.
                Fix: 1. @DiscriminatorValue on each class
                     2. @Backfill(column = "title", value = "<SQL over the row>") on com.acme.Person: that is about every row""");
    }

    @Test
    void whatTellsTheClassesMayBeAFormula() {
        String formula =
                "@Entity @org.hibernate.annotations.DiscriminatorFormula(\"'Vet'\") class Person { @Id long id; }";
        assertThat(second(formula, "@Backfill(\"'none'\") String title;").text("IW637"))
                .contains("a formula tells its classes", "@DiscriminatorColumn in place of the formula");
    }

    @Test
    void whatFillsByCodeHasToReadWhatTellsTheClasses() {
        CompilationResult blind = second(PERSON, """
                @Backfill(using = Titles.class, reads = "id") String title;
                public static class Titles implements dev.inchworm.migration.RowBackfill<String> {
                    public String valueFor(dev.inchworm.migration.Row row) { return "none"; } }
                """);
        assertThat(blind.text("IW637")).isEqualTo("""
                [IW637] com.acme.Vet.title gives column title of person values, which rows of other classes in that table would get too: com.acme.Vet$Titles does not read dtype.
                Whoever fills a field of a subclass means the rows of that subclass.
                Fix: 1. reads = {"dtype", …}, and null for rows of other classes
                     2. @Backfill(column = "title", value = "<SQL over the row>") on com.acme.Person: that is about every row""");
    }

    /** The release after one in which {@code person} is the root, with those fields in a subclass. */
    private CompilationResult second(String person, String fields) {
        releases.sources(person, COOK, "@Entity class Vet extends Person { }", SURGEON);
        releases.accept();
        return releases.sources(person, COOK, "@Entity class Vet extends Person { " + fields + " }", SURGEON)
                .compileClean();
    }

    private static List<String> titles(TestDatabase database) throws SQLException {
        List<String> titles = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id || ' ' || title FROM person WHERE title IS NOT NULL ORDER BY id")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }
}
