package dev.inchworm.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code inchworm} itself. */
@Command(
        name = "inchworm",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "Zero-downtime schema migrations: expand, backfill, roll out, contract.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:something is pending, or a gate is closed",
            "64:the command line makes no sense"
        },
        subcommands = {
            StatusCommand.class,
            PlanCommand.class,
            ExpandCommand.class,
            BackfillCommand.class,
            ContractCommand.class,
            MigrateCommand.class,
            UndoCommand.class,
            DriftCommand.class,
            BaselineCommand.class,
            AcceptCommand.class,
            ReopenCommand.class,
            VerifyCommand.class,
            ExplainCommand.class
        })
final class InchwormCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    InchwormCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
