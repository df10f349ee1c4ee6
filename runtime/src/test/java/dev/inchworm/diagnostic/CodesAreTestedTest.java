package dev.inchworm.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A code that no test names is one whose message nobody has seen. */
class CodesAreTestedTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyCodeIsNamedByATest() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (Path file : testSources()) {
            tests.append(Files.readString(file));
        }
        assertThat(Stream.of(Code.values()).filter(code -> !tests.toString().contains(code.name())))
                .isEmpty();
    }

    /** Test classes, and what golden cases expect. */
    private static List<Path> testSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(CodesAreTestedTest::isTestSource).sorted().forEach(sources::add);
        }
        return sources;
    }

    private static boolean isTestSource(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.contains("/src/test/")
                && (name.endsWith(".java") || name.endsWith(".txt"))
                && !name.endsWith("/CodesAreTestedTest.java");
    }
}
