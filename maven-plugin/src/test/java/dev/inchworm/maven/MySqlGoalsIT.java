package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A foreign project for MySQL and MariaDB, which brings no driver for either: that of the plugin serves both. */
@EnabledIfSystemProperty(named = "inchworm.version", matches = ".+", disabledReason = "Runs once all is packaged")
class MySqlGoalsIT {

    private static final String ORDER = "src/main/java/com/acme/Order.java";

    @TempDir
    private Path folder;

    @Test
    void theGoalsCarryAMigrationOutAndTakeItBack() throws IOException, SQLException {
        ForeignProject project =
                new ForeignProject(folder.resolve("shop"), PublishedArtifacts.publish(folder.resolve("repositories")));
        project.write("pom.xml", Poms.single("shop", ""));
        project.replace("pom.xml", "<!-- options -->", "<arg>-Ainchworm.dialects=mysql,mariadb</arg>");
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
        project.mvn("inchworm:accept", "-Dinchworm.name=initial", "package").succeeds();
        assertThat(project.files("src/main/inchworm").keySet())
                .contains("0001-initial/mysql/1-expand.sql", "0001-initial/mariadb/1-expand.sql");
        project.replace(
                ORDER,
                "String reference;",
                "String reference;\n\n    @dev.inchworm.hint.Backfill(\"upper(reference)\")\n    @Column(length = 40)\n    String label;");
        project.mvn("inchworm:accept", "-Dinchworm.name=label", "package").succeeds();

        for (MySqlFamily server : List.of(TestMySql.newest(), TestMariaDb.newest())) {
            try (TestDatabase database = server.newDatabase()) {
                String url = "-Dinchworm.url=" + database.url();
                project.mvn(url, "inchworm:expand", "inchworm:backfill", "inchworm:undo")
                        .succeeds()
                        .says("0002-label");
                assertThat(columns(database)).containsExactly("id", "reference");
                project.mvn(
                                url,
                                "-Dinchworm.confirm=no release is running yet",
                                "inchworm:expand",
                                "inchworm:backfill",
                                "inchworm:contract",
                                "inchworm:drift",
                                "inchworm:status")
                        .succeeds();
                assertThat(columns(database)).containsExactly("id", "reference", "label");
            }
        }
    }

    private static List<String> columns(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet columns = connection.getMetaData().getColumns(database.name(), null, "orders", null)) {
            List<String> names = new ArrayList<>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            return names;
        }
    }
}
