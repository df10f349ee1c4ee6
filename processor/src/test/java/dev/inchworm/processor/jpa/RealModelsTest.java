package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Open-source models as they are, which {@code benchmarks/real-models/run} fetches from Maven Central: {@code
 * -Dinchworm.models=<folder>} holds one folder for each of them, with its {@code sources} and the jars that they are compiled with
 * in {@code lib}, Hibernate among them. What Hibernate makes of them is what Inchworm has to make of them.
 */
@EnabledIfSystemProperty(
        named = "inchworm.models",
        matches = ".+",
        disabledReason = "the models are not ours; benchmarks/real-models/run fetches them")
class RealModelsTest {

    /** Held on to: a logger that nobody knows forgets what it was told. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private static final Set<String> MAPPED = Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("models")
    void makesTheSame(Path model) throws IOException, SQLException, ReflectiveOperationException {
        HIBERNATE.setLevel(Level.OFF);
        HibernateLine hibernate = new HibernateLine(model.getFileName().toString(), model.resolve("lib"));
        CompilationProject project = CompilationProject.in(folder)
                .sources(model.resolve("sources"))
                // That Spring Boot is among the jars does not mean that it names the tables.
                .option("inchworm.naming", "jpa")
                .flags("-encoding", "UTF-8", "-Xmaxerrs", "1000");
        hibernate.jars().forEach(project::classpath);
        CompilationResult result = project.compile();
        result.own().forEach(problem -> System.out.println(problem.summary() + "\n" + problem.text()));
        assertThat(result.errors()).isEmpty();

        List<String> names = mapped(project.classOutput(), hibernate.jars());
        boolean constrained = hibernate.jars().stream()
                .anyMatch(jar -> jar.getFileName().toString().startsWith("hibernate-validator"));
        try (SchemaOracle oracle =
                SchemaOracle.ask(hibernate, project.classOutput(), names, false, constrained, "SELECT 1")) {
            oracle.make(SchemaOracle.script(result));
            List<String> missing = without(oracle.theirs(), oracle.ours());
            List<String> more = without(oracle.ours(), oracle.theirs());
            System.out.printf(
                    "%s: %d mapped classes, %d tables, %d objects in the catalog, %d that Hibernate alone has, %d that Inchworm alone has%n",
                    model.getFileName(),
                    names.size(),
                    oracle.theirs()
                            .lines()
                            .filter(line -> line.startsWith("table "))
                            .count(),
                    oracle.theirs().lines().count(),
                    missing.size(),
                    more.size());
            assertThat(String.join("\n", more)).isEqualTo(String.join("\n", missing));
            oracle.validate();
            oracle.update().ifPresent(update -> assertThat(update.ours()).isEqualTo(update.theirs()));
        }
    }

    private static List<String> without(String picture, String other) {
        List<String> lines = new ArrayList<>(picture.lines().toList());
        other.lines().forEach(lines::remove);
        return lines;
    }

    /** The classes that a persistence unit of them all would list. */
    private static List<String> mapped(Path classes, List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        Set<String> names = new TreeSet<>();
        try (URLClassLoader loader =
                        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String path = classes.relativize(file).toString();
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                if (!name.endsWith("-info") && isMapped(loader, name)) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private static boolean isMapped(ClassLoader loader, String name) {
        try {
            return Arrays.stream(Class.forName(name, false, loader).getDeclaredAnnotations())
                    .map(Annotation::annotationType)
                    .anyMatch(type -> type.getPackageName().equals("jakarta.persistence")
                            && MAPPED.contains(type.getSimpleName()));
        } catch (ClassNotFoundException | LinkageError e) {
            // What an optional dependency is missing for is no entity.
            return false;
        }
    }

    static List<Path> models() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("inchworm.models")))) {
            return folders.filter(
                            model -> model.getFileName().toString().matches(System.getProperty("inchworm.model", ".*")))
                    .sorted()
                    .toList();
        }
    }
}
