package dev.inchworm.cli;

import dev.inchworm.runtime.Configuration;
import dev.inchworm.runtime.Inchworm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inchworm backfill}. */
@Command(
        name = "backfill",
        mixinStandardHelpOptions = true,
        description = "Moves data in batches. When it is done, the new release can be rolled out.")
final class BackfillCommand extends DatabaseCommand {

    @Mixin
    private BackfillOptions backfill;

    BackfillCommand(Console console) {
        super(console);
    }

    @Override
    Configuration configuration() {
        return backfill.on(super.configuration());
    }

    @Override
    public Integer call() {
        return carryOut("backfill", Inchworm::backfill);
    }
}
