package dev.inchworm.cli;

import dev.inchworm.runtime.Configuration;
import dev.inchworm.runtime.Inchworm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inchworm migrate}. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "All phases at once, without a roll-out in between: for fresh and development databases.")
final class MigrateCommand extends DatabaseCommand {

    @Mixin
    private BackfillOptions backfill;

    MigrateCommand(Console console) {
        super(console);
    }

    @Override
    Configuration configuration() {
        return backfill.on(super.configuration());
    }

    @Override
    public Integer call() {
        return carryOut("migrate", Inchworm::migrate);
    }
}
