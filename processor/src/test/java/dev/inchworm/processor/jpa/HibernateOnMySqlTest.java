package dev.inchworm.processor.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.jpa.SchemaOracle.Server;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.MySqlPicture;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sets of {@link HibernateOracleTest} on MySQL, for Hibernate 7, and those that are about types for 6.6 too; the basic types for Hibernate 7 on
 * MariaDB. One compile plans for them and for PostgreSQL. Names are those of Spring Boot in all sets, since MySQL tells tables by the case of their
 * names and PostgreSQL does not: those that show what these names are like are left to PostgreSQL. Left out of the comparison: what constraints and unique indexes are called that Hibernate does not name on
 * PostgreSQL, and the order of the names of an enum, which Hibernate sorts; here they come as in Java, so that a new one at the end is no new table.
 */
class HibernateOnMySqlTest {

    private static final String TYPES =
            "basic-(numbers|texts|times|lobs|arrays|enums|codes-mysql)|enums|lobs|times|java-enums|arrays-many|json|column-lengths|scales|converters-everywhere|enum-types-mysql";

    /** Sets that are not compared, with the reason. */
    private static final Map<String, String> SKIPPED = Map.ofEntries(
            Map.entry("catalogs", "IW087: a catalog is another database there"),
            Map.entry("column-definition", "jsonb and numeric are PostgreSQL's"),
            Map.entry("constraints", "a column called between"),
            Map.entry("constraints-associations", "a column called each"),
            Map.entry("definitions", "text as a key"),
            Map.entry("dialect-overrides", "what is said for one of two databases is refused"),
            Map.entry("generic-superclass", "a column called values"),
            Map.entry("generics", "a column called values"),
            Map.entry("hibernate-defaults", "gen_random_uuid() is PostgreSQL's"),
            Map.entry("inheritance-discriminators", "char(1) here, varchar(1) in Hibernate 7"),
            Map.entry("jdbc-type-codes", "Hibernate has no interval on MySQL"),
            Map.entry("jdbc-type-enums-7", "the same as named-enums"),
            Map.entry("named-enums", "Hibernate has types with names on PostgreSQL alone, which IW079 says"),
            Map.entry("on-delete-many", "IW642: MySQL has no ON DELETE SET DEFAULT"),
            Map.entry("schemas", "two tables of one name in two schemas"),
            Map.entry("secondary-table", "calls its table as JPA does"),
            Map.entry("superclass-between", "a column called between"),
            Map.entry(
                    "tenants-and-zones",
                    "@Nationalized has the character set of the table here, and TimeZoneStorage NATIVE is a datetime"));

    private static final Pattern UNNAMED = Pattern.compile("(unique key|constraint) `[^`]*` (?=\\(|check)");
    private static final Pattern ENUM = Pattern.compile("enum\\(([^)]*)\\)");
    private static final Pattern INLINE = Pattern.compile("(?m)^(`.*) check \\((.*)\\)$");
    private static final Pattern NAMES = Pattern.compile("constraint check \\(+`(\\w+)` in \\(");
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
    void makesTheSame(String line, MySqlFamily family, EntitySet set)
            throws SQLException, ReflectiveOperationException {
        HibernateLine hibernate = LINES.computeIfAbsent(line, HibernateLine::new);
        String dialect = family.isMariaDb() ? MariaDb.NAME : MySql.NAME;
        CompilationProject project = CompilationProject.in(folder)
                .source(set.source())
                .source(HibernateOracleTest.SPRING)
                .option("inchworm.naming", "snake")
                .option(
                        "inchworm.dialects",
                        set.isForMySql() || set.isNative() || isInSchemas(set) ? dialect : "postgresql," + dialect);
        hibernate.jars().forEach(project::classpath);
        CompilationResult result = project.compile();
        assertThat(result.errors()).isEmpty();
        Server server = new Server(
                dialect, family::newDatabase, connection -> normal(MySqlPicture.of(connection) + numbers(connection)));
        try (SchemaOracle oracle =
                SchemaOracle.ask(server, hibernate, project.classOutput(), set.classes(), set.isConstrained())) {
            oracle.make(SchemaOracle.script(result, dialect));
            assertThat(HibernateOracleTest.compared(set, oracle.ours()))
                    .isEqualTo(HibernateOracleTest.compared(set, oracle.theirs()));
            oracle.validate();
            oracle.update().ifPresent(update -> assertThat(update.ours()).isEqualTo(update.theirs()));
        }
    }

    /** What stands in tables that are there for sequences. */
    private static String numbers(Connection connection) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (Statement statement = connection.createStatement();
                Statement each = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT table_name FROM information_schema.columns"
                        + " WHERE table_schema = database() GROUP BY table_name"
                        + " HAVING min(column_name) = 'next_val' AND count(*) = 1 ORDER BY 1")) {
            while (tables.next()) {
                try (ResultSet rows = each.executeQuery("SELECT next_val FROM " + tables.getString(1))) {
                    while (rows.next()) {
                        found.append("\nnext of ")
                                .append(tables.getString(1))
                                .append(' ')
                                .append(rows.getLong(1));
                    }
                }
            }
        }
        return found.toString();
    }

    private static String normal(String picture) {
        String small = picture.toLowerCase(Locale.ROOT).replaceAll(" collate=\\S+", "");
        // MariaDB prints a check of a column with it, as it was written.
        String apart = INLINE.matcher(small).replaceAll("$1\nconstraint check ($2)");
        String unnamed = UNNAMED.matcher(apart).replaceAll("$1 ");
        String sorted = ENUM.matcher(unnamed)
                .replaceAll(names -> "enum("
                        + Arrays.stream(names.group(1).split(",")).sorted().collect(Collectors.joining(",")) + ")");
        return sorted.lines()
                .filter(line -> !isCheckedByType(line, sorted))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Names that a shorter text holds on PostgreSQL are checked there; here the type says what there is already. */
    private static boolean isCheckedByType(String line, String picture) {
        Matcher check = NAMES.matcher(line);
        return check.lookingAt() && picture.contains("\n`" + check.group(1) + "` enum(");
    }

    static Stream<Arguments> sets() {
        String pattern = System.getProperty("inchworm.mysqlSets", "(?!spring-).*");
        return Stream.of("6", "7").flatMap(line -> EntitySet.all()
                .filter(set ->
                        (set.isFor(line) || set.isForMySql()) && set.name().matches(pattern) && isCompared(set, line))
                .flatMap(set -> servers(line, set).map(server -> Arguments.of(line, server, set))));
    }

    private static boolean isCompared(EntitySet set, String line) {
        return (line.equals("7") || set.name().matches(TYPES)) && !SKIPPED.containsKey(set.name());
    }

    /** Hibernate leaves schemas out here, so that one snapshot cannot serve PostgreSQL too. */
    private static boolean isInSchemas(EntitySet set) {
        return set.source().contains("schema = ");
    }

    private static Stream<MySqlFamily> servers(String line, EntitySet set) {
        boolean differs = set.name().startsWith("basic-") || set.source().contains("@SequenceGenerator");
        return line.equals("7") && differs
                ? Stream.of(TestMySql.newest(), TestMariaDb.of("11.4"))
                : Stream.of(TestMySql.newest());
    }
}
