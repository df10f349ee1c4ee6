package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A project of several modules: two with entities and a history each, one without. */
@EnabledIfSystemProperty(named = "inchworm.version", matches = ".+", disabledReason = "Runs once all is packaged")
class ReactorIT {

    private static final String PARENT = """
            <parent>
              <groupId>com.acme</groupId>
              <artifactId>parent</artifactId>
              <version>1</version>
            </parent>""";

    @TempDir
    Path folder;

    @Test
    void buildsInParallelWithReadOnlyHistories() throws IOException {
        ForeignProject project = new ForeignProject(
                folder.resolve("project"), PublishedArtifacts.publish(folder.resolve("repositories")));
        project.write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>parent</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules>
                    <module>customers</module>
                    <module>orders</module>
                    <module>plain</module>
                  </modules>
                  <build>
                    <pluginManagement>
                      <plugins>
                        <plugin>
                          <groupId>dev.inchworm</groupId>
                          <artifactId>inchworm-maven-plugin</artifactId>
                          <version>0.1.0</version>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """);
        project.write("customers/pom.xml", Poms.single("customers", PARENT));
        project.write("customers/src/main/java/com/acme/customers/Customer.java", entity("customers", "Customer", ""));
        project.write(
                "orders/pom.xml",
                Poms.single("orders", PARENT)
                        .replace("<!-- options -->", "<arg>-Ainchworm.unit=orders</arg>")
                        .replace("  <dependencies>", """
                                  <dependencies>
                                    <dependency>
                                      <groupId>com.acme</groupId>
                                      <artifactId>customers</artifactId>
                                      <version>1</version>
                                    </dependency>"""));
        project.write(
                "orders/src/main/java/com/acme/orders/Order.java",
                entity(
                        "orders",
                        "Order",
                        "@dev.inchworm.mapping.References(com.acme.customers.Customer.class)\n"
                                + "    long customerId;"));
        project.write("plain/pom.xml", Poms.single("plain", PARENT));
        project.write("plain/src/main/java/com/acme/plain/Plain.java", "package com.acme.plain; public class Plain {}");

        project.mvn("inchworm:accept", "-Dinchworm.name=initial")
                .succeeds()
                .says("No draft here")
                .says("Accepted src/main/inchworm/0001-initial; commit it");
        assertThat(project.path("plain/src/main/inchworm")).doesNotExist();
        assertThat(project.path("plain/target/generated-sources/inchworm")).doesNotExist();

        SortedMap<String, String> customers = project.files("customers/src/main/inchworm");
        SortedMap<String, String> orders = project.files("orders/src/main/inchworm");
        assertThat(orders.get("0001-initial/postgresql/1-expand.sql")).contains("REFERENCES \"customers\"");
        setWritable(project.path("customers/src/main/inchworm").toFile(), false);
        setWritable(project.path("orders/src/main/inchworm").toFile(), false);
        try {
            project.mvn("-T2", "verify").succeeds();
            String again = project.mvn("-T2", "verify").succeeds().output();
            assertThat(again.split("Nothing to compile", -1)).as(again).hasSize(4);
        } finally {
            setWritable(project.path("customers/src/main/inchworm").toFile(), true);
            setWritable(project.path("orders/src/main/inchworm").toFile(), true);
        }
        assertThat(project.files("customers/src/main/inchworm")).isEqualTo(customers);
        assertThat(project.files("orders/src/main/inchworm")).isEqualTo(orders);
        assertThat(project.files("orders/target/classes/META-INF/inchworm/orders"))
                .containsKey("index");
    }

    private static String entity(String name, String type, String more) {
        return """
                package com.acme.%s;

                @dev.inchworm.mapping.Table(name = "%s")
                public class %s {
                    @dev.inchworm.mapping.Id
                    long id;

                    %s
                }
                """.formatted(name, name, type, more);
    }

    private static void setWritable(File file, boolean writable) {
        File[] files = file.listFiles();
        if (files != null) {
            for (File each : files) {
                setWritable(each, writable);
            }
        }
        assertThat(file.setWritable(writable)).isTrue();
    }
}
