package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A developer's day with a foreign project, one hour after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "inchworm.version", matches = ".+", disabledReason = "Runs once all is packaged")
class DeveloperDayIT {

    private static final String COMMITTED = "src/main/inchworm";
    private static final String ORDER = "src/main/java/com/acme/Order.java";
    private static final String SUM = COMMITTED + "/inchworm.sum";
    private static final String OUTPUT = "target/classes/META-INF/inchworm/main";

    @TempDir
    static Path folder;

    private static ForeignProject project;

    /** What the committed folder held when the first migration had been accepted. */
    private static SortedMap<String, String> initial;

    @BeforeAll
    static void createProject() throws IOException {
        project =
                new ForeignProject(folder.resolve("shop"), PublishedArtifacts.publish(folder.resolve("repositories")));
        project.write("pom.xml", Poms.single("shop", ""));
        project.write(ORDER, """
                package com.acme;

                import dev.inchworm.mapping.Column;
                import dev.inchworm.mapping.Id;
                import dev.inchworm.mapping.Table;

                @Table(name = "orders")
                public class Order {
                    @Id
                    long id;

                    @Column(length = 40)
                    String reference;
                }
                """);
    }

    @Test
    @Order(1)
    void compileDraftsAMigrationAndWritesNothingElsewhere() {
        project.mvn("compile").succeeds().compilesOnce().says("adds table orders");

        assertThat(project.path(COMMITTED)).doesNotExist();
        assertThat(project.files(OUTPUT)).containsKeys("next/migration.json", "next/postgresql/1-expand.sql");
    }

    @Test
    @Order(2)
    void packagingIsRefusedUntilTheDraftIsAccepted() {
        project.mvn("verify")
                .fails()
                .compilesNothing()
                .says("[IW740] The entities ask for what no accepted migration makes: target/classes holds a draft "
                        + "(postgresql: steps 1 expand).\n");
    }

    @Test
    @Order(3)
    void acceptFreezesItAndAtOncePackagesIt() throws IOException {
        project.mvn("inchworm:accept", "-Dinchworm.name=initial", "package")
                .succeeds()
                .says("Accepted src/main/inchworm/0001-initial; commit it");

        initial = project.files(COMMITTED);
        assertThat(initial.keySet())
                .containsExactly(
                        ".gitattributes",
                        "0001-initial/migration.json",
                        "0001-initial/postgresql/1-expand.sql",
                        "0001-initial/postgresql/undo.sql",
                        "inchworm.sum",
                        "snapshot.json");
        assertThat(project.names("target")).noneMatch(name -> name.contains("NextMigration"));
        try (JarFile jar = new JarFile(project.path("target/shop-1.jar").toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains(
                            "META-INF/inchworm/main/index",
                            "META-INF/inchworm/main/0001-initial/postgresql/1-expand.sql",
                            "com/acme/migrations/V0001Initial.class")
                    .noneMatch(name -> name.contains("/next/") && !name.endsWith("/"));
        }
    }

    @Test
    @Order(4)
    void verifyPassesAndNothingChanges() {
        SortedMap<String, String> output = project.files("target/classes/META-INF");

        project.mvn("verify").succeeds().compilesNothing();

        assertThat(project.files("target/classes/META-INF")).isEqualTo(output);
        assertThat(project.files(COMMITTED)).isEqualTo(initial);
    }

    @Test
    @Order(5)
    void aChangeThatWouldBreakIsRefusedAtTheField() {
        project.replace(ORDER, "String reference;\n", "String reference;\n\n    java.util.UUID createdBy;\n");

        project.mvn("compile").fails().says("Order.java:[15,20] [IW101] ");

        assertThat(project.files(COMMITTED)).isEqualTo(initial);
    }

    @Test
    @Order(6)
    void diffShowsTheSqlOnceItIsMended() {
        project.replace(
                ORDER,
                "    java.util.UUID createdBy;",
                "    @dev.inchworm.hint.Backfill(\"gen_random_uuid()\")\n    java.util.UUID createdBy;");

        project.mvn("inchworm:diff")
                .succeeds()
                .says("ALTER TABLE \"orders\" ADD COLUMN \"created_by\" uuid")
                .says("postgresql/3-contract.sql\n\n--! t1 ");
    }

    @Test
    @Order(7)
    void handWrittenStepsMakeItPlanAgainAndOnlyOnce() {
        project.write(COMMITTED + "/next/postgresql/expand.custom.sql", "COMMENT ON TABLE orders IS 'of our shop';\n");

        project.mvn("compile").succeeds().compilesOnce();
        project.mvn("compile").succeeds().compilesNothing();

        assertThat(project.files(OUTPUT + "/next")).containsKey("postgresql/expand.custom.sql");
    }

    @Test
    @Order(8)
    void aChangedOptionMakesItPlanAgainAndOnlyOnce() {
        project.replace("pom.xml", "<!-- options -->", "<arg>-Ainchworm.dialects=postgresql:15</arg>");

        project.mvn("compile").succeeds().compilesOnce();
        project.mvn("compile").succeeds().compilesNothing();
    }

    @Test
    @Order(9)
    void anAcceptedMigrationMustNotBeEdited() {
        project.mvn("inchworm:accept", "-Dinchworm.name=created-by").succeeds();
        SortedMap<String, String> accepted = project.files(COMMITTED);
        project.replace(COMMITTED + "/0001-initial/postgresql/1-expand.sql", "CREATE TABLE", "CREATE  TABLE");

        project.mvn("verify").fails().says("[IW725] src/main/inchworm/0001-initial is not what was accepted");

        project.restore(COMMITTED, accepted);
    }

    @Test
    @Order(10)
    void reopenTakesTheNewestBack() {
        project.mvn("inchworm:reopen").succeeds().says("Reopened 0002-created-by; the next compile plans it again");

        SortedMap<String, String> expected = initial;
        expected.put("next/postgresql/expand.custom.sql", "COMMENT ON TABLE orders IS 'of our shop';\n");
        assertThat(project.files(COMMITTED)).isEqualTo(expected);
        project.mvn("inchworm:accept", "-Dinchworm.name=created-by").succeeds();
    }

    @Test
    @Order(11)
    void twoBranchesThatBothAcceptedHaveAWayOut() {
        SortedMap<String, String> mine = project.files(COMMITTED);
        String order = project.read(ORDER);
        // The other branch: from the same ancestor, another column.
        project.restore(COMMITTED, initial);
        project.path(COMMITTED + "/next/postgresql/expand.custom.sql").toFile().delete();
        project.write(
                ORDER,
                order.replaceAll(
                        "(?s)    @dev.inchworm.hint.*createdBy;",
                        "    @Column(length = 9) @Deprecated String colour;"));
        project.replace(ORDER, "@Deprecated", "@dev.inchworm.mapping.DefaultSql(\"'grey'\")");
        project.mvn("inchworm:accept", "-Dinchworm.name=colour").succeeds();
        SortedMap<String, String> theirs = project.files(COMMITTED);
        // The merge.
        project.restore(COMMITTED, mine);
        theirs.forEach((name, text) -> {
            if (name.startsWith("0002-")) {
                project.write(COMMITTED + "/" + name, text);
            }
        });
        project.write(
                SUM,
                "<<<<<<< HEAD\n" + mine.get("inchworm.sum") + "=======\n" + theirs.get("inchworm.sum")
                        + ">>>>>>> other\n");
        project.write(
                ORDER,
                order.replace(
                        "    @dev.inchworm.hint",
                        "    @Column(length = 9)\n"
                                + "    @dev.inchworm.mapping.DefaultSql(\"'grey'\")\n    String colour;\n\n    @dev.inchworm.hint"));

        project.mvn("compile").fails().says("[IW722] ").says("src/main/inchworm/inchworm.sum, line 1: ");
        project.write(SUM, theirs.get("inchworm.sum"));
        project.write(COMMITTED + "/snapshot.json", theirs.get("snapshot.json"));
        project.mvn("compile").fails().says("[IW727] ").says("0002-created-by is there, but ");
        project.mvn("inchworm:reopen").succeeds().says("Reopened 0002-created-by");
        project.mvn("inchworm:accept", "-Dinchworm.name=created-by", "verify")
                .succeeds()
                .says("Accepted src/main/inchworm/0003-created-by");

        assertThat(project.read(SUM).lines().map(line -> line.split(" ")[0]))
                .containsExactly("inchworm-sum", "0001-initial", "0002-colour", "0003-created-by");
    }

    @Test
    @Order(12)
    void theGoalsCarryItOut() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            String url = "-Dinchworm.url=" + database.url();
            project.mvn(url, "inchworm:contract").fails().says("[IW831] ");
            project.mvn(
                            url,
                            "-Dinchworm.confirm=no release is running yet",
                            "inchworm:plan",
                            "inchworm:expand",
                            "inchworm:backfill",
                            "inchworm:contract",
                            "inchworm:status")
                    .succeeds()
                    .says("0003-created-by");
            try (Connection connection = database.connect();
                    ResultSet columns = connection.getMetaData().getColumns(null, null, "orders", null)) {
                StringBuilder names = new StringBuilder();
                while (columns.next()) {
                    names.append(columns.getString("COLUMN_NAME")).append(' ');
                }
                assertThat(names).hasToString("id reference colour created_by ");
            }
            project.mvn(url, "inchworm:undo").fails().says("[IW836] ");
        }
    }

    @Test
    @Order(13)
    void classesThatTheProcessorNeverSawAreNotPackaged() {
        project.replace(ORDER, "@Column(length = 40)", "@Column(length = 50)");

        // A full recompile clears the output; without it, what the processor wrote earlier is still there.
        project.mvn("-Dmaven.compiler.proc=none", "-Dmaven.compiler.useIncrementalCompilation=false", "verify")
                .fails()
                .says("[IW742] com.acme.Order in target/classes is not what the processor read last: "
                        + "the class file says something else.\n");
        project.mvn("clean", "-Dmaven.compiler.proc=none", "verify").fails().says("[IW741] ");
    }
}
