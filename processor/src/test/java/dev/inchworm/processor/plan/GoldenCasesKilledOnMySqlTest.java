package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.processor.harness.Samples;
import dev.inchworm.runtime.Deaths;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Leg;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.MySqlPicture;
import dev.inchworm.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets migrators die on their way through what is planned for MySQL and MariaDB, there, back and there again, and compares where that
 * leads with undisturbed ones: a run may end between any two statements, since each commits by itself. {@code -Dinchworm.killed='.*'}
 * takes all golden cases, {@code -Dinchworm.kills} others than the default number of kills for each.
 */
class GoldenCasesKilledOnMySqlTest {

    private static final int KILLS = Integer.getInteger("inchworm.kills", 12);
    private static final long SEED = Long.getLong("inchworm.seed", 20_260_101);
    private static final String KILLED = System.getProperty("inchworm.killed", "rename-table");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void aKilledRunGoesOnToTheSameEnd(GoldenCase golden, MySqlFamily server, ServerVersion minimum) throws Exception {
        MySqlEngine engine = new MySqlEngine(server.isMariaDb() ? new MariaDb() : new MySql());
        Rollout rollout = golden.rollout();
        Target target = new Target(engine.dialect(), minimum);
        CommittedCase first = accepted("first", rollout, target);
        CommittedCase second = accepted("second", rollout, target);
        second.accept(
                golden.name(), new Difference(rollout.changes(), rollout.hints(), List.of()), rollout.plan(target));
        Deaths deaths = new Deaths(SEED, source -> inchworm(source, second));
        List<String> before;
        List<String> end;
        try (TestDatabase undisturbed = setOut(server, first, rollout, engine)) {
            before = catalogAndRows(undisturbed, rollout.before(), engine);
            deaths.goUndisturbed(Leg.THERE_AND_BACK, undisturbed);
            deaths.goUndisturbed(Leg.THERE, undisturbed);
            end = end(undisturbed, rollout, engine);
        }
        int kills = 0;
        while (kills < KILLS) {
            try (TestDatabase database = setOut(server, first, rollout, engine)) {
                kills += deaths.go(Leg.THERE_AND_BACK, database);
                assertThat(catalogAndRows(database, rollout.before(), engine)).isEqualTo(before);
                kills += deaths.go(Leg.THERE, database);
                assertThat(end(database, rollout, engine)).isEqualTo(end);
            }
        }
    }

    private CommittedCase accepted(String name, Rollout rollout, Target target) throws IOException {
        CommittedCase committed = new CommittedCase(folder.resolve(name));
        committed.accept(
                "initial",
                new Difference(Rollout.creations(rollout.before()), List.of(), List.of()),
                Rollout.creating(rollout.before(), target));
        return committed;
    }

    /** At the old release's schema, with a row in each table. */
    private static TestDatabase setOut(MySqlFamily server, CommittedCase first, Rollout rollout, MySqlEngine engine)
            throws SQLException {
        TestDatabase database = server.newDatabase();
        inchworm(database.dataSource(), first).migrate();
        try (Connection connection = database.connect()) {
            engine.execute(engine.withoutReferences(new Samples(engine).inserts(rollout.before())), connection);
        }
        return database;
    }

    private static Inchworm inchworm(DataSource source, CommittedCase committed) {
        return Inchworm.configure()
                .dataSource(source)
                .classes(List.of(committed.classes()))
                .directory(committed.directory())
                .load();
    }

    private static List<String> catalogAndRows(TestDatabase database, Schema schema, MySqlEngine engine)
            throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            lines.add(MySqlPicture.withoutJournal(connection));
            for (String query : new Samples(engine).dumps(schema, schema)) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
            }
        }
        return lines;
    }

    private static List<String> end(TestDatabase database, Rollout rollout, MySqlEngine engine) throws SQLException {
        List<String> lines = catalogAndRows(database, Change.applyAll(rollout.changes(), rollout.before()), engine);
        lines.addAll(Deaths.journal(database));
        return lines;
    }

    /** What the runtime can carry out by the files alone, with a table to begin from. */
    static Stream<Arguments> casesOnServers() {
        return GoldenCasesOnMySqlTest.cases()
                .filter(golden -> golden.name().matches(KILLED))
                .flatMap(golden -> GoldenCasesOnMySqlTest.onServers(golden).stream());
    }
}
