package dev.inchworm.cli;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.Accept;
import dev.inchworm.history.History;
import dev.inchworm.migration.MigrationId;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code inchworm accept}. */
@Command(
        name = "accept",
        mixinStandardHelpOptions = true,
        description = "Freezes the draft of the last compile into the committed folder. Compile first.")
final class AcceptCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Lower-case letters, digits and single hyphens.")
    private String name;

    @Mixin
    private FolderOptions folders;

    AcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path committed = folders.committed();
        History built = History.ofClasses(folders.classes(), folders.unit())
                .orElseThrow(() -> new InchwormException(Code.IW730, committed, folders.unit()));
        MigrationId accepted = Accept.accept(committed, built, name);
        console.out().println("Accepted " + committed.resolve(accepted.folder()) + "; commit it");
        return ExitCode.DONE;
    }
}
