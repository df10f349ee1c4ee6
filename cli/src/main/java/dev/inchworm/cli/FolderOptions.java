package dev.inchworm.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that works on the committed folder takes. */
final class FolderOptions {

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            defaultValue = "src/main/inchworm",
            description = "The committed folder; by default src/main/inchworm.")
    private Path committed;

    @Option(
            names = "--classes",
            paramLabel = "DIR",
            defaultValue = "target/classes",
            description = "What classes are compiled to; by default target/classes.")
    private Path classes;

    @Option(names = "--unit", paramLabel = "NAME", defaultValue = "main", description = "The unit; by default main.")
    private String unit;

    Path committed() {
        return committed;
    }

    Path classes() {
        return classes;
    }

    String unit() {
        return unit;
    }
}
