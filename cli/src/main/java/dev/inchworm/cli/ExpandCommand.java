package dev.inchworm.cli;

import dev.inchworm.runtime.Inchworm;
import picocli.CommandLine.Command;

/** {@code inchworm expand}. */
@Command(
        name = "expand",
        mixinStandardHelpOptions = true,
        description = "Adds and loosens, harmless to the running release, and puts sync in place.")
final class ExpandCommand extends DatabaseCommand {

    ExpandCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return carryOut("expand", Inchworm::expand);
    }
}
