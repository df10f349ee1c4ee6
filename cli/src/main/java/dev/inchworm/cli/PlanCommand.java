package dev.inchworm.cli;

import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.PlannedStep;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code inchworm plan}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "The SQL that is still to run, exactly and in order, and what is worth knowing before. Changes nothing.")
final class PlanCommand extends DatabaseCommand {

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Inchworm inchworm = quiet();
        List<PlannedStep> plan = inchworm.plan();
        List<String> findings = inchworm.preflight();
        console().out().print(json() ? Json.plan(plan, findings) : PlanText.of(plan, findings));
        console().out().flush();
        return ExitCode.DONE;
    }
}
