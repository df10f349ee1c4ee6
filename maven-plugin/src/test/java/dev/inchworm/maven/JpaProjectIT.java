package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A project with JPA entities, Hibernate on its class path and Lombok on the same processor path, compiled as a whole and in parts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "inchworm.version", matches = ".+", disabledReason = "Runs once all is packaged")
class JpaProjectIT {

    private static final String SOURCES = "src/main/java/com/acme/";
    private static final String OUTPUT = "target/classes/META-INF/inchworm/main";

    /** Maven's compiler plugin compiles a whole module where anything changed, unless it is told not to. */
    private static final String IN_PARTS = "-Dmaven.compiler.useIncrementalCompilation=false";

    @TempDir
    static Path folder;

    private static ForeignProject project;

    /** The draft of a clean build. */
    private static SortedMap<String, String> draft;

    @BeforeAll
    static void createProject() throws IOException {
        project = new ForeignProject(
                folder.resolve("clinic"), PublishedArtifacts.publish(folder.resolve("repositories")));
        project.write("pom.xml", Poms.jpa("clinic", System.getProperty("inchworm.hibernate.version")));
        project.write(SOURCES + "Owner.java", """
                package com.acme;

                import jakarta.persistence.*;
                import java.util.HashSet;
                import java.util.Set;
                import lombok.Getter;
                import lombok.Setter;

                @Entity
                @Getter
                @Setter
                public class Owner extends Named {
                    @OneToMany(mappedBy = "owner")
                    private Set<Pet> pets = new HashSet<>();
                }
                """);
        project.write(SOURCES + "Named.java", """
                package com.acme;

                import jakarta.persistence.*;
                import lombok.Data;

                @MappedSuperclass
                @Data
                public abstract class Named {
                    @Id
                    @GeneratedValue
                    private Long id;

                    @Column(nullable = false, length = 80)
                    private String name;
                }
                """);
        project.write(SOURCES + "Pet.java", """
                package com.acme;

                import jakarta.persistence.*;
                import lombok.Getter;

                @Entity
                @Getter
                public class Pet extends Named {
                    @ManyToOne(optional = false)
                    private Owner owner;

                    @ElementCollection
                    @OrderColumn
                    private java.util.List<String> nicknames;

                    String called() {
                        return getName() + " of " + owner.getName();
                    }
                }
                """);
    }

    @Test
    @Order(1)
    void cleanCompileFindsHibernateOnTheClassPath() {
        project.mvn("clean", "compile").succeeds().compilesOnce().says("adds table pet");

        draft = project.files(OUTPUT + "/next");
        assertThat(draft.get("migration.json")).contains("\"hibernate\":\"7\"");
        // That of a list's position is a check of Hibernate 7's alone.
        assertThat(draft.get("postgresql/1-expand.sql"))
                .contains("CREATE TABLE \"pet\"")
                .contains("\"nicknames_order\" >= 0");
    }

    @Test
    @Order(2)
    void compileOfOneClassDraftsTheSame() {
        project.replace(SOURCES + "Pet.java", " of ", " belongs to ");

        project.mvn("compile", IN_PARTS).succeeds().says("Compiling 1 source file");

        assertThat(project.files(OUTPUT + "/next")).isEqualTo(draft);
    }

    @Test
    @Order(3)
    void compileOfOneClassPlansWhatChangedInItAlone() {
        project.mvn("inchworm:accept", "-Dinchworm.name=initial").succeeds();
        // Beside that class the one by which the compiler is told that the history has changed.
        project.replace(
                SOURCES + "Owner.java",
                "    @OneToMany",
                "    @Column(length = 20)\n    private String phone;\n\n    @OneToMany");

        project.mvn("compile", IN_PARTS)
                .succeeds()
                .says("Compiling 2 source files")
                .says("adds column owner.phone");

        assertThat(project.files(OUTPUT + "/next").get("postgresql/1-expand.sql"))
                .contains("ALTER TABLE \"owner\"")
                .doesNotContain("CREATE TABLE")
                .doesNotContain("\"pet\"");
    }

    @Test
    @Order(4)
    void packagesWhatWasAccepted() {
        project.mvn("inchworm:accept", "-Dinchworm.name=phones", "verify").succeeds();
        SortedMap<String, String> output = project.files("target/classes/META-INF");

        project.mvn("clean", "verify").succeeds();

        assertThat(project.files("target/classes/META-INF")).isEqualTo(output);
    }
}
