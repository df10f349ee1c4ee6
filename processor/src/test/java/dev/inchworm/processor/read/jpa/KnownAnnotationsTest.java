package dev.inchworm.processor.read.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each attribute of each annotation of JPA and of Hibernate is read, or makes no difference to tables, or is refused: none is forgotten. */
class KnownAnnotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"6", "7"})
    void knowsEveryAttribute(String line) throws IOException, ReflectiveOperationException {
        List<String> forgotten = new ArrayList<>();
        annotations(line).forEach((type, attributes) -> {
            if (KnownAnnotations.of(type).isEmpty()) {
                if (!KnownAnnotations.isRefused(type)) {
                    forgotten.add(type);
                }
                return;
            }
            for (String attribute : attributes) {
                if (!KnownAnnotations.of(type).orElseThrow().knows(attribute)) {
                    forgotten.add(type + "." + attribute);
                }
            }
        });
        assertThat(forgotten).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "7"})
    void refusesNothingThatIsRead(String line) throws IOException, ReflectiveOperationException {
        assertThat(annotations(line).keySet())
                .allMatch(type -> KnownAnnotations.of(type).isEmpty() || !KnownAnnotations.isRefused(type));
    }

    /** The attributes of the annotations of a line of Hibernate and of the JPA that goes with it, by their binary names. */
    private static Map<String, List<String>> annotations(String line) throws IOException, ReflectiveOperationException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("inchworm.test.hibernate"), line))) {
            jars = files.toList();
        }
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        Map<String, List<String>> found = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            for (Path jar : jars) {
                for (String name : classes(jar)) {
                    Class<?> type = loader.loadClass(name);
                    if (type.isAnnotation()) {
                        found.put(
                                name,
                                Stream.of(type.getDeclaredMethods())
                                        .map(Method::getName)
                                        .sorted()
                                        .toList());
                    }
                }
            }
        }
        return found;
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> name.matches("(jakarta\\.persistence|org\\.hibernate\\.annotations)\\.[A-Z]\\w*"))
                    .toList();
        }
    }
}
