package dev.inchworm.cli;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.Verify;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code inchworm verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Whether the committed folder is in order, and the build output holds just that and no draft.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FolderOptions folders;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<InchwormException> problems = Verify.problems(folders.committed(), folders.classes(), folders.unit());
        problems.forEach(problem -> console.err().println(problem.getMessage()));
        if (problems.isEmpty()) {
            console.out().println("In order");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
