package dev.inchworm.cli;

import java.util.LinkedHashMap;
import java.util.Map;
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
        })
final class InchwormCommand implements Runnable {

    /** In the order of a day. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("status", StatusCommand.class);
        COMMANDS.put("plan", PlanCommand.class);
        COMMANDS.put("expand", ExpandCommand.class);
        COMMANDS.put("backfill", BackfillCommand.class);
        COMMANDS.put("contract", ContractCommand.class);
        COMMANDS.put("migrate", MigrateCommand.class);
        COMMANDS.put("undo", UndoCommand.class);
        COMMANDS.put("drift", DriftCommand.class);
        COMMANDS.put("baseline", BaselineCommand.class);
        COMMANDS.put("accept", AcceptCommand.class);
        COMMANDS.put("reopen", ReopenCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    InchwormCommand(Console console) {
        this.console = console;
    }

    /**
     * What reads {@code arguments}. Reflecting on a command costs more than most commands do, so only the one that is meant
     * is there; all of them are where it is not clear which that is.
     */
    CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(this, console.factory());
        Class<?> meant = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (meant != null) {
            line.addSubcommand(meant);
        } else {
            COMMANDS.values().forEach(line::addSubcommand);
        }
        return line;
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
    }
}
