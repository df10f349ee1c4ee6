package com.example.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Registration;
import dev.inchworm.testing.AnyServer;
import dev.inchworm.testing.EarlierRelease;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application as it stands, release 3, on databases that Inchworm has migrated; Hibernate validates them at every start. */
class ClinicTest {

    private static final Gate OLD_IS_GONE = Gate.confirmed("release 2 is stopped everywhere");

    private TestDatabase database;
    private Inchworm inchworm;

    static Stream<AnyServer> servers() {
        return AnyServer.newestOfEach();
    }

    private void create(AnyServer server) {
        database = server.newDatabase();
        inchworm = Inchworm.configure().dataSource(database.dataSource()).load();
    }

    @AfterEach
    void drop() {
        if (database != null) {
            database.close();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ClinicApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("dataSource", DataSource.class, database::dataSource))
                .run();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aFreshDatabaseGetsTheWholeHistoryAndHibernateAcceptsIt(AnyServer server) throws SQLException {
        create(server);
        inchworm.migrate();

        try (ConfigurableApplicationContext application = start()) {
            Reception reception = application.getBean(Reception.class);
            Long vet = reception.employ("Ann", "A-1");
            Long appointment = reception.book(reception.admit("Bob", "Tom"), vet, Instant.EPOCH);
            reception.handOver(reception.treat(appointment));

            assertThat(reception.describe(appointment)).isEqualTo("Bob for Tom with Ann [English, Purring]");
        }
        assertThat(
                        rows(
                                "SELECT concat(dtype, ' ', coalesce(cast(given_on AS char(10)), 'no day')) FROM treatment ORDER BY 1"))
                .containsExactly("Surgery no day", "Vaccination 2024-05-06");
        assertThat(rows("SELECT concat(urgency, ' ', version) FROM invoice")).containsExactly("2 1");
        assertThat(inchworm.drift()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void bothReleasesWorkWhileTheMigrationRuns(AnyServer server) throws Exception {
        create(server);
        try (EarlierRelease jar = EarlierRelease.unpack(2)) {
            Inchworm release2 = Inchworm.configure()
                    .dataSource(database.dataSource())
                    .directory(jar.classes())
                    .load();
            release2.migrate();
            Registration registration = release2.register();
            Release2 old = Release2.start(database);
            old.awaitMore(10);
            assertThatThrownBy(this::start)
                    .hasRootCauseInstanceOf(InchwormException.class)
                    .rootCause()
                    .hasMessageStartingWith("[IW840]");

            inchworm.expand();
            old.awaitMore(10);
            inchworm.backfill();
            old.awaitMore(10);
            assertThat(inchworm.status().isReadyToRollOut()).isTrue();

            try (ConfigurableApplicationContext application = start()) {
                Reception reception = application.getBean(Reception.class);
                Long vet = reception.employ("Ann", "A-1");
                Long appointment = reception.book(reception.admit("Bob", "Tom"), vet, Instant.EPOCH);
                Long invoice = reception.treat(appointment);
                old.awaitMore(10);
                assertThat(rows("SELECT languages FROM vet_languages WHERE vet_id = " + vet + " ORDER BY 1"))
                        .as("what release 2 reads of release 3's vet")
                        .containsExactly("English", "Purring");
                // The first were written before the migration began, the last just now.
                for (int i : List.of(0, old.invoices().size() - 1)) {
                    reception.handOver(old.invoices().get(i));
                    assertThat(reception.describe(old.appointments().get(i))).endsWith("[Barking]");
                }
                assertThatThrownBy(() -> inchworm.contract(OLD_IS_GONE)).isInstanceOf(InchwormException.class);

                old.stop();
                registration.close();
                inchworm.contract(OLD_IS_GONE);
                reception.handOver(invoice);
                assertThat(old.failures()).isEmpty();
            }
            assertThatThrownBy(release2::register).isInstanceOf(InchwormException.class);
        }
        assertThat(rows(
                        "SELECT DISTINCT concat(dtype, CASE WHEN given_on IS NULL THEN ' without' ELSE ' with' END, ' a day')"
                                + " FROM treatment ORDER BY 1"))
                .containsExactly("Surgery without a day", "Vaccination with a day");
        assertThat(inchworm.drift()).isEmpty();
        start().close();
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
