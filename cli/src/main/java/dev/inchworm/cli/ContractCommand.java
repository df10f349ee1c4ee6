package dev.inchworm.cli;

import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Until;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code inchworm contract}. */
@Command(
        name = "contract",
        mixinStandardHelpOptions = true,
        description = "Tightens, then removes what only the old release needed. After the roll-out, and only then.")
final class ContractCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--confirm",
            paramLabel = "REASON",
            description =
                    "Why it is safe although not everything is known of who is connected. Recorded in the journal.")
    private String reason;

    @Option(
            names = "--until",
            paramLabel = "PART",
            defaultValue = "remove",
            description = "tighten: stops before the first removal, while undo is still open.")
    private Until until;

    ContractCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (reason != null && reason.isBlank()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--confirm needs a reason");
        }
        Gate gate = reason == null ? Gate.closed() : Gate.confirmed(reason);
        return carryOut("contract", inchworm -> inchworm.contract(gate, until));
    }
}
