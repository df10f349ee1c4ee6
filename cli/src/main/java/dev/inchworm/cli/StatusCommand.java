package dev.inchworm.cli;

import dev.inchworm.runtime.Status;
import picocli.CommandLine.Command;

/** {@code inchworm status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "How far each migration has come. Changes nothing. Exit code 2 while something is pending.")
final class StatusCommand extends DatabaseCommand {

    StatusCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Status status = quiet().status();
        console().out().print(json() ? Json.status(status) : StatusText.of(status));
        console().out().flush();
        if (!status.problems().isEmpty()) {
            return ExitCode.FAILED;
        }
        return status.isDone() ? ExitCode.DONE : ExitCode.PENDING;
    }
}
