package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.agenda.Agenda;
import dev.inchworm.runtime.agenda.Course;
import dev.inchworm.runtime.drift.Adoption;
import dev.inchworm.runtime.drift.DriftCheck;
import dev.inchworm.runtime.execution.BackfillClasses;
import dev.inchworm.runtime.execution.Joining;
import dev.inchworm.runtime.execution.MigratorSession;
import dev.inchworm.runtime.execution.PhaseRun;
import dev.inchworm.runtime.execution.Place;
import dev.inchworm.runtime.execution.Who;
import dev.inchworm.runtime.gate.NamedReplica;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.Platforms;
import dev.inchworm.runtime.platform.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the migrations of a unit out on a database, while the old and the new release of the application both serve:
 *
 * <pre>{@code
 * Inchworm inchworm = Inchworm.configure().dataSource(ds).load();
 * inchworm.expand();
 * inchworm.backfill();                                  // then roll the new release out
 * inchworm.contract(Gate.confirmed("release 42 is everywhere"));
 * }</pre>
 *
 * <p>Each of these may be killed at any moment and called again. Only one migrator works on a unit at a time; a second one
 * gets an {@link InchwormException} that says who the first is. An interrupt of the thread cancels the statement that
 * runs; the thread stays interrupted. An instance may be shared by threads; it holds no connection between two calls.
 *
 * <p>Every method throws {@link InchwormException} for whatever a person can mend, with the way to do so in its message.
 */
public final class Inchworm {

    private static final Logger LOG = LoggerFactory.getLogger(Inchworm.class);

    private static final String BACKFILL = Joining.COMMAND;

    private final DataSource dataSource;
    private final String name;
    private final String unit;
    private final String journalSchema;
    private final Migrations migrations;
    private final RunOptions options;
    private final Duration heartbeat;
    private final Supplier<BackfillClasses> classes;
    private final List<NamedReplica> replicas;

    Inchworm(
            DataSource dataSource,
            String name,
            String unit,
            String journalSchema,
            Migrations migrations,
            RunOptions options,
            Duration heartbeat,
            Supplier<BackfillClasses> classes,
            List<NamedReplica> replicas) {
        this.dataSource = dataSource;
        this.name = name;
        this.unit = unit;
        this.journalSchema = journalSchema;
        this.migrations = migrations;
        this.options = options;
        this.heartbeat = heartbeat;
        this.classes = classes;
        this.replicas = replicas;
    }

    /** Says what to work with. */
    public static Configuration configure() {
        return new Configuration();
    }

    /** How things stand. Changes nothing, and needs no more than the right to read the journal. */
    public Status status() {
        return reading((connection, place, known) -> new StatusReader(place, known).read(connection));
    }

    /**
     * What is still to be executed, in order: phase by phase, within a phase migration by migration. Changes nothing.
     *
     * @throws InchwormException when nothing can be done forward, and why
     */
    public List<PlannedStep> plan() {
        return reading((connection, place, known) -> {
            Agenda agenda =
                    Agenda.of(known, place.journal().reader().view(connection)).orThrow();
            List<PlannedStep> planned = new ArrayList<>();
            for (Phase phase : Phase.values()) {
                for (Course course : agenda.courses()) {
                    for (Step step : course.remaining(phase)) {
                        planned.add(new PlannedStep(course.id(), step, course.waitsFor()));
                    }
                }
            }
            return planned;
        });
    }

    /**
     * What stands in the way of what {@link #plan} says, or is worth knowing before, each with its fix; but for what
     * depends on who carries it out. Changes nothing.
     */
    public List<String> preflight() {
        return reading((connection, place, known) -> new StatusReader(place, known).warnings(connection));
    }

    /**
     * Adds and loosens, harmless to the running release, and puts sync in place; for all pending migrations but those
     * that have to wait for another one's contract.
     */
    public Outcome expand() {
        return run("expand", options, PhaseRun::expand);
    }

    /**
     * Moves data, in batches, until old and new side are equal. Then the new release can be rolled out. Several processes may
     * do so at once, on one host or several: the first one leads, the others work along.
     */
    public Outcome backfill() {
        return backfill(options);
    }

    /**
     * Moves data, as {@link #backfill()} does.
     *
     * @param progress is told after each batch, on this thread, beside the configured listener
     */
    public Outcome backfill(Consumer<BackfillProgress> progress) {
        return backfill(options.withListener(new ProgressListener(options.listener(), progress)));
    }

    private Outcome backfill(RunOptions with) {
        return run(BACKFILL, with, PhaseRun::backfill);
    }

    /** Tightens and removes, for all migrations whose new release has been rolled out everywhere. */
    public Outcome contract() {
        return contract(Gate.closed());
    }

    /**
     * Tightens and removes, for all migrations whose new release has been rolled out everywhere.
     *
     * @param gate what the operator vouches for
     * @throws InchwormException IW831 to IW833 and IW844 where a gate is closed
     */
    public Outcome contract(Gate gate) {
        return contract(gate, Until.REMOVE);
    }

    /** Tightens, and removes unless {@code until} says otherwise. */
    public Outcome contract(Gate gate, Until until) {
        return run("contract", options, run -> run.contract(gate, until));
    }

    /**
     * Runs all phases of all migrations without a roll-out in between: for fresh databases, tests and development. An
     * older release that registered and is alive stops it all the same; sessions that no one knows do not.
     */
    public Outcome migrate() {
        return run("migrate", options, run -> run.migrate(Gate.confirmed("all phases were asked for at once")));
    }

    /** Takes the newest migration back, unless something would be lost. */
    public Outcome undo() {
        return undo(Undo.newest());
    }

    /**
     * Takes a migration back, in reverse, from what the journal keeps.
     *
     * @throws InchwormException IW834 to IW838, IW843 and IW845 where that is not possible; nothing was changed then
     */
    public Outcome undo(Undo undo) {
        return run("undo", options, run -> run.undo(undo));
    }

    /**
     * What differs between the database and what the journal says was done to it, in the middle of a phase too; nothing
     * where all is as it should be. Changes nothing: what has to be asked of the database is asked in temporary tables of
     * a transaction that is rolled back.
     *
     * @throws InchwormException IW851 where the journal knows no migration, IW854 where temporary tables are not allowed,
     *     IW855 while a migrator ends one step after the other
     */
    public List<Difference> drift() {
        return reading((connection, place, known) ->
                new DriftCheck(place.journal(), place.platform().dialect()).run(connection));
    }

    /**
     * Adopts a database that has the tables already, though no migration made them here: if it holds exactly what all
     * accepted migrations together would have made, they are recorded as done. They cannot be undone then. Otherwise
     * nothing is recorded, and the result says what differs.
     *
     * @throws InchwormException IW852 where there is nothing to adopt, IW853 where the journal knows migrations already, IW854
     *     where temporary tables are not allowed
     */
    public Baseline baseline() {
        Baseline found =
                reading((connection, place, known) -> adoption(place, known).look(connection));
        if (!found.differences().isEmpty()) {
            return found;
        }
        Place place = atPlace();
        List<KnownMigration> known = known(place);
        try (MigratorSession session = MigratorSession.open(place, "baseline", options)) {
            // Looks again: now that nobody else is the migrator, what is seen stays so.
            Baseline seen = adoption(place, known).look(session.connection());
            if (seen.differences().isEmpty()) {
                session.write(() -> adoption(place, known).record(session.connection(), session.writer()));
            }
            return seen;
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static Adoption adoption(Place place, List<KnownMigration> known) {
        return new Adoption(place.journal(), place.platform().dialect(), known);
    }

    /**
     * To be called when the application starts, before it uses the database: makes sure that the database is ready for
     * this release, then gives a sign of life until it is closed, so that nothing is taken away while the application
     * needs it.
     *
     * @throws InchwormException IW840 when the application starts too early, IW841 when it starts too late
     */
    public Registration register() {
        return reading((connection, place, known) -> Registration.begin(place, known, heartbeat, connection));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(Connection connection, Place place, List<KnownMigration> known) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try (Connection connection = connect()) {
            Place place = place(connection);
            return reading.read(connection, place, known(place));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    @FunctionalInterface
    private interface Running {
        void run(PhaseRun run) throws SQLException;
    }

    private Outcome run(String command, RunOptions with, Running running) {
        RunListener listener = with.listener();
        try {
            listener.runStarted(new RunStart(command, unit, name, Who.self()));
            LOG.info("{} of unit {} on {} begins", command, unit, name);
            Outcome outcome = carryOut(command, with, running);
            LOG.info(
                    "{} of unit {} is done: {} steps",
                    command,
                    unit,
                    outcome.steps().size());
            listener.runDone(outcome);
            return outcome;
        } catch (InchwormException e) {
            LOG.info("{} of unit {} ended in {}", command, unit, e.code());
            if (Gate.isClosedBy(e.code())) {
                listener.refused(e);
            } else {
                listener.failed(e);
            }
            throw e;
        }
    }

    private Outcome carryOut(String command, RunOptions with, Running running) {
        Place place = atPlace();
        List<KnownMigration> known = known(place);
        PhaseRun run;
        try (MigratorSession session = open(place, command, known, with)) {
            run = new PhaseRun(session, known, with);
            running.run(run);
        } catch (SQLException e) {
            throw refused(e);
        } finally {
            place.classes().close();
        }
        // Only now, so that it does not show this run itself at work.
        return new Outcome(run.done(), status());
    }

    /** Backfills are for everyone to help with; whoever helped looks afterwards whether anything is left to do. */
    private static MigratorSession open(Place place, String command, List<KnownMigration> known, RunOptions with)
            throws SQLException {
        boolean helping = command.equals(BACKFILL);
        while (helping) {
            try {
                return MigratorSession.open(place, command, with.atOnce());
            } catch (InchwormException e) {
                if (e.code() != Code.IW811) {
                    throw e;
                }
            }
            helping = new Joining(place, known, with).work();
        }
        return MigratorSession.open(place, command, with);
    }

    private Place atPlace() {
        try (Connection connection = connect()) {
            return place(connection);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection connect() {
        try {
            Connection connection = dataSource.getConnection();
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException e) {
            throw Unreachable.because(e, name);
        }
    }

    private Place place(Connection connection) throws SQLException {
        Platform platform = Platforms.of(connection);
        return new Place(
                dataSource, name, platform, new Journal(platform, journalSchema, unit), classes.get(), replicas);
    }

    private List<KnownMigration> known(Place place) {
        return migrations.load(place.platform().dialect(), options.includeDraft());
    }

    /** What failed outside of any step: the journal itself. */
    private InchwormException refused(SQLException problem) {
        SQLException cause = Words.withoutRows(problem);
        String words = Words.of(problem);
        // The platform may not be known yet, and these are the same on all.
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new InchwormException(cause, Code.IW813, "work on the journal", words);
        } else if (state.equals("25006")) {
            return new InchwormException(cause, Code.IW829, "work on the journal", words);
        }
        return state.startsWith("53")
                ? new InchwormException(cause, Code.IW828, "work on the journal", words)
                : new InchwormException(cause, Code.IW815, journalSchema, words);
    }
}
