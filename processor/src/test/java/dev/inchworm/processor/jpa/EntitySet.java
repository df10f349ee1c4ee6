package dev.inchworm.processor.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Some classes with JPA's annotations, in one file of {@code src/test/resources/jpa}. A first line {@code // only 7} or
 * {@code // spring} says which line of Hibernate it is for, and which naming;
 * {@code without checks} that Hibernate runs code for checks, which a compile does not.
 *
 * @param name of the file, without its ending
 */
record EntitySet(String name, String source) {

    private static final Pattern TYPE = Pattern.compile("(?m)^(?:[^\\s/].*? )?(?:class|record|interface) (\\w+)");

    /** Every set there is. */
    static Stream<EntitySet> all() {
        String pattern = System.getProperty("inchworm.sets", ".*");
        try (Stream<Path> files =
                Files.list(Path.of(EntitySet.class.getResource("/jpa").toURI()))) {
            List<EntitySet> sets = files.map(EntitySet::read)
                    .filter(set -> set.name.matches(pattern))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
            return sets.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntitySet read(Path file) {
        try {
            return new EntitySet(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFor(String line) {
        return !source.startsWith("// only") || source.startsWith("// only " + line);
    }

    /** Whether what it shows is MySQL's and MariaDB's alone. */
    boolean isForMySql() {
        return source.startsWith("// only mysql");
    }

    /** Whether its numbers come from what a database does best, which is not the same on all. */
    boolean isNative() {
        return source.contains("@NativeGenerator") || source.contains("\"native\"");
    }

    boolean isSpring() {
        return source.contains("// spring");
    }

    /** Whether Hibernate makes checks that are not compared. */
    boolean isUnchecked() {
        return source.startsWith("//") && source.lines().findFirst().orElse("").contains("without checks");
    }

    /** Whether constraints of validation are among its annotations. */
    boolean isConstrained() {
        return source.contains("jakarta.validation");
    }

    /** The binary names of its classes: those that begin a line. */
    List<String> classes() {
        Matcher matcher = TYPE.matcher(source);
        return matcher.results().map(result -> "sets." + result.group(1)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
