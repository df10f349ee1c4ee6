package dev.inchworm.cli;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Explanation;
import dev.inchworm.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inchworm explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "What a code means, why it is a problem, and how to mend it.")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", description = "Such as IW101.")
    private String code;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = code.toUpperCase(Locale.ROOT);
        List<String> known = Arrays.stream(Code.values()).map(Code::name).toList();
        if (!known.contains(name)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no code " + code + "." + Nearest.question(name, known));
        }
        console.out().print(Explanation.of(Code.valueOf(name)));
        console.out().flush();
        return ExitCode.DONE;
    }
}
