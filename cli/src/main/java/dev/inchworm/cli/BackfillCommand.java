package dev.inchworm.cli;

import dev.inchworm.runtime.Inchworm;
import picocli.CommandLine.Command;

/** {@code inchworm backfill}. */
@Command(
        name = "backfill",
        mixinStandardHelpOptions = true,
        description = "Moves data in batches. When it is done, the new release can be rolled out.")
final class BackfillCommand extends DatabaseCommand {

    BackfillCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return carryOut("backfill", Inchworm::backfill);
    }
}
