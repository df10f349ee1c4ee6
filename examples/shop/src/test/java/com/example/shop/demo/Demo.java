package com.example.shop.demo;

import com.example.shop.release1.Release1;
import com.example.shop.release2.Release2;
import com.example.shop.store.Server;
import com.example.shop.traffic.Sale;
import com.example.shop.traffic.Traffic;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Outcome;
import dev.inchworm.runtime.PlannedStep;
import dev.inchworm.runtime.Registration;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.testing.AnyServer;
import dev.inchworm.testing.EarlierRelease;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import dev.inchworm.testing.TestPostgres;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * A shop goes from release 1 to release 2 while people keep ordering: starts a PostgreSQL of its own (or the MySQL
 * or MariaDB that it is asked for), needs nothing else, and prints what happens.
 */
public final class Demo {

    private static final int CUSTOMERS = 20_000;

    private final TestDatabase database;
    private final Server server;
    private final Screen screen;
    private final List<Sale> sales = new CopyOnWriteArrayList<>();

    private Demo(TestDatabase database, PrintStream out) throws SQLException {
        this.database = database;
        try (Connection connection = database.connect()) {
            this.server = Server.of(connection);
        }
        this.screen = new Screen(out);
    }

    /** Runs the demo; exits with 1 if a statement of either release failed. */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        AnyServer server =
                switch (arguments.length == 0 ? "postgresql" : arguments[0]) {
                    case "postgresql" -> TestPostgres.newest();
                    case "mysql" -> TestMySql.newest();
                    case "mariadb" -> TestMariaDb.newest();
                    default ->
                        throw new IllegalArgumentException(
                                "The demo runs on postgresql, mysql or mariadb, not on " + arguments[0]);
                };
        System.exit(run(server, System.out) == 0 ? 0 : 1);
    }

    /** Runs the demo and returns how many statements of the two releases failed. */
    static int run(AnyServer server, PrintStream out) throws SQLException, InterruptedException {
        try (TestDatabase database = server.newDatabase()) {
            return new Demo(database, out).play();
        }
    }

    private int play() throws SQLException, InterruptedException {
        screen.say(
                "A shop moves from release 1 to release 2. Release 2 knows who entered an order (orders.created_by, NOT NULL)");
        screen.say("and has no more use for fax numbers (customers.fax). Nobody stops ordering meanwhile.");
        try (EarlierRelease jar = EarlierRelease.unpack(1)) {
            Inchworm release1 = Inchworm.configure()
                    .dataSource(database.dataSource())
                    .directory(jar.classes())
                    .load();
            Inchworm release2 = Inchworm.configure()
                    .dataSource(database.dataSource())
                    .listener(new Narrator())
                    .load();
            return play(release1, release2);
        }
    }

    private int play(Inchworm release1, Inchworm release2) throws SQLException, InterruptedException {
        screen.step(
                "%s has started; release 1 has made its tables",
                release2.status().server());
        release1.migrate();
        long product = new Stock(database).fill(CUSTOMERS);
        screen.note("and %,d customers have placed %,d orders", CUSTOMERS, CUSTOMERS);

        Registration registration1 = release1.register();
        Traffic old = Traffic.start(new Release1(), database.dataSource(), product, sales);
        old.awaitMore(50);
        screen.step("Release 1 is serving: %d sales so far, and it goes on", old.transactions());

        screen.step("What release 2 needs, as its jar carries it and `inchworm plan` would print it");
        for (PlannedStep planned : release2.plan()) {
            screen.note(
                    "%-27s%-9s %s",
                    planned.migration(), phase(planned.step()), planned.step().summary());
        }

        screen.step("inchworm expand");
        during(old, release2::expand);
        screen.step("inchworm backfill");
        during(old, release2::backfill);
        screen.note("status: %s", release2.status().isReadyToRollOut() ? "ready to roll out" : "not ready");

        screen.step("Release 2 is rolled out beside release 1; both serve");
        Registration registration2 = release2.register();
        Traffic young = Traffic.start(new Release2(), database.dataSource(), product, sales);
        young.awaitMore(100);
        old.awaitMore(100);
        screen.note("release 1: %d sales so far, release 2: %d", old.transactions(), young.transactions());

        screen.step("inchworm contract, too early");
        try {
            release2.contract(Gate.confirmed("trying"));
            throw new IllegalStateException("The gate was open");
        } catch (InchwormException refused) {
            refused.getMessage().lines().limit(2).forEach(screen::note);
        }

        screen.step("Release 1 is stopped");
        old.close();
        registration1.close();

        screen.step("inchworm contract");
        during(young, () -> release2.contract(Gate.confirmed("release 1 is stopped everywhere")));
        young.awaitMore(50);
        young.close();
        registration2.close();
        return end(old, young);
    }

    private void during(Traffic traffic, Supplier<Outcome> command) throws InterruptedException {
        long before = traffic.transactions();
        Outcome outcome = command.get();
        traffic.awaitMore(1);
        Duration took = outcome.steps().stream().map(done -> done.took()).reduce(Duration.ZERO, Duration::plus);
        screen.note(
                "steps: %d, %d ms together; sales meanwhile: %d, failed statements: %d",
                outcome.steps().size(),
                took.toMillis(),
                traffic.transactions() - before,
                traffic.failures().size());
    }

    private int end(Traffic old, Traffic young) throws SQLException {
        screen.step("The tables as release 2 wants them");
        screen.table(database.dataSource(), """
                SELECT column_name AS "orders", data_type AS "type",
                       CASE is_nullable WHEN 'NO' THEN 'NOT NULL' ELSE '' END AS "null"
                  FROM information_schema.columns WHERE table_schema = '%s' AND table_name = 'orders'
                 ORDER BY ordinal_position""".formatted(schema()));
        screen.say("");
        screen.table(database.dataSource(), """
                (SELECT %1$s FROM orders ORDER BY id LIMIT 2)
                UNION ALL
                (SELECT %1$s FROM orders ORDER BY id DESC LIMIT 3) ORDER BY id""".formatted(
                        "id, " + text("customer_id") + ", " + text("created_by") + ", state, total"));
        screen.say("");
        screen.table(database.dataSource(), """
                SELECT count(*) AS "orders",
                       sum(CASE WHEN created_by = customer_id THEN 1 ELSE 0 END) AS "by the customer",
                       sum(CASE WHEN created_by <> customer_id THEN 1 ELSE 0 END) AS "by a clerk (release 2)",
                       (SELECT count(*) FROM information_schema.columns
                         WHERE table_schema = '%s' AND table_name = 'customers' AND column_name = 'fax')
                       AS "columns named fax"
                  FROM orders""".formatted(schema()));
        int failed = old.failures().size() + young.failures().size();
        screen.say("");
        screen.say(String.format(
                Locale.ROOT,
                "Sales: %d by release 1, %d by release 2. Failed statements: %d",
                old.transactions(),
                young.transactions(),
                failed));
        if (server != Server.POSTGRESQL) {
            screen.note("transactions that the server asked for once more: %d", old.triedAgain() + young.triedAgain());
        }
        old.failures().forEach(failure -> screen.note("release 1: %s", failure.getMessage()));
        young.failures().forEach(failure -> screen.note("release 2: %s", failure.getMessage()));
        return failed;
    }

    /** What PostgreSQL calls a schema is a database elsewhere. */
    private String schema() {
        return server == Server.POSTGRESQL ? "public" : database.name();
    }

    /** A column with a UUID, such that people can read it. */
    private String text(String column) {
        return server == Server.MYSQL ? "bin_to_uuid(" + column + ") AS " + column : column;
    }

    private static String phase(Step step) {
        return step.phase().name().toLowerCase(Locale.ROOT);
    }

    /** Prints each step when it is done. */
    private final class Narrator implements RunListener {

        @Override
        public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
            screen.note("%5d ms  %-4s %s", took.toMillis(), step.id(), step.summary());
        }
    }
}
