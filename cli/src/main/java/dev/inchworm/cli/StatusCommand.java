package dev.inchworm.cli;

import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Status;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code inchworm status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "How far each migration has come, and what runs right now on whatever machine. Changes nothing. "
                + "Exit code 2 while something is pending.")
final class StatusCommand extends DatabaseCommand {

    private static final String HOME_AND_CLEAR = "\u001b[H\u001b[2J";

    @Option(
            names = "--watch",
            arity = "0..1",
            paramLabel = "SECONDS",
            fallbackValue = "1",
            description = "Shows it again every so many seconds, by default every second, until all is done or Ctrl-C.")
    private Integer watch;

    StatusCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Inchworm inchworm = quiet();
        Status status = inchworm.status();
        show(status);
        while (watch != null && !status.isDone() && pause()) {
            status = inchworm.status();
            show(status);
        }
        if (!status.problems().isEmpty()) {
            return ExitCode.FAILED;
        }
        return status.isDone() ? ExitCode.DONE : ExitCode.PENDING;
    }

    private void show(Status status) {
        String text = StatusText.of(status);
        if (json()) {
            text = watch == null ? Json.status(status) : Json.statusLine(status);
        } else if (watch != null) {
            text = console().terminal().redraws() ? HOME_AND_CLEAR + text : text + "\n";
        }
        console().out().print(text);
        console().out().flush();
    }

    /** Whether to go on afterwards. */
    private boolean pause() {
        try {
            new CountDownLatch(1).await(Math.max(1, watch), TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
