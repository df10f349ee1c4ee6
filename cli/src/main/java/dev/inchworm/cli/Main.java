package dev.inchworm.cli;

import dev.inchworm.diagnostic.InchwormException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** The way in from a shell. */
public final class Main {

    private static final long GOODBYE_SECONDS = 10;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        // Ctrl-C cancels the statement that runs and gives the mutex back, instead of leaving both to the server.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (ended.getCount() > 0) {
                worker.interrupt();
                awaitGoodbye(ended);
            }
        }));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, System.getenv(), isTerminal(), arguments);
        out.flush();
        err.flush();
        ended.countDown();
        System.exit(code);
    }

    /** From Java 22 on there is a console even where nobody watches, and it has to be asked. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static void awaitGoodbye(CountDownLatch ended) {
        try {
            ended.await(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Runs one command.
     *
     * @param environment in which {@code INCHWORM_URL}, {@code INCHWORM_USER} and {@code INCHWORM_PASSWORD} may stand
     * @param terminal whether a person is watching
     * @return its exit code
     */
    public static int run(
            PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal, String... arguments) {
        InchwormCommand command =
                new InchwormCommand(new Console(out, err, environment, Terminal.of(terminal, environment)));
        CommandLine line = command.line(arguments);
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((problem, given) -> {
            CommandLine failed = problem.getCommandLine();
            err.println(problem.getMessage());
            if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, err)) {
                err.println("Try: " + failed.getCommandSpec().qualifiedName() + " --help");
            }
            return ExitCode.USAGE;
        });
        line.setExecutionExceptionHandler((problem, failed, parsed) -> {
            Optional<InchwormException> coded = coded(problem);
            if (coded.isEmpty()) {
                problem.printStackTrace(err);
                return ExitCode.FAILED;
            }
            if (Json.isWanted(failed)) {
                out.print(Json.problem(coded.get()));
                out.flush();
            } else {
                err.println(coded.get().getMessage());
            }
            return ExitCode.of(coded.get().code());
        });
        return line.execute(arguments);
    }

    private static Optional<InchwormException> coded(Throwable problem) {
        return problem instanceof InchwormException coded ? Optional.of(coded) : Optional.empty();
    }
}
