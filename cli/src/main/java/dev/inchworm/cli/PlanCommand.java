package dev.inchworm.cli;

import dev.inchworm.runtime.PlannedStep;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code inchworm plan}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "The SQL that is still to run, exactly and in order. Changes nothing.")
final class PlanCommand extends DatabaseCommand {

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<PlannedStep> plan = quiet().plan();
        console().out().print(json() ? Json.plan(plan) : PlanText.of(plan));
        console().out().flush();
        return ExitCode.DONE;
    }
}
