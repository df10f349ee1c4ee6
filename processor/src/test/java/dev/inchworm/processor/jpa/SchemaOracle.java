package dev.inchworm.processor.jpa;

import dev.inchworm.dialect.PostgreSql;
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
import java.util.function.Supplier;

/** Two databases of a real server: in one Hibernate has made its schema of some classes, in the other one Inchworm makes its own. */
final class SchemaOracle implements AutoCloseable {

    private final Server server;
    private final TestDatabase theirs;
    private final TestDatabase ours;
    private final HibernateLine.Session session;

    /** Reads the catalog of a database as text. */
    interface Picture {
        String of(Connection connection) throws SQLException;
    }

    /**
     * Where databases are made.
     *
     * @param picture what is compared
     */
    record Server(String dialect, Supplier<TestDatabase> databases, Picture picture) {

        static final Server POSTGRESQL =
                new Server(PostgreSql.NAME, () -> TestPostgres.newest().emptyDatabase(), CatalogPicture::of);
    }

    /**
     * What Hibernate would send to make a schema fit, where that is anything.
     *
     * @param ours to Inchworm's
     * @param theirs to Hibernate's own: of a columnDefinition it never finds that it is there, not even in what it made itself
     */
    record Update(String ours, String theirs) {}

    private SchemaOracle(
            Server server,
            HibernateLine hibernate,
            Path classes,
            List<Path> more,
            List<String> names,
            boolean spring,
            boolean constrained)
            throws ReflectiveOperationException {
        this.server = server;
        this.theirs = server.databases().get();
        this.ours = server.databases().get();
        this.session = hibernate.open(classes, more, names, spring, constrained, theirs.dataSource());
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
        return ask(hibernate, classes, List.of(), names, spring, constrained, before);
    }

    /**
     * The same of classes that need others.
     *
     * @param more where those lie
     */
    static SchemaOracle ask(
            HibernateLine hibernate,
            Path classes,
            List<Path> more,
            List<String> names,
            boolean spring,
            boolean constrained,
            String before)
            throws ReflectiveOperationException {
        SchemaOracle oracle = new SchemaOracle(Server.POSTGRESQL, hibernate, classes, more, names, spring, constrained);
        oracle.theirs.execute(before);
        oracle.ours.execute(before);
        oracle.session.create();
        return oracle;
    }

    /** The same on another server, with names as Spring Boot makes them. */
    static SchemaOracle ask(
            Server server, HibernateLine hibernate, Path classes, List<String> names, boolean constrained)
            throws ReflectiveOperationException {
        SchemaOracle oracle = new SchemaOracle(server, hibernate, classes, List.of(), names, true, constrained);
        oracle.session.create();
        return oracle;
    }

    /** What the compile has planned for PostgreSQL. */
    static Script script(CompilationResult result) {
        return script(result, PostgreSql.NAME);
    }

    /** What the compile has planned for a dialect. */
    static Script script(CompilationResult result, String dialect) {
        String prefix = "main/next/" + dialect + "/";
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
        return picture(ours, server.picture());
    }

    /** What the catalog says of Hibernate's schema. */
    String theirs() throws SQLException {
        return picture(theirs, server.picture());
    }

    private static String picture(TestDatabase database, Picture picture) throws SQLException {
        try (Connection connection = database.connect()) {
            return picture.of(connection);
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
