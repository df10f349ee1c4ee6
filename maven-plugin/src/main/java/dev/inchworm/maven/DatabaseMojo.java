package dev.inchworm.maven;

import dev.inchworm.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A goal that works on a database: the command of the same name, with the project's committed folder. A project without one
 * is passed over.
 */
abstract class DatabaseMojo extends InchwormMojo {

    /** The database: {@code jdbc:postgresql://host:5432/db}; else the environment's {@code INCHWORM_URL}. */
    @Parameter(property = "inchworm.url")
    private String url;

    /** Else {@code INCHWORM_USER}, else the one in the URL. */
    @Parameter(property = "inchworm.user")
    private String user;

    /** Else {@code INCHWORM_PASSWORD}. */
    @Parameter(property = "inchworm.password")
    private String password;

    /** The schema that the journal lives in. */
    @Parameter(property = "inchworm.journalSchema", defaultValue = "inchworm")
    private String journalSchema;

    /** With the draft of the last compile: for tests and development databases. */
    @Parameter(property = "inchworm.draft", defaultValue = "false")
    private boolean draft;

    /** How long to wait for another migrator to end: {@code 30s}, {@code 10m}; by default not at all. */
    @Parameter(property = "inchworm.wait")
    private String wait;

    /** The longest a step waits for locks at a time, in milliseconds; by default 1000. */
    @Parameter(property = "inchworm.lockBudget")
    private String lockBudget;

    /** How often a step tries to get its locks; by default 20. */
    @Parameter(property = "inchworm.lockAttempts")
    private String lockAttempts;

    /** How long a step keeps trying, in seconds; by default 180. */
    @Parameter(property = "inchworm.lockPatience")
    private String lockPatience;

    /** Ends sessions whose transaction keeps a step from its locks for that long: {@code 30s}; by default none. */
    @Parameter(property = "inchworm.terminateBlockersAfter")
    private String terminateBlockersAfter;

    /** Backfills stand still while a replica is further behind than that: {@code 10s}. */
    @Parameter(property = "inchworm.maxReplicaLag")
    private String maxReplicaLag;

    /** URLs of replicas to ask themselves how far they have come, as MySQL and MariaDB do not show it; separated by commas. */
    @Parameter(property = "inchworm.replicas")
    private List<String> replicas;

    @Override
    final void run() throws MojoFailureException {
        if (!Files.isDirectory(committed()) && !draft) {
            getLog().info("No migrations here");
            return;
        }
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        StringWriter problem = new StringWriter();
        int code = Main.run(
                out,
                new PrintWriter(problem, true),
                environment(),
                false,
                arguments().toArray(String[]::new));
        out.flush();
        if (!accepts(code)) {
            String text = problem.toString().strip();
            throw new MojoFailureException(text.isEmpty() ? "inchworm " + command() + " failed, see above" : text);
        }
    }

    /** The command. */
    abstract String command();

    /** Further arguments of it. */
    List<String> more() {
        return List.of();
    }

    /** Whether the command's exit code lets the build go on. */
    boolean accepts(int exitCode) {
        return exitCode == 0;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(command()));
        arguments.addAll(List.of("--dir", (draft ? classes() : committed()).toString()));
        arguments.addAll(List.of("--unit", options().unit()));
        arguments.addAll(List.of("--journal-schema", journalSchema));
        if (draft) {
            arguments.add("--draft");
        }
        if (Files.isDirectory(classes())) {
            arguments.addAll(List.of("--classes", classes().toString()));
        }
        option(arguments, "--wait", wait);
        option(arguments, "--lock-budget", lockBudget);
        option(arguments, "--lock-attempts", lockAttempts);
        option(arguments, "--lock-patience", lockPatience);
        option(arguments, "--terminate-blockers-after", terminateBlockersAfter);
        option(arguments, "--max-replica-lag", maxReplicaLag);
        if (replicas != null) {
            replicas.forEach(replica -> option(arguments, "--replica", replica));
        }
        arguments.addAll(more());
        return arguments;
    }

    /** Adds an option that was given. */
    static void option(List<String> arguments, String name, String value) {
        if (value != null) {
            arguments.addAll(List.of(name, value));
        }
    }

    /** The process's, with what this goal was given in its place. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        put(environment, "INCHWORM_URL", url);
        put(environment, "INCHWORM_USER", user);
        put(environment, "INCHWORM_PASSWORD", password);
        return environment;
    }

    private static void put(Map<String, String> environment, String name, String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
