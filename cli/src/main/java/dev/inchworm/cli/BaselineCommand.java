package dev.inchworm.cli;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import picocli.CommandLine.Command;

/** {@code inchworm baseline}. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description = "Adopts a database that was not made by these migrations. Not available yet.")
final class BaselineCommand extends DatabaseCommand {

    BaselineCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw new InchwormException(
                Code.IW850, "baseline", "begin with a fresh database: inchworm migrate, then copy the data over");
    }
}
