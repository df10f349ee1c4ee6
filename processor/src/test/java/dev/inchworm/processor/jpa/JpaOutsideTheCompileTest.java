package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Step;
import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The entity sets of {@code src/test/resources/jpa} once more, where the compile is about another class: they come to the same
 * tables by what was recorded of them, and by the class files of a jar that {@code inchworm.include} names. Every fifteenth set; {@code -Dinchworm.sets=.*} runs
 * all.
 */
class JpaOutsideTheCompileTest {

    private static final String OWN =
            "package app; @jakarta.persistence.Entity class Own { @jakarta.persistence.Id long id; }";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("sets")
    void comesToTheSame(EntitySet set) {
        CompilationProject project = project("own", set).source(set.source());
        CompilationResult all = project.source(OWN).compile();
        assertThat(all.errors()).isEmpty();

        CompilationResult recorded = project.compile("app.Own");
        assertThat(recorded.errors()).isEmpty();
        assertThat(recorded.resources()).isEqualTo(all.resources());

        CompilationProject library =
                project("library", set).source(set.source()).withoutInchworm();
        assertThat(library.compile().errors()).isEmpty();
        CompilationProject app = project("app", set)
                .classpath(library.jar("library.jar"))
                .option("inchworm.include", "sets")
                .source(OWN);
        CompilationResult included = app.compile();
        assertThat(included.errors()).isEmpty();
        assertThat(statements(included)).isEqualTo(statements(all));
    }

    private CompilationProject project(String name, EntitySet set) {
        CompilationProject project = CompilationProject.in(folder.resolve(name));
        new HibernateLine(set.isFor("6") ? "6" : "7").jars().forEach(project::classpath);
        return set.isSpring() ? project.option("inchworm.naming", "snake") : project;
    }

    private static List<String> statements(CompilationResult result) {
        return SchemaOracle.script(result).steps().stream().map(Step::sql).toList();
    }

    static Stream<EntitySet> sets() {
        List<EntitySet> sets = EntitySet.all().toList();
        return System.getProperty("inchworm.sets") != null
                ? sets.stream()
                : sets.stream().filter(set -> sets.indexOf(set) % 15 == 0);
    }
}
