package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code src/test/resources/jpa}: Hibernate makes its schema of it on a real server, and Inchworm makes its own
 * beside it; the two have to be the same, and Hibernate has to find ours valid. {@code -DargLine=-Dinchworm.sets=basic.*} runs some,
 * {@code -Dinchworm.hibernate=7} those for one line of Hibernate.
 */
class HibernateOracleTest {

    /** What Spring Boot has for names that are not given; its own class would bring all of Spring along. */
    static final String SPRING = """
            package oracle;
            import org.hibernate.boot.model.naming.*;
            public class SpringImplicitNaming extends ImplicitNamingStrategyJpaCompliantImpl {
                @Override public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
                    String name = source.getOwningPhysicalTableName() + "_"
                            + source.getAssociationOwningAttributePath().getProperty();
                    return toIdentifier(name, source.getBuildingContext());
                }
            }
            """;

    private static final String SCHEMAS = "CREATE SCHEMA other; CREATE SCHEMA \"Other\"";

    private static final Map<String, HibernateLine> LINES = new LinkedHashMap<>();

    /** Held on to: a logger that nobody knows forgets what it was told. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    @TempDir
    private Path folder;

    @BeforeAll
    static void silenceHibernate() {
        HIBERNATE.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void makesTheSame(String line, EntitySet set) throws SQLException, ReflectiveOperationException {
        HibernateLine hibernate = LINES.computeIfAbsent(line, HibernateLine::new);
        CompilationProject project = CompilationProject.in(folder).source(set.source());
        hibernate.jars().forEach(project::classpath);
        if (set.isSpring()) {
            project.option("inchworm.naming", "snake");
        }
        if (set.isSpring()) {
            project.source(SPRING);
        }
        CompilationResult result = project.compile();
        assertThat(result.errors()).isEmpty();
        try (SchemaOracle oracle = SchemaOracle.ask(
                hibernate, project.classOutput(), set.classes(), set.isSpring(), set.isConstrained(), SCHEMAS)) {
            oracle.make(SchemaOracle.script(result));
            assertThat(compared(set, oracle.ours())).isEqualTo(compared(set, oracle.theirs()));
            oracle.validate();
            oracle.update().ifPresent(update -> assertThat(update.ours()).isEqualTo(update.theirs()));
        }
    }

    /** The part of a picture that is compared for {@code set}. */
    static String compared(EntitySet set, String picture) {
        return set.isUnchecked()
                ? picture.lines()
                        .filter(line -> !line.toLowerCase(Locale.ROOT).contains("check ("))
                        .collect(Collectors.joining("\n"))
                : picture;
    }

    static Stream<Arguments> sets() {
        String lines = System.getProperty("inchworm.hibernate", "6,7");
        return Stream.of(lines.split(","))
                .flatMap(line -> EntitySet.all().filter(set -> set.isFor(line)).map(set -> Arguments.of(line, set)));
    }
}
