package dev.inchworm.cli;

import dev.inchworm.history.Reopen;
import dev.inchworm.migration.MigrationId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inchworm reopen}. */
@Command(
        name = "reopen",
        mixinStandardHelpOptions = true,
        description = "Takes the newest accepted migration out of the committed folder. Compile to plan it again.")
final class ReopenCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FolderOptions folders;

    ReopenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        MigrationId reopened = Reopen.reopen(folders.committed());
        console.out().println("Reopened " + reopened + "; compile to plan it again");
        return ExitCode.DONE;
    }
}
