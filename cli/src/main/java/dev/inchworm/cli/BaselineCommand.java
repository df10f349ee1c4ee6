package dev.inchworm.cli;

import dev.inchworm.runtime.Baseline;
import picocli.CommandLine.Command;

/** {@code inchworm baseline}. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description =
                "Adopts a database that has the tables already: where it holds exactly what all accepted migrations"
                        + " would have made, they are recorded as done. Exit code 2 when something differs; nothing is recorded then.")
final class BaselineCommand extends DatabaseCommand {

    BaselineCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Baseline baseline = quiet().baseline();
        console().out().print(json() ? Json.baseline(baseline) : DriftText.baseline(baseline));
        console().out().flush();
        return baseline.differences().isEmpty() ? ExitCode.DONE : ExitCode.PENDING;
    }
}
