package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile that shows the processor a part of the sources only. */
class IncrementalTest {

    private static final String EXPAND = "next/postgresql/1-expand.sql";

    @TempDir
    Path folder;

    private CompilationProject project;

    @BeforeEach
    void acceptTwoEntities() {
        project = CompilationProject.in(folder)
                .source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        @Table record Customer(@Id @Identity long id, @Embedded Address address, State state) {}
                        """)
                .source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        import org.jspecify.annotations.Nullable;
                        @Table class Order extends Versioned { @Id @Identity long id; Customer customer; @Nullable String remark; }
                        """)
                .source("package com.acme; class Versioned { int version; }")
                .source("package com.acme; record Address(String street, String town) {}")
                .source("package com.acme; enum State { NEW, OLD }")
                .source("package com.acme; class Unrelated {}");
        assertThat(project.compile().succeeded()).isTrue();
        project.accept("initial");
        assertThat(project.compile().resources().keySet())
                .noneMatch(path -> path.contains("next/migration.json")
                        && project.compile().resource("index").contains("next"));
    }

    @Test
    void anEntityThatIsLeftOutIsNotRemoved() {
        CompilationResult result = project.source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        import org.jspecify.annotations.Nullable;
                        @Table record Customer(@Id @Identity long id, @Embedded Address address, State state, @Nullable String name) {}
                        """).compile("com.acme.Customer");
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND)).contains("ADD COLUMN \"name\"").doesNotContain("DROP");
    }

    @Test
    void whatABuildToolDeletedOfAnAcceptedMigrationIsWrittenAgain() throws IOException {
        SortedMap<String, String> before = project.compile().resources();
        for (String file : before.keySet()) {
            if (file.startsWith("main/0001-initial/")) {
                Files.delete(project.classOutput().resolve("META-INF/inchworm/" + file));
            }
        }

        assertThat(project.compile().resources()).isEqualTo(before);
    }

    @Test
    void anEntityThatOnlyTheDraftKnowsIsNotForgotten() {
        project.source("""
                package com.acme;
                import dev.inchworm.mapping.*;
                @Table record Invoice(@Id @Identity long id, Order order) {}
                """);
        assertThat(project.compile().resource(EXPAND)).contains("CREATE TABLE \"invoice\"");
        CompilationResult result = project.source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        import org.jspecify.annotations.Nullable;
                        @Table class Order extends Versioned { @Id @Identity long id; Customer customer; @Nullable String remark, more; }
                        """).compile("com.acme.Order");
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND)).contains("CREATE TABLE \"invoice\"", "ADD COLUMN \"more\"");
    }

    @Test
    void whatOneCompileOfAllGivesManyOfOneGiveToo() {
        project.source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        import org.jspecify.annotations.Nullable;
                        @Table class Order extends Versioned { @Id @Identity long id; Customer customer; @Nullable String remark; @Nullable State state; }
                        """);
        SortedMap<String, String> atOnce = project.compile().resources();
        for (String name : new String[] {
            "com.acme.Customer",
            "com.acme.Order",
            "com.acme.Address",
            "com.acme.State",
            "com.acme.Unrelated",
            "com.acme.Versioned"
        }) {
            CompilationResult result = project.compile(name);
            assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
            assertThat(result.resources()).as(name).isEqualTo(atOnce);
        }
    }

    @Test
    void aChangedEmbeddableChangesTheEntitiesThatAreNotCompiled() {
        CompilationResult result = project.source(
                        "package com.acme; record Address(String street, String town, @org.jspecify.annotations.Nullable String zip) {}")
                .compile("com.acme.Address");
        assertThat(result.resource(EXPAND)).contains("ADD COLUMN \"zip\"");
    }

    @Test
    void aCompileThatConcernsNoEntityChangesNothing() throws IOException {
        Path index = project.classOutput().resolve("META-INF/inchworm/main/index");
        Files.writeString(index, "untouched");
        CompilationResult result = project.compile("com.acme.Unrelated");
        assertThat(result.succeeded()).isTrue();
        assertThat(result.own()).isEmpty();
        assertThat(index).hasContent("untouched");
    }

    @Test
    void moduleInfoCompiledByItselfChangesNothing() {
        SortedMap<String, String> before = project.compile().resources();
        CompilationResult result =
                project.source("module com.acme { exports com.acme; }").compile("module-info");
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.problems()).isEmpty();
        assertThat(result.resources()).isEqualTo(before);
    }

    @Test
    void anEntityThatLostItsAnnotationIsGone() {
        SortedMap<String, String> before = project.compile().resources();
        CompilationResult result = project.source("""
                        package com.acme;
                        class Order { long id; Customer customer; String remark; }
                        """).compile("com.acme.Order");
        assertThat(result.succeeded()).isFalse();
        assertThat(result.text("IW502")).contains("order", "com.acme.Order");
        assertThat(result.resources()).isEqualTo(before);
    }

    @Test
    void aDeletedSourceStillCountsWhileItsClassFileIsThere() throws IOException {
        project.deleteSource("com.acme.Order");
        CompilationResult result = project.compile();
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource("index")).doesNotContain("next");

        Files.delete(project.classOutput().resolve("com/acme/Order.class"));
        assertThat(project.compile().text("IW502")).contains("order", "com.acme.Order");
    }

    @Test
    void withoutARecordOwnClassesAreReadFromTheirClassFiles() throws IOException {
        Files.delete(project.classOutput().resolve("META-INF/inchworm/main/read.json"));
        CompilationResult result = project.source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        import org.jspecify.annotations.Nullable;
                        @Table record Customer(@Id @Identity long id, @Embedded Address address, State state, @Nullable String name) {}
                        """).compile("com.acme.Customer");
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND)).contains("ADD COLUMN \"name\"").doesNotContain("remark");
        assertThat(result.resource("read.json")).contains("com.acme.Order", "com.acme.Versioned", "com.acme.State");
    }

    @Test
    void aDamagedRecordIsRefused() throws IOException {
        Path record = project.classOutput().resolve("META-INF/inchworm/main/read.json");
        Files.writeString(record, Files.readString(record).substring(0, 100));
        CompilationResult result = project.compile("com.acme.Customer");
        assertThat(result.text("IW709")).isEqualTo("[IW709] " + record + """
                , which records what the last compile read, is of no use: it is damaged, or another version of Inchworm wrote it.
                Guessing at entities outside this compilation could drop tables.
                Fix: compile from clean (mvn clean compile)""");
        assertThat(record).content().hasSize(100);
    }

    @Test
    void aHintOnAPackageIsRememberedWhileThePackageIsNotCompiled() {
        CompilationResult all = project.deleteSource("com.acme.Order")
                .source("""
                        @dev.inchworm.hint.RemovedTable(name = "order", reason = "nobody orders any more")
                        package com.acme;
                        """)
                .source("package com.acme; class Order {}")
                .compile();
        assertThat(all.succeeded()).as("%s", all.problems()).isTrue();
        assertThat(all.resource("next/postgresql/3-contract.sql")).contains("DROP TABLE \"order\"");
        CompilationResult one = project.compile("com.acme.Customer");
        assertThat(one.succeeded()).as("%s", one.problems()).isTrue();
        assertThat(one.resources()).isEqualTo(all.resources());
    }

    @Test
    void aDraftThatIsNoLongerNeededIsNotInTheIndexAnyMore() {
        CompilationResult with = project.source("package com.acme; record Address(String street, String town,"
                        + " @org.jspecify.annotations.Nullable String zip) {}")
                .compile();
        assertThat(with.resource("index")).contains("next ");
        CompilationResult without = project.source("package com.acme; record Address(String street, String town) {}")
                .compile();
        assertThat(without.resource("index")).contains("0001-initial").doesNotContain("next ");
        assertThat(without.problems()).isEmpty();
    }
}
