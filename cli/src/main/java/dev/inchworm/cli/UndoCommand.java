package dev.inchworm.cli;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Undo;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inchworm undo}. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a migration back, from what the journal keeps. Open until the first removal.")
final class UndoCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "MIGRATION",
            description = "Which one: 0007-orders-created-by, or next for the draft; by default the newest.")
    private String migration;

    @Option(names = "--discard", description = "Even if what only the new release wrote is lost.")
    private boolean discard;

    @Option(
            names = "--block-writes",
            description = "Even if nobody can write to some tables while the server copies them.")
    private boolean blockWrites;

    @Option(
            names = "--confirm",
            paramLabel = "REASON",
            description = "Why sessions that nobody knows do not matter. Recorded in the journal.")
    private String reason;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (reason != null && reason.isBlank()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--confirm needs a reason");
        }
        Gate gate = reason == null ? Gate.closed() : Gate.confirmed(reason);
        Optional<MigrationId> named = Optional.ofNullable(migration).map(this::named);
        return carryOut("undo", inchworm -> inchworm.undo(new Undo(named, discard, blockWrites, gate)));
    }

    private MigrationId named(String folder) {
        return MigrationId.ofFolder(folder)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "'" + folder + "' is not the name of a migration; give number and name, as in "
                                + "0007-orders-created-by"));
    }
}
