package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the processor, and in it. */
class FailureTest {

    private static final String ORDER =
            "package com.acme; import dev.inchworm.mapping.*; @Table class Order { @Id long id; }";

    @TempDir
    Path folder;

    @Test
    void aProjectThatIsNotFoundIsAskedFor() throws IOException {
        CompilationProject project = CompilationProject.in(folder).source(ORDER);
        Files.delete(folder.resolve("pom.xml"));
        assertThat(project.compile().text("IW703")).isEqualTo("""
                [IW703] Inchworm does not know where the accepted migrations are kept: neither pom.xml nor build.gradle(.kts) was
                found above the class output %s.
                Without them every table would look new.
                Fix: 1. pass -Ainchworm.dir=<path of src/main/inchworm>   2. bind the goal inchworm:prepare""".formatted(folder.resolve("target/classes")));
        assertThat(project.option("inchworm.dir", folder.resolve("db").toString())
                        .compile()
                        .succeeded())
                .isTrue();
    }

    @Test
    void aProjectIsFoundByGradlesBuildFilesToo() throws IOException {
        Files.createDirectories(folder.resolve("app"));
        CompilationProject project =
                CompilationProject.in(folder.resolve("app")).source(ORDER);
        Files.delete(folder.resolve("app/pom.xml"));
        project.file("build.gradle.kts", "").classOutput("build/classes/java/main");
        assertThat(project.compile().succeeded()).isTrue();
    }

    @Test
    void theGoalPrepareHandsTheFolderOver() {
        CompilationProject project = CompilationProject.in(folder).source(ORDER).source("""
                package inchworm.inputs;
                final class InchwormInputs { static final String DIRECTORY = "db/history"; static final String DIGEST = "1"; }
                """);
        assertThat(project.compile().succeeded()).isTrue();
        project.file("db/history/snapshot.json", "{}");
        assertThat(project.compile().text("IW720")).contains("db/history/snapshot.json");
    }

    @Test
    void aChangeOfWhatPrepareHandsOverIsReasonEnoughToPlan() {
        CompilationProject project = CompilationProject.in(folder).source(ORDER).source("""
                package inchworm.inputs;
                final class InchwormInputs { static final String DIRECTORY = "src/main/inchworm"; static final String DIGEST = "1"; }
                """);
        assertThat(project.compile().resource("index")).contains("next");
        project.accept("initial");
        CompilationResult result = project.compile("inchworm.inputs.InchwormInputs");
        assertThat(result.resource("index")).contains("0001-initial").doesNotContain("next");
        assertThat(result.generated()).containsKey("com/acme/migrations/V0001Initial.java");
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNotAnEmptyHistory() {
        CompilationProject project =
                CompilationProject.in(folder).source(ORDER).file("history", "").option("inchworm.dir", "history");
        assertThat(project.compile().text("IW701"))
                .isEqualTo("[IW701] -Ainchworm.dir=" + folder.resolve("history") + ": this is not a folder.\n"
                        + "Fix: name the folder that holds snapshot.json, usually src/main/inchworm");
    }

    @Test
    void namingIsFrozenInTheSnapshot() {
        CompilationProject project = CompilationProject.in(folder).source(ORDER);
        assertThat(project.compile().succeeded()).isTrue();
        project.accept("initial");
        assertThat(project.option("inchworm.naming", "jpa").compile().text("IW710"))
                .isEqualTo("""
                [IW710] -Ainchworm.naming=jpa, but the snapshot was read with snake.
                Following it would rename every table and column that is not named in the sources.
                Fix: leave the option out, and name what should be called otherwise: @Table(name = "..."), @Column(name = "...")""");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() {
        CompilationProject project = CompilationProject.in(folder).source(ORDER);
        project.file("target/classes/META-INF/inchworm/main/next", "a file in the way of a folder");
        String text = project.compile().text("IW708");
        assertThat(text)
                .startsWith(
                        "[IW708] " + folder.resolve("target/classes/META-INF/inchworm/main") + " cannot be written: ")
                .endsWith("\nFix: make the class output writable, or compile from clean");
    }

    @Test
    void aNullableThatClassFilesDoNotCarryIsPointedOut() {
        CompilationResult result = CompilationProject.in(folder).source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        @Table class Order {
                            @Id long id;
                            @Nullable
                            String name;
                        }
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.SOURCE) @interface Nullable {}
                        """).compile();
        assertThat(result.summaries()).containsExactly("WARNING IW707 Order.java:5 @Nullable");
        assertThat(result.text("IW707")).isEqualTo("""
                [IW707] com.acme.Order.name is marked by com.acme.Nullable, which has SOURCE retention: class files do not carry it.
                Inchworm ignores it, since the column would change whenever the class is not compiled along with the others.
                Fix: use one with CLASS or RUNTIME retention, such as org.jspecify.annotations.Nullable""");
        assertThat(result.resource("next/postgresql/1-expand.sql")).contains("\"name\" varchar(255) NOT NULL");
    }

    @Test
    void aClassFileThatCannotBeReachedIsNotARemovedEntity() {
        CompilationProject other = CompilationProject.in(folder.resolve("other"))
                .source(
                        "package com.other; import dev.inchworm.mapping.*; @Table public class Thing { @Id public long id; }");
        assertThat(other.withoutInchworm().compile().succeeded()).isTrue();
        CompilationResult result = CompilationProject.in(folder.resolve("app"))
                .classpath(other.classOutput())
                .source(ORDER)
                .option("inchworm.include", "com.other")
                .withoutInchworm()
                .processor(() -> new Handicapped(FailureTest::withoutClassPath))
                .compile();
        assertThat(result.text("IW705")).isEqualTo("""
                [IW705] com.other.Thing belongs to this unit but is not compiled here, and its class file cannot be read: \
                it is neither on the class path nor on the module path.
                Its table would otherwise seem to have been removed.
                Fix: 1. compile from clean   2. update Inchworm if the class is of a newer Java version""");
        assertThat(result.resources()).isEmpty();
    }

    @Test
    void aMistakeOfOurOwnIsAMessageAndNotAStackTrace() {
        CompilationProject project = CompilationProject.in(folder)
                .source(ORDER)
                .withoutInchworm()
                .processor(() -> new Handicapped(FailureTest::broken));
        CompilationResult result = project.compile();
        assertThat(result.errors()).hasSize(1);
        assertThat(result.text("IW704")).isEqualTo("""
                [IW704] Inchworm itself failed while it was starting: java.lang.IllegalStateException: out of order
                Nothing was written. This is a mistake of Inchworm's, not of yours.
                Fix: report it at https://github.com/inchworm-dev/inchworm/issues with what -Ainchworm.trace=true prints here""");
        assertThat(project.option("inchworm.trace", "true").compile().text("IW704"))
                .contains("at dev.inchworm.processor.ClassOutput.");
    }

    @Test
    void beyondFiftyProblemsTheirNumberIsSaidAtTheirClass() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            fields.append("    java.util.Locale f").append(i).append(";\n");
        }
        CompilationResult result = CompilationProject.in(folder)
                .source("package com.acme;\nimport dev.inchworm.mapping.*;\n@Table\nclass Order {\n    @Id long id;\n"
                        + fields + "}\n")
                .compile();
        assertThat(result.errors()).hasSize(51);
        assertThat(result.summaries()).contains("ERROR IW706 Order.java:4 class Order {");
        assertThat(result.text("IW706")).isEqualTo("""
                [IW706] com.acme.Order has 10 more problems, left out here because javac stops at 100.
                Fix: mend those shown and compile again""");
    }

    @Test
    void aTraceSaysWhereTheTimeWent() {
        CompilationResult result = CompilationProject.in(folder)
                .source(ORDER)
                .option("inchworm.trace", "true")
                .compile();
        assertThat(result.problems())
                .anySatisfy(
                        problem -> assertThat(problem.text())
                                .matches(
                                        "Inchworm took [0-9.]+ ms of CPU: starting [0-9.]+, reading the sources [0-9.]+, "
                                                + "mapping the entities .*, planning .*, writing the draft .*, reporting [0-9.]+; and [0-9.]+ for the history, on a thread of its own\\."));
    }

    @Test
    void aDraftIsAnnounced() {
        CompilationResult result = CompilationProject.in(folder).source(ORDER).compile();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).kind()).isEqualTo(Kind.NOTE);
        assertThat(result.problems().get(0).text())
                .isEqualTo("Inchworm: the next release needs a migration; its draft is in "
                        + folder.resolve("target/classes/META-INF/inchworm/main/next")
                        + "\n- adds table order (1 column)");
    }

    private static Object withoutClassPath(Filer filer, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getResource") && arguments[0] == StandardLocation.CLASS_PATH) {
            throw new FileNotFoundException("hidden");
        }
        return method.invoke(filer, arguments);
    }

    private static Object broken(Filer filer, Method method, Object[] arguments) {
        throw new IllegalStateException("out of order");
    }

    private interface Handicap {
        Object invoke(Filer filer, Method method, Object[] arguments) throws Throwable;
    }

    /** Our processor with a Filer that does not do what it should. */
    private static final class Handicapped extends AbstractProcessor {

        private final Processor real = new InchwormProcessor();
        private final Handicap handicap;

        Handicapped(Handicap handicap) {
            this.handicap = handicap;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return real.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return real.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return real.getSupportedSourceVersion();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            real.init(proxy(
                    ProcessingEnvironment.class,
                    (method, arguments) -> method.getName().equals("getFiler")
                            ? proxy(Filer.class, (m, a) -> handicap.invoke(environment.getFiler(), m, a))
                            : method.invoke(environment, arguments)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return real.process(annotations, round);
        }

        private interface Answer {
            Object to(Method method, Object[] arguments) throws Throwable;
        }

        private static <T> T proxy(Class<T> type, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader() == null ? FailureTest.class.getClassLoader() : type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> {
                        try {
                            return answer.to(method, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
