package dev.inchworm.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the accepted migrations of a unit are kept. */
final class CommittedFolder {

    /** Where it is within a project, unless said otherwise. */
    static final String DEFAULT = "src/main/inchworm";

    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle.kts", "build.gradle");

    private CommittedFolder() {}

    /**
     * Finds it, whether it exists already or not.
     *
     * @param given what {@code prepare} handed over, or else the option says, relative to the project or absolute
     * @param classOutput where classes are compiled to
     * @return empty where {@code given} is empty and no project is found around {@code classOutput}
     */
    static Optional<Path> find(Optional<String> given, Optional<Path> classOutput) {
        Optional<Path> project = classOutput.flatMap(CommittedFolder::project);
        if (given.isPresent()) {
            Path path = Path.of(given.get());
            return Optional.of(project.map(folder -> folder.resolve(path))
                    .orElse(path)
                    .toAbsolutePath()
                    .normalize());
        }
        return project.map(folder -> folder.resolve(DEFAULT));
    }

    /** The nearest folder around {@code classOutput} with a build file, or with a committed folder. */
    private static Optional<Path> project(Path classOutput) {
        for (Path folder = classOutput.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DEFAULT))) {
                return Optional.of(folder);
            }
            for (String file : BUILD_FILES) {
                if (Files.isRegularFile(folder.resolve(file))) {
                    return Optional.of(folder);
                }
            }
        }
        return Optional.empty();
    }
}
