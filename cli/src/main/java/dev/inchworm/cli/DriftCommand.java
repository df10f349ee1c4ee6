package dev.inchworm.cli;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import picocli.CommandLine.Command;

/** {@code inchworm drift}. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        description = "What differs between the database and the journal. Not available yet.")
final class DriftCommand extends DatabaseCommand {

    DriftCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw new InchwormException(
                Code.IW850, "drift", "compare the output of pg_dump --schema-only with that of a fresh database");
    }
}
