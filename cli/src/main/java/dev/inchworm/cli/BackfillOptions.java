package dev.inchworm.cli;

import dev.inchworm.runtime.Configuration;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How hard a command that moves data goes about it. */
final class BackfillOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many sessions fill a table side by side; by default 1. More processes may join as well.")
    private Integer workers;

    @Option(
            names = "--duty-cycle",
            paramLabel = "PERCENT",
            description = "How much of the time a worker works, from 1 to 100; by default all of it.")
    private Integer dutyCycle;

    @Option(
            names = "--batch-target",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description =
                    "How long a batch should take, which is about the longest anyone waits for it; by default 75ms.")
    private Duration batchTarget;

    Configuration on(Configuration configuration) {
        try {
            if (workers != null) {
                configuration.workers(workers);
            }
            if (dutyCycle != null) {
                configuration.dutyCycle(dutyCycle);
            }
            return batchTarget == null ? configuration : configuration.batchTarget(batchTarget);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }
}
