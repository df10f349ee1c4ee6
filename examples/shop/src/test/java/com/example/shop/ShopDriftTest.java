package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.Baseline;
import dev.inchworm.runtime.Difference;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.testing.AnyServer;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shop's database is as its history says, after each of its steps and without Inchworm's journal. */
class ShopDriftTest {

    private static List<String> drift(TestDatabase database) {
        return Inchworm.configure().dataSource(database.dataSource()).load().drift().stream()
                .map(Difference::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.AnyServer#all")
    void thereIsNoDriftAfterAnyStep(AnyServer server) {
        try (TestDatabase database = server.newDatabase()) {
            List<String> steps = new ArrayList<>();
            Inchworm inchworm = Inchworm.configure()
                    .dataSource(database.dataSource())
                    .listener(new RunListener() {
                        @Override
                        public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
                            steps.add(migration + " " + step.id());
                            assertThat(drift(database))
                                    .as("after " + step.id() + " of " + migration)
                                    .isEmpty();
                        }
                    })
                    .load();
            inchworm.expand();
            inchworm.backfill();
            inchworm.contract(Gate.confirmed("a test"));
            assertThat(steps).contains("0001-initial e1", "0002-orders-created-by b1", "0003-customers-without-fax r1");
            assertThat(drift(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void theTablesCanBeAdoptedWithoutTheJournal(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm inchworm =
                    Inchworm.configure().dataSource(database.dataSource()).load();
            inchworm.migrate();
            database.execute("DROP SCHEMA inchworm CASCADE; ALTER TABLE orders ALTER COLUMN state DROP NOT NULL");
            Baseline refused = inchworm.baseline();
            assertThat(refused.differences())
                    .extracting(Difference::text)
                    .containsExactly("column orders.state allows NULL, and should be NOT NULL");
            database.execute("ALTER TABLE orders ALTER COLUMN state SET NOT NULL");
            assertThat(inchworm.baseline().adopted())
                    .extracting(MigrationId::folder)
                    .containsExactly("0001-initial", "0002-orders-created-by", "0003-customers-without-fax");
            assertThat(drift(database)).isEmpty();
            assertThat(inchworm.status().isDone()).isTrue();
        }
    }
}
