package dev.inchworm.cli;

import dev.inchworm.history.ResourceIndex;
import dev.inchworm.runtime.Configuration;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.LockPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that works on a database takes. */
final class DatabaseOptions {

    private final Console console;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The database: jdbc:postgresql://host:5432/db or postgresql://user@host/db; else INCHWORM_URL.")
    private String url;

    @Option(names = "--user", paramLabel = "NAME", description = "Else INCHWORM_USER, else the one in the URL.")
    private String user;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            arity = "0..1",
            interactive = true,
            description = "Without a value it is asked for. Else INCHWORM_PASSWORD. Never printed.")
    private char[] password;

    @ArgGroup
    private From from;

    /** Where migrations come from; one of them. */
    static final class From {
        @Option(
                names = "--dir",
                paramLabel = "DIR",
                description = "The committed folder (src/main/inchworm), or a folder of classes.")
        private Path directory;

        @Option(
                names = "--jar",
                paramLabel = "JAR",
                description = "The application's jar. Without --dir and --jar: src/main/inchworm where it exists "
                        + "(target/classes for the draft), else the class path.")
        private Path jar;
    }

    @Option(
            names = "--classes",
            paramLabel = "PATH",
            description =
                    "Where the classes of Java backfills are, beside the migrations themselves: a jar or a folder. "
                            + "May be given several times.")
    private List<Path> classes = List.of();

    @Option(names = "--unit", paramLabel = "NAME", defaultValue = "main", description = "The unit; by default main.")
    private String unit;

    @Option(
            names = "--journal-schema",
            paramLabel = "NAME",
            defaultValue = "inchworm",
            description = "Where the journal lives; by default inchworm.")
    private String journalSchema;

    @Option(names = "--draft", description = "With the draft: for tests and development databases.")
    private boolean draft;

    @Option(
            names = "--lock-budget",
            paramLabel = "MS",
            description = "The longest a step waits for locks at a time, in milliseconds; by default 1000.")
    private Integer lockBudget;

    @Option(
            names = "--lock-attempts",
            paramLabel = "N",
            description = "How often a step tries to get its locks; by default 20.")
    private Integer lockAttempts;

    @Option(
            names = "--lock-patience",
            paramLabel = "SECONDS",
            description = "How long a step keeps trying; by default 180.")
    private Integer lockPatience;

    @Option(
            names = "--terminate-blockers-after",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "Ends sessions whose transaction keeps a step from its locks for that long (30s, 2m). "
                    + "By default none is ended.")
    private Duration terminateAfter;

    @Option(
            names = "--max-replica-lag",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "Backfills stand still while a replica is further behind than that (10s).")
    private Duration maxReplicaLag;

    @Option(
            names = "--replica",
            paramLabel = "URL",
            description = "A replica to ask itself how far it has come, as MySQL and MariaDB do not show it. "
                    + "May be given several times.")
    private List<String> replicas = List.of();

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "How long to wait for another migrator to end (30s, 10m); by default not at all.")
    private Duration wait;

    @Option(names = "--json", description = "Prints JSON, for machines.")
    private boolean json;

    DatabaseOptions(Console console) {
        this.console = console;
    }

    boolean json() {
        return json;
    }

    /** The runtime, as these options ask for it. */
    Configuration configure() {
        Configuration configuration = Inchworm.configure()
                .url(given(url, "INCHWORM_URL")
                        .orElseThrow(() -> usage("Which database? Give --url, or set INCHWORM_URL")))
                .classes(classes)
                .unit(unit)
                .journalSchema(journalSchema)
                .includeDraft(draft)
                .locks(locks());
        if (maxReplicaLag != null) {
            try {
                configuration.maxReplicaLag(maxReplicaLag);
            } catch (IllegalArgumentException e) {
                throw usage(e.getMessage());
            }
        }
        replicas.forEach(configuration::replica);
        if (wait != null) {
            configuration.waitForOtherMigrator(wait);
        }
        given(user, "INCHWORM_USER").ifPresent(configuration::user);
        given(password == null ? null : new String(password), "INCHWORM_PASSWORD")
                .ifPresent(configuration::password);
        if (from != null && from.jar != null) {
            configuration.jar(from.jar);
        } else {
            directory().ifPresent(configuration::directory);
        }
        return configuration;
    }

    /** The draft is in the build output; people commit what is accepted. */
    private Optional<Path> directory() {
        if (from != null) {
            if (draft && !isOutput(from.directory)) {
                throw usage("There is no draft in " + from.directory
                        + ": it is in the build output. Give --dir target/classes, or a jar");
            }
            return Optional.of(from.directory);
        }
        Path output = Path.of("target", "classes");
        if (draft && isOutput(output)) {
            return Optional.of(output);
        }
        Path committed = Path.of("src", "main", "inchworm");
        return Optional.of(committed).filter(Files::isDirectory);
    }

    private static boolean isOutput(Path directory) {
        return Files.isDirectory(directory.resolve(ResourceIndex.ROOT));
    }

    private LockPolicy locks() {
        try {
            LockPolicy policy = LockPolicy.DEFAULT;
            policy = lockBudget == null ? policy : policy.withBudget(Duration.ofMillis(lockBudget));
            policy = lockAttempts == null ? policy : policy.withAttempts(lockAttempts);
            policy = terminateAfter == null ? policy : policy.terminatingBlockersAfter(terminateAfter);
            return lockPatience == null ? policy : policy.withPatience(Duration.ofSeconds(lockPatience));
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private Optional<String> given(String option, String variable) {
        return Optional.ofNullable(option).or(() -> console.variable(variable));
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
