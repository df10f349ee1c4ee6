package dev.inchworm.processor.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Processors and compilers as they are released, each on a class path of its own. */
final class ForeignTools {

    private ForeignTools() {}

    /** Lombok. */
    static Processor lombok() {
        return load("lombok.launch.AnnotationProcessorHider$AnnotationProcessor", lombokJars());
    }

    /** What sources with Lombok's annotations are compiled with. */
    static List<Path> lombokJars() {
        return jars("lombok");
    }

    /** Hibernate's own, which makes the static metamodel. */
    static Processor metamodel(HibernateLine hibernate) {
        List<Path> path = new ArrayList<>(jars("metamodel-" + hibernate.name()));
        path.addAll(hibernate.jars());
        return load("org.hibernate.processor.HibernateProcessor", path);
    }

    /** What classes compiled from Kotlin need when they run. */
    static Path kotlinLibrary() {
        return jars("kotlin").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("kotlin-stdlib"))
                .findFirst()
                .orElseThrow();
    }

    /** Compiles Kotlin. */
    static void kotlin(Path source, List<Path> classpath, Path output) {
        String path = classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            Class<?> compiler = Class.forName(
                    "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                    true,
                    loader(jars("kotlin"), ClassLoader.getPlatformClassLoader()));
            Object code = compiler.getMethod("exec", PrintStream.class, String[].class)
                    .invoke(
                            compiler.getDeclaredConstructor().newInstance(),
                            new PrintStream(said, true, UTF_8),
                            new String[] {
                                source.toString(),
                                "-d",
                                output.toString(),
                                "-cp",
                                path,
                                "-no-stdlib",
                                "-no-reflect",
                                "-jvm-target",
                                "17"
                            });
            assertThat(code).as(said.toString(UTF_8)).hasToString("OK");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> jars(String name) {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("inchworm.test.tools"), name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Processor load(String name, List<Path> path) {
        try {
            return (Processor) Class.forName(name, true, loader(path, ClassLoader.getSystemClassLoader()))
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader(List<Path> path, ClassLoader parent) {
        URL[] urls = new URL[path.size()];
        try {
            for (int i = 0; i < urls.length; i++) {
                urls[i] = path.get(i).toUri().toURL();
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
        return new URLClassLoader(urls, parent);
    }
}
