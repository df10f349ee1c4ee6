package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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
        try (TestDatabase theirs = TestPostgres.newest().emptyDatabase();
                TestDatabase ours = TestPostgres.newest().emptyDatabase();
                HibernateLine.Session session = hibernate.open(
                        project.classOutput(),
                        List.of(),
                        set.classes(),
                        set.isSpring(),
                        set.isConstrained(),
                        theirs.dataSource())) {
            String schemas = "CREATE SCHEMA other; CREATE SCHEMA \"Other\"";
            theirs.execute(schemas);
            session.create();
            try (Connection connection = ours.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(schemas);
                for (Step step : script(result).steps()) {
                    statement.execute(step.sql());
                }
                try (Connection other = theirs.connect()) {
                    assertThat(CatalogPicture.of(connection)).isEqualTo(CatalogPicture.of(other));
                }
            }
            session.validate(ours.dataSource());
            String update = session.update(ours.dataSource());
            if (!update.isBlank()) {
                // Of a columnDefinition Hibernate never finds that it is there, not even in what it made itself.
                assertThat(update).isEqualTo(session.update(theirs.dataSource()));
            }
        }
    }

    private static Script script(CompilationResult result) {
        String prefix = "main/next/postgresql/";
        return Script.read(file -> Optional.ofNullable(result.resources().get(prefix + file)), prefix);
    }

    static Stream<Arguments> sets() {
        String lines = System.getProperty("inchworm.hibernate", "6,7");
        return Stream.of(lines.split(","))
                .flatMap(line -> EntitySet.all().filter(set -> set.isFor(line)).map(set -> Arguments.of(line, set)));
    }
}
