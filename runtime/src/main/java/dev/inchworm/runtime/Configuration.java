package dev.inchworm.runtime;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.History;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.runtime.execution.BackfillClasses;
import dev.inchworm.runtime.execution.ReplicaLag;
import dev.inchworm.runtime.gate.NamedReplica;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What {@link Inchworm} is to work with. A database must be given; everything else has a default. Not safe for use by
 * several threads.
 */
public final class Configuration {

    private Optional<DataSource> dataSource = Optional.empty();
    private Optional<DatabaseUrl> url = Optional.empty();
    private Optional<String> user = Optional.empty();
    private Optional<String> password = Optional.empty();
    private String unit = "main";
    private String journalSchema = "inchworm";
    private Optional<Path> path = Optional.empty();
    private List<Path> classes = List.of();
    private Optional<Migrations> migrations = Optional.empty();
    private ClassLoader classLoader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
            .orElseGet(Configuration.class::getClassLoader);
    private boolean includeDraft;
    private LockPolicy locks = LockPolicy.DEFAULT;
    private Duration wait = Duration.ZERO;
    private Optional<Duration> maxReplicaLag = Optional.empty();
    private final List<NamedReplica> replicas = new ArrayList<>();
    private final List<DatabaseUrl> replicaUrls = new ArrayList<>();
    private RunListener listener = RunListener.NONE;
    private BackfillPolicy backfill = BackfillPolicy.DEFAULT;
    private Duration heartbeat = Duration.ofSeconds(10);

    Configuration() {}

    /**
     * The database, by a data source. Two of its connections are used at a time, three while a lock is waited for; each
     * goes back as it was. Poolers that share a session between clients (PgBouncer in transaction mode) do not work.
     */
    public Configuration dataSource(DataSource source) {
        dataSource = Optional.of(source);
        return this;
    }

    /**
     * The database, by a URL as {@link DatabaseUrl} reads it.
     *
     * @throws InchwormException IW801 when it has an unknown form
     */
    public Configuration url(String text) {
        url = Optional.of(DatabaseUrl.parse(text));
        return this;
    }

    /** The user for {@link #url}, before one that stands in the URL. */
    public Configuration user(String name) {
        user = Optional.of(name);
        return this;
    }

    /** The password for {@link #url}. It is never printed, logged or stored. */
    public Configuration password(String secret) {
        password = Optional.of(secret);
        return this;
    }

    /** The unit whose migrations are meant; by default {@code main}. */
    public Configuration unit(String name) {
        unit = Objects.requireNonNull(name);
        return this;
    }

    /** The database schema in which the journal lives; by default {@code inchworm}. */
    public Configuration journalSchema(String name) {
        journalSchema = Objects.requireNonNull(name);
        return this;
    }

    /** Takes the migrations from a committed folder ({@code src/main/inchworm}) or a folder of classes. */
    public Configuration directory(Path directory) {
        path = Optional.of(directory);
        return this;
    }

    /** Takes the migrations from a jar. */
    public Configuration jar(Path jar) {
        path = Optional.of(jar);
        return this;
    }

    /** Takes the migrations from the class path of {@code loader}; by default the thread's context class loader. */
    public Configuration classLoader(ClassLoader loader) {
        classLoader = Objects.requireNonNull(loader);
        path = Optional.empty();
        return this;
    }

    /**
     * Where the classes of Java backfills are, beside the jar or the folder of classes that the migrations come from and the
     * class path: jars, and folders of classes.
     */
    public Configuration classes(List<Path> jarsAndFolders) {
        classes = List.copyOf(jarsAndFolders);
        return this;
    }

    Configuration migrations(Migrations source) {
        migrations = Optional.of(source);
        return this;
    }

    /**
     * Whether the draft runs as well, as the last migration: for tests and development databases. When it changed since
     * it was applied, what was applied is taken back first, and what only it held is lost.
     */
    public Configuration includeDraft(boolean include) {
        includeDraft = include;
        return this;
    }

    /** How long steps may wait for locks. */
    public Configuration locks(LockPolicy policy) {
        locks = Objects.requireNonNull(policy);
        return this;
    }

    /**
     * How long to wait for another migrator that is at work; by default not at all. The listener is told who it is.
     *
     * @throws IllegalArgumentException for a negative duration
     */
    public Configuration waitForOtherMigrator(Duration longest) {
        if (longest.isNegative()) {
            throw new IllegalArgumentException("A wait cannot be negative");
        }
        wait = longest;
        return this;
    }

    /** The longest a step waits for its locks, and thereby keeps others waiting; by default one second. */
    public Configuration lockBudget(Duration budget) {
        locks = locks.withBudget(budget);
        return this;
    }

    /** How hard backfills go about their work. */
    public Configuration backfill(BackfillPolicy policy) {
        backfill = Objects.requireNonNull(policy);
        return this;
    }

    /**
     * Backfills stand still while a replica is further behind than that; by default they do not look. One that has a slot and
     * is not connected counts as behind, and so does one that this user may not look at (it takes {@code pg_monitor}).
     *
     * @throws IllegalArgumentException for less than a second
     */
    public Configuration maxReplicaLag(Duration lag) {
        if (lag.toMillis() < 1000) {
            throw new IllegalArgumentException("Replicas are always a little behind; allow them a second at least");
        }
        maxReplicaLag = Optional.of(lag);
        return this;
    }

    /**
     * A replica to ask itself how far it has come, for the roll-out and for {@link #maxReplicaLag}: MySQL and MariaDB do not show
     * that on their source. Once one is named, all have to be; on PostgreSQL, those that the primary does not show. It takes no
     * right there but to read the journal.
     *
     * @param name what people call it
     */
    public Configuration replica(String name, DataSource source) {
        replicas.add(new NamedReplica(name, source));
        return this;
    }

    /**
     * The same by a URL, with the user and the password of the database itself where it names none.
     *
     * @throws InchwormException IW801 when it has an unknown form
     */
    public Configuration replica(String url) {
        replicaUrls.add(DatabaseUrl.parse(url));
        return this;
    }

    /** How long a batch of a backfill should take; by default 75 milliseconds. */
    public Configuration batchTarget(Duration target) {
        return backfill(backfill.withBatchTarget(target));
    }

    /**
     * How many sessions of this process work on a backfill side by side; by default one. Each takes a connection more from the
     * data source.
     */
    public Configuration workers(int count) {
        return backfill(backfill.withWorkers(count));
    }

    /** How much of the time a backfill works, in percent, from 1 to 100; by default all of it. */
    public Configuration dutyCycle(int percent) {
        return backfill(backfill.withDutyCycle(percent));
    }

    /** Asks {@code throttle} between two batches of a backfill, beside those given before. */
    public Configuration throttle(Throttle throttle) {
        return backfill(backfill.withThrottle(throttle));
    }

    /** Who is told what a run does. */
    public Configuration listener(RunListener told) {
        listener = Objects.requireNonNull(told);
        return this;
    }

    /** How often a registered instance gives a sign of life; after six times that without one it counts as dead. */
    public Configuration heartbeat(Duration interval) {
        if (interval.toMillis() < 1000) {
            throw new IllegalArgumentException("A heartbeat more often than once a second helps no one");
        }
        heartbeat = interval;
        return this;
    }

    /**
     * Ready to work. Neither the database nor the files are looked at yet.
     *
     * @throws IllegalStateException when no database was given
     */
    public Inchworm load() {
        DataSource source = dataSource
                .or(() -> url.map(
                        given -> new DriverDataSource(given, user.or(given::user), password.or(given::password))))
                .orElseThrow(() -> new IllegalStateException("Give a dataSource(…) or a url(…)"));
        String name = dataSource.isPresent()
                ? "the data source"
                : url.map(DatabaseUrl::name).orElseThrow();
        List<NamedReplica> asked = new ArrayList<>(replicas);
        replicaUrls.forEach(given -> asked.add(new NamedReplica(given.name(), connectTo(given))));
        BackfillPolicy policy = maxReplicaLag
                .map(lag -> backfill.withThrottle(new ReplicaLag(source, lag, asked, journalSchema, unit)))
                .orElse(backfill);
        Optional<Path> from = path;
        ClassLoader loader = classLoader;
        String ofUnit = unit;
        Supplier<History> history =
                () -> from.map(place -> History.at(place, ofUnit)).orElseGet(() -> History.ofClassPath(loader, ofUnit));
        return new Inchworm(
                source,
                name,
                unit,
                journalSchema,
                migrations.orElseGet(() -> Migrations.of(history)),
                new RunOptions(includeDraft, locks, listener, policy, wait),
                heartbeat,
                classesIn(from),
                List.copyOf(asked));
    }

    private DataSource connectTo(DatabaseUrl replica) {
        return new DriverDataSource(
                replica,
                replica.user().or(() -> user).or(() -> url.flatMap(DatabaseUrl::user)),
                replica.password().or(() -> password).or(() -> url.flatMap(DatabaseUrl::password)));
    }

    /** Classes of the application: those named, those that come with the migrations, those of the class loader. */
    private Supplier<BackfillClasses> classesIn(Optional<Path> from) {
        List<Path> paths = new ArrayList<>(classes);
        from.filter(place -> Files.isRegularFile(place) || Files.isDirectory(place.resolve(ResourceIndex.ROOT)))
                .ifPresent(paths::add);
        ClassLoader parent = classLoader;
        return () -> new BackfillClasses(paths, parent);
    }
}
