package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.harness.Samples;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Undo;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is planned for every case goes through the hands of the runtime: there, back, there again, and to the end. */
class GoldenCasesByTheRuntimeTest {

    private static final Gate GATE = Gate.confirmed("there is no release in this test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void areCarriedOutTakenBackAndCarriedOutAgain(GoldenCase golden, TestPostgres postgres, int minimum)
            throws IOException, SQLException {
        Rollout rollout = golden.rollout();
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            rehearsal.execute(
                    "SELECT set_config('application_name', '" + TestDatabase.PASSING + "', false);" + rollout.setUp());
            CommittedCase committed = new CommittedCase(folder);
            if (!rollout.before().equals(Schema.EMPTY)) {
                committed.accept(
                        "initial",
                        new Difference(Rollout.creations(rollout.before()), List.of(), List.of()),
                        Rollout.creating(rollout.before(), minimum));
                inchworm(database, committed).migrate();
            }
            rehearsal.execute(rollout.rows());
            Plan plan = rollout.plan(minimum);
            committed.accept(
                    golden.name(),
                    new Difference(rollout.changes(), rollout.hints(), List.of()),
                    rollout.generated(minimum),
                    rollout.custom());
            if (plan.steps().stream()
                    .anyMatch(step -> step.work() instanceof Work.Backfill backfill
                            && backfill.using().isPresent())) {
                committed.compile(golden.sources());
            }
            String untouched = CatalogPicture.of(connection);
            List<String> catalog = catalog(untouched);
            Schema kept = withoutFilled(rollout, plan);
            List<String> rows = rows(rehearsal, kept);
            Inchworm inchworm = inchworm(database, committed);

            prepare(inchworm);
            inchworm.undo(undo(rollout));
            assertThat(catalog(CatalogPicture.withoutNewNames(CatalogPicture.of(connection), untouched)))
                    .as("the catalog after undo")
                    .isEqualTo(catalog);
            assertThat(rows(rehearsal, kept)).as("the rows after undo").isEqualTo(rows);

            prepare(inchworm);
            rollout.next().forEach(statement -> run(rehearsal, statement));
            rollout.old().forEach(statement -> run(rehearsal, statement));
            inchworm.contract(GATE);
            assertThat(inchworm.drift()).isEmpty();
            assertThat(inchworm.status().isDone()).isTrue();
            assertThat(inchworm.migrate().steps()).isEmpty();
        }
    }

    private static void prepare(Inchworm inchworm) {
        inchworm.expand();
        inchworm.backfill();
        assertThat(inchworm.status().isReadyToRollOut()).isTrue();
    }

    /** Nothing is lost, since only the old release has written. Where it cannot be told who did, the case says so. */
    private static Undo undo(Rollout rollout) {
        Undo undo = Undo.newest().through(GATE);
        return rollout.discards() ? undo.discarding() : undo;
    }

    private static Inchworm inchworm(TestDatabase database, CommittedCase committed) {
        return Inchworm.configure()
                .dataSource(database.dataSource())
                .classes(List.of(committed.classes()))
                .directory(committed.directory())
                .load();
    }

    /** Without the journal, which the first run creates. */
    private static List<String> catalog(String picture) {
        return picture.lines().filter(line -> !line.contains("inchworm.")).toList();
    }

    /** Without the columns of the old release that a backfill gives values: NULL does not come back. */
    private static Schema withoutFilled(Rollout rollout, Plan plan) {
        List<Table> tables = new ArrayList<>();
        for (Table table : rollout.before().tables().values()) {
            Set<ObjectName> names = new HashSet<>(Set.of(table.name()));
            rollout.changes().forEach(change -> {
                if (change instanceof Change.RenameTable rename && names.contains(rename.before())) {
                    names.add(rename.after());
                }
            });
            tables.add(table.withColumns(table.columns().stream()
                    .filter(column -> plan.steps().stream()
                            .noneMatch(step -> step.work() instanceof Work.Backfill backfill
                                    && names.contains(backfill.table())
                                    && backfill.columns().contains(column.name())))
                    .toList()));
        }
        return Schema.of(tables, rollout.before().sequences().values());
    }

    private static List<String> rows(Rehearsal rehearsal, Schema kept) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String query : new Samples(new PostgreSqlEngine()).dumps(kept, kept)) {
            rows.addAll(rehearsal.query(query));
        }
        return rows;
    }

    private static void run(Rehearsal rehearsal, String statement) {
        try {
            rehearsal.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement + ": " + e.getMessage(), e);
        }
    }

    /** Every case, with the plan that makes the most of the server. */
    static Stream<Arguments> casesOnServers() {
        return GoldenCase.all().flatMap(golden -> TestPostgres.few()
                .flatMap(postgres -> golden.minimums(postgres.major()).stream()
                        .max(Comparator.naturalOrder())
                        .map(minimum -> Arguments.of(golden, postgres, minimum))
                        .stream()));
    }
}
