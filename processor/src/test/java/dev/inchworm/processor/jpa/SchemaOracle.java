package dev.inchworm.processor.jpa;

import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Two databases of a real server: in one Hibernate has made its schema of some classes, in the other one Inchworm makes its own. */
final class SchemaOracle implements AutoCloseable {

    private final TestDatabase theirs = TestPostgres.newest().emptyDatabase();
    private final TestDatabase ours = TestPostgres.newest().emptyDatabase();
    private final HibernateLine.Session session;

    /**
     * What Hibernate would send to make a schema fit, where that is anything.
     *
     * @param ours to Inchworm's
     * @param theirs to Hibernate's own: of a columnDefinition it never finds that it is there, not even in what it made itself
     */
    record Update(String ours, String theirs) {}

    private SchemaOracle(HibernateLine hibernate, Path classes, List<String> names, boolean spring, boolean constrained)
            throws ReflectiveOperationException {
        this.session = hibernate.open(classes, List.of(), names, spring, constrained, theirs.dataSource());
    }

    /**
     * Lets Hibernate make its schema.
     *
     * @param classes where the classes lie
     * @param names of the classes that Hibernate is told of
     * @param spring whether names are made as Spring Boot's strategies do
     * @param constrained whether a validator is there
     * @param before what is done in both databases first
     */
    static SchemaOracle ask(
            HibernateLine hibernate,
            Path classes,
            List<String> names,
            boolean spring,
            boolean constrained,
            String before)
            throws ReflectiveOperationException {
        SchemaOracle oracle = new SchemaOracle(hibernate, classes, names, spring, constrained);
        oracle.theirs.execute(before);
        oracle.ours.execute(before);
        oracle.session.create();
        return oracle;
    }

    /** What the compile has planned for PostgreSQL. */
    static Script script(CompilationResult result) {
        String prefix = "main/next/postgresql/";
        return Script.read(file -> Optional.ofNullable(result.resources().get(prefix + file)), prefix);
    }

    /** Carries an initial migration out in Inchworm's database. */
    void make(Script script) throws SQLException {
        try (Connection connection = ours.connect();
                Statement statement = connection.createStatement()) {
            for (Step step : script.steps()) {
                statement.execute(step.sql());
            }
        }
    }

    /** What the catalog says of Inchworm's schema. */
    String ours() throws SQLException {
        return picture(ours);
    }

    /** What the catalog says of Hibernate's schema. */
    String theirs() throws SQLException {
        return picture(theirs);
    }

    private static String picture(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogPicture.of(connection);
        }
    }

    /** Fails where Hibernate does not find Inchworm's schema valid. */
    void validate() throws ReflectiveOperationException {
        session.validate(ours.dataSource());
    }

    /** What Hibernate finds to do in Inchworm's schema, if anything. */
    Optional<Update> update() throws ReflectiveOperationException {
        String update = session.update(ours.dataSource());
        return update.isBlank()
                ? Optional.empty()
                : Optional.of(new Update(update, session.update(theirs.dataSource())));
    }

    @Override
    public void close() throws ReflectiveOperationException {
        session.close();
        ours.close();
        theirs.close();
    }
}
