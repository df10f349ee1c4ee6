package dev.inchworm.cli;

import dev.inchworm.runtime.Inchworm;
import picocli.CommandLine.Command;

/** {@code inchworm migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "All phases at once, without a roll-out in between: for fresh and development databases.")
final class MigrateCommand extends DatabaseCommand {

    MigrateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return carryOut("migrate", Inchworm::migrate);
    }
}
