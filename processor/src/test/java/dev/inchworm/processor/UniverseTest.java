package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of other modules and jars, of other processors, of tests, and in any order. */
class UniverseTest {

    private static final String EXPAND = "next/postgresql/1-expand.sql";

    private static final String CUSTOMER = """
            package com.shared;
            import dev.inchworm.mapping.*;
            import org.jspecify.annotations.Nullable;
            @Table public class Customer {
                @Id @Identity long id;
                @Nullable String nick;
                String name;
                byte @Nullable [] picture;
            }
            """;

    private static final String ORDER = """
            package com.acme;
            import dev.inchworm.mapping.*;
            @Table public class Order { @Id @Identity long id; com.shared.Customer customer; }
            """;

    @TempDir
    Path folder;

    private CompilationProject shared() {
        CompilationProject shared =
                CompilationProject.in(folder.resolve("shared")).source(CUSTOMER);
        assertThat(shared.compile().succeeded()).isTrue();
        return shared;
    }

    private CompilationProject project() {
        return CompilationProject.in(folder.resolve("app"));
    }

    @Test
    void theEntitiesOfAnotherModuleAreNotOurs() {
        CompilationResult result =
                project().classpath(shared().classOutput()).source(ORDER).compile();
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND))
                .contains("REFERENCES \"customer\" (\"id\")")
                .doesNotContain("CREATE TABLE \"customer\"");
        assertThat(result.resource("read.json"))
                .contains("com.acme.Order")
                .doesNotContain("{\"name\":\"com.shared.Customer");
    }

    @Test
    void includedEntitiesOfAJarAreOursWithEveryAnnotationOnTheirTypes() {
        CompilationResult result = project()
                .classpath(shared().jar("shared.jar"))
                .source(ORDER)
                .option("inchworm.include", "com.shared")
                .compile();
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND))
                .contains(
                        "CREATE TABLE \"customer\"",
                        "\"nick\" varchar(255),",
                        "\"name\" varchar(255) NOT NULL",
                        "\"picture\" bytea,");
    }

    @Test
    void oneClassOfAJarCanBeIncludedByItsName() {
        CompilationResult result = project()
                .classpath(shared().jar("shared.jar"))
                .source(ORDER)
                .option("inchworm.include", "com.shared.Customer")
                .compile();
        assertThat(result.resource(EXPAND)).contains("CREATE TABLE \"customer\"");
    }

    @Test
    void whatCannotBeIncludedIsNamed() {
        CompilationResult result = project()
                .source("package com.acme; import dev.inchworm.mapping.*; @Table class Order { @Id long id; }")
                .option("inchworm.include", "com.sharde")
                .compile();
        assertThat(result.text("IW701")).isEqualTo("""
                [IW701] -Ainchworm.include=com.sharde: there is no such package or class on the class path.
                Fix: mend the name, or add the jar""");
    }

    @Test
    void anIncludedEntityIsReadAnewWhenItsJarChanges() {
        CompilationProject shared = shared();
        CompilationProject app =
                project().classpath(shared.classOutput()).source(ORDER).option("inchworm.include", "com.shared");
        assertThat(app.compile().succeeded()).isTrue();
        app.accept("initial");
        assertThat(app.compile().resource("index")).doesNotContain("next");
        shared.source(CUSTOMER.replace("String name;", "String name; @Nullable String mail;"))
                .compile();
        assertThat(app.compile().resource(EXPAND)).contains("ADD COLUMN \"mail\"");
    }

    @Test
    void entitiesOnTheModulePathAreReadToo() {
        CompilationResult result = project()
                .classpath(shared().jar("dep.jar"))
                .classpath(CompilationProject.jar(
                        CompilationProject.location(dev.inchworm.migration.Migration.class),
                        folder.resolve("dev.inchworm.runtime.jar")))
                .source(
                        "module com.acme { requires dep; requires dev.inchworm.annotations; requires dev.inchworm.runtime; }")
                .source(ORDER)
                .option("inchworm.include", "com.shared")
                .flags("-Xlint:all,-requires-automatic", "-Werror")
                .compile();
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND)).contains("\"nick\" varchar(255),", "\"name\" varchar(255) NOT NULL");
    }

    @Test
    void aModuleThatDoesNotReadTheRuntimeIsToldTo() {
        CompilationResult result = project()
                .source("module com.acme { requires dev.inchworm.annotations; }")
                .source("package com.acme; import dev.inchworm.mapping.*; @Table class Order { @Id long id; }")
                .compile();
        assertThat(result.text("IW711")).isEqualTo("""
                [IW711] The generated migration classes cannot be compiled: dev.inchworm.migration.Migration is not on the class path.
                Fix: 1. add the dependency dev.inchworm:inchworm-runtime   2. in a named module also: requires dev.inchworm.runtime;""");
    }

    @Test
    void enumsOfThePlatformAreReadWhateverItsRelease() {
        for (String release : new String[] {"11", "17"}) {
            CompilationResult result = project()
                    .source("package com.acme; import dev.inchworm.mapping.*;"
                            + " @Table class Shift { @Id long id; java.util.concurrent.TimeUnit unit; }")
                    .flags("--release", release)
                    .compile();
            assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
            assertThat(result.resource(EXPAND)).contains("'NANOSECONDS', 'MICROSECONDS'");
        }
    }

    @Test
    void testsAreNeitherPlannedNorWritten() {
        for (String output : new String[] {
            "target/test-classes",
            "build/classes/java/test",
            "build/classes/kotlin/testFixtures",
            "out/test/app",
            "bin/test"
        }) {
            CompilationResult result = project()
                    .classpath(shared().classOutput())
                    .source("package com.acme; import dev.inchworm.mapping.*; @Table class Broken {}")
                    .classOutput(output)
                    .compile();
            assertThat(result.problems()).as(output).isEmpty();
            assertThat(result.resources()).as(output).isEmpty();
        }
    }

    @Test
    void typesThatAnotherProcessorGeneratesAreWaitedFor() {
        CompilationResult result = project()
                .source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        @Table class Order { @Id @Identity long id; State state; @Embedded Part part; }
                        """)
                .processor(
                        () -> new Generator(
                                List.of(
                                        List.of("package com.acme; enum State { NEW, OLD }"),
                                        List.of("package com.acme; record Part(int size, Unit unit) {}"),
                                        List.of(
                                                "package com.acme; enum Unit { CM, IN }",
                                                "package com.acme; import dev.inchworm.mapping.*; @Table class Late { @Id long id; }"))))
                .flags("-Xlint:all", "-Werror")
                .compile();
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        assertThat(result.resource(EXPAND))
                .contains("CHECK (\"state\" IN ('NEW', 'OLD'))", "'CM'", "CREATE TABLE \"late\"");
    }

    @Test
    void whatDoesNotExistIsLeftToTheCompilerToReport() {
        CompilationResult result = project()
                .source(
                        "package com.acme; import dev.inchworm.mapping.*; @Table class Order { @Id long id; Missing m; }")
                .source("package com.acme; import dev.inchworm.mapping.*; @Table class Other { @Id long id; }")
                .compile();
        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().get(0).text()).startsWith("cannot find symbol");
        assertThat(result.resources()).isEmpty();
    }

    @Test
    void anErrorOfAnotherProcessorLeavesEverythingAsItWas() {
        CompilationProject app = project()
                .source("package com.acme; import dev.inchworm.mapping.*; @Table class Order { @Id long id; }")
                .processor(() -> new Generator(List.of()) {
                    @Override
                    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                        if (!round.processingOver()) {
                            processingEnv.getMessager().printMessage(Kind.ERROR, "not today");
                        }
                        return false;
                    }
                });
        assertThat(app.compile().resources()).isEmpty();
    }

    @Test
    void neitherTheOrderOfSourcesNorAnEarlierCompileMatters() {
        List<String> names = new ArrayList<>();
        CompilationProject app = project();
        for (int i = 0; i < 8; i++) {
            app.source("package com.acme.m" + i % 3 + "; import dev.inchworm.mapping.*; @Table(name = \"t" + i
                    + "\") @Index(columns = \"n\") public class E" + i
                    + " { @Id @Identity long id; int n; @References("
                    + "com.acme.m" + (i + 1) % 8 % 3 + ".E" + (i + 1) % 8 + ".class) long next; }");
            names.add("com.acme.m" + i % 3 + ".E" + i);
        }
        CompilationResult first = app.compile(names);
        assertThat(first.succeeded()).as("%s", first.problems()).isTrue();
        assertThat(app.compile(names).resources()).isEqualTo(first.resources());
        for (int i = 0; i < 3; i++) {
            Collections.rotate(names, 3);
            Collections.swap(names, i, 7 - i);
            CompilationResult again = app.classOutput("other" + i + "/target/classes")
                    .option(
                            "inchworm.dir",
                            folder.resolve("app/src/main/inchworm").toString())
                    .compile(names);
            assertThat(again.resources()).isEqualTo(first.resources());
            assertThat(again.generated()).isEqualTo(first.generated());
        }
    }

    /** Generates sources, some in each round. */
    private static class Generator extends EveryAnnotation {

        private final List<List<String>> rounds;
        private int next;

        Generator(List<List<String>> rounds) {
            this.rounds = rounds;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Set<String> written = new HashSet<>();
            if (next < rounds.size() && !round.processingOver()) {
                for (String source : rounds.get(next++)) {
                    String name = source.replaceFirst("(?s).*(?:class|enum|record) (\\w+).*", "$1");
                    if (written.add(name)) {
                        write("com.acme." + name, source);
                    }
                }
            }
            return false;
        }

        private void write(String name, String source) {
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(source);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
