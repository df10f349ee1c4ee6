package dev.inchworm.cli;

import dev.inchworm.runtime.Difference;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code inchworm drift}. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description =
                "What differs between the database and what the journal says was done to it, also in the middle of a"
                        + " phase. Changes nothing. Exit code 2 when something differs.")
final class DriftCommand extends DatabaseCommand {

    DriftCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<Difference> differences = quiet().drift();
        console().out().print(json() ? Json.drift(differences) : DriftText.drift(differences));
        console().out().flush();
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.PENDING;
    }
}
