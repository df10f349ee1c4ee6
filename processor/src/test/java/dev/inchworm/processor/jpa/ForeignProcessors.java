package dev.inchworm.processor.jpa;

import dev.inchworm.processor.CompilationProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Processors as they are released, each on a class path of its own, as javac keeps those of a processor path from what it compiles. */
final class ForeignProcessors {

    private ForeignProcessors() {}

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

    private static List<Path> jars(String name) {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("inchworm.test.processors"), name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Processor load(String name, List<Path> path) {
        URL[] urls = new URL[path.size()];
        try {
            for (int i = 0; i < urls.length; i++) {
                urls[i] = path.get(i).toUri().toURL();
            }
            ClassLoader loader = new URLClassLoader(urls, CompilationProject.class.getClassLoader());
            return (Processor) Class.forName(name, true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
