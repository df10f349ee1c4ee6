package dev.inchworm.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of one model size: generated sources, committed histories, and the output of the last compilation. */
final class Workspace {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static final int LONG = 500;

    private final Path root;
    private final int entities;

    /** @param arms those that are going to be compiled */
    Workspace(Path root, int entities, Collection<Arm> arms) throws IOException {
        this.root = root.resolve(String.valueOf(entities));
        this.entities = entities;
        delete(this.root);
        HistoryMaker maker = maker(Arm.UNCHANGED);
        maker.make(entities, 1, sources(Arm.UNCHANGED), history(Arm.UNCHANGED));
        delete(maker.work());
        if (arms.contains(Arm.LONG_HISTORY) && canRun(Arm.LONG_HISTORY)) {
            maker.make(entities, LONG, this.root.resolve("again"), history(Arm.LONG_HISTORY));
            delete(maker.work());
        }
        new Model(entities, false, Set.of(entities / 3, entities / 2)).write(sources(Arm.TWO_CHANGES), 0, entities);
        if (arms.contains(Arm.JPA_UNCHANGED)) {
            HistoryMaker jpa = maker(Arm.JPA_UNCHANGED);
            jpa.make(entities, 1, sources(Arm.JPA_UNCHANGED), history(Arm.JPA_UNCHANGED));
            delete(jpa.work());
        } else {
            new Model(entities, true, Set.of()).write(sources(Arm.HIBERNATE), 0, entities);
        }
    }

    private HistoryMaker maker(Arm arm) {
        return new HistoryMaker(root.resolve("making"), arm.jpa(), classPath(arm), processorPath(arm));
    }

    int entities() {
        return entities;
    }

    /** Whether the model is large enough: a long history here adds one entity with each migration. */
    boolean canRun(Arm arm) {
        return arm != Arm.LONG_HISTORY || entities >= LONG;
    }

    /** Bytes of {@code snapshot.json}. */
    long snapshotSize() throws IOException {
        return Files.size(history(Arm.UNCHANGED).resolve("snapshot.json"));
    }

    private Path history(Arm arm) {
        return root.resolve(
                switch (arm) {
                    case LONG_HISTORY -> "long-history";
                    case INITIAL, JPA_INITIAL -> "no-history";
                    case JPA_UNCHANGED -> "jpa-history";
                    default -> "history";
                });
    }

    private Path sources(Arm arm) {
        return root.resolve(arm.jpa() ? "jpa" : arm == Arm.TWO_CHANGES ? "changed" : "own");
    }

    /** Compiles everything into an empty folder, in a new JVM. */
    Sample compile(Arm arm) throws IOException, InterruptedException {
        Path classes = root.resolve("classes");
        Path result = root.resolve("result");
        delete(classes);
        Files.createDirectories(classes);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                jars(path -> !path.endsWith(".jar")),
                Compilation.mainClass(),
                sources(arm).toString(),
                classes.toString(),
                classPath(arm),
                processorPath(arm),
                result.toString()));
        if (arm.inchworm()) {
            command.add("-Ainchworm.dir=" + history(arm));
        }
        Path log = root.resolve("javac.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(arm + " does not compile:\n" + Files.readString(log));
        }
        return Sample.parse(Files.readString(result));
    }

    private static String classPath(Arm arm) {
        return arm.jpa()
                ? jars(path -> path.contains("persistence-api")
                        || path.contains("hibernate-core")
                        || path.contains("inchworm-annotations")
                        || path.contains("inchworm-runtime"))
                : jars(path -> path.contains("inchworm-annotations") || path.contains("inchworm-runtime"));
    }

    private static String processorPath(Arm arm) {
        return switch (arm) {
            case NONE, JPA_NONE -> "-";
            case ONE_CLASS -> jars(path -> !path.endsWith(".jar"));
            case UNCHANGED, TWO_CHANGES, LONG_HISTORY, INITIAL, JPA_UNCHANGED, JPA_INITIAL ->
                jars(path -> path.contains("inchworm-processor"));
            case HIBERNATE -> jars(path -> path.endsWith(".jar") && !path.contains("inchworm-"));
        };
    }

    /** The entries of this JVM's class path that fit. */
    private static String jars(Predicate<String> fitting) {
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(fitting)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
