package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.FileTrouble;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.migration.MigrationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What earlier compiles left of migrations that are no more: an annotation processor cannot delete, and the compiler plugin
 * does so only when it compiles everything. Nothing looks at these files, but they would end up in the jar.
 *
 * @param classes the folder that classes are compiled to
 * @param generatedSources the folder that the processor generates sources in
 */
record Leftovers(Path classes, Path generatedSources) {

    /** Removes those of {@code unit}; nothing where there is no index, which tells what belongs there. */
    void remove(String unit) {
        Path folder = classes.resolve(ResourceIndex.folder(unit));
        Path index = folder.resolve(ResourceIndex.FILE);
        if (!Files.exists(index)) {
            return;
        }
        try {
            List<ResourceIndex.Entry> entries = ResourceIndex.parse(Files.readString(index), index.toString())
                    .entries();
            Set<Path> kept = new HashSet<>();
            entries.forEach(entry -> entry.files()
                    .forEach(
                            file -> kept.add(folder.resolve(entry.id().folder()).resolve(file))));
            for (Path migration : list(folder)) {
                if (Files.isDirectory(migration)
                        && MigrationId.ofFolder(migration.getFileName().toString())
                                .isPresent()) {
                    removeExcept(migration, kept);
                }
            }
            removeClasses(entries.stream().map(ResourceIndex.Entry::className).toList());
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW745, SourceHistory.shown(classes), FileTrouble.reason(e));
        }
    }

    private static void removeExcept(Path folder, Set<Path> kept) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(path) ? list(path).isEmpty() : !kept.contains(path)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Removes generated classes beside those in {@code names} that are not among them. */
    private void removeClasses(List<String> names) throws IOException {
        Set<String> packages = new HashSet<>();
        names.forEach(name -> packages.add(name.substring(0, Math.max(0, name.lastIndexOf('.')))));
        for (String packageName : packages) {
            String path = packageName.replace('.', '/');
            for (Path file : list(classes.resolve(path))) {
                Optional<String> simple = generatedName(file);
                if (simple.isPresent() && !names.contains(packageName + "." + simple.get())) {
                    Files.delete(file);
                    Files.deleteIfExists(generatedSources.resolve(path).resolve(simple.get() + ".java"));
                }
            }
        }
    }

    private static Optional<String> generatedName(Path file) {
        String name = file.getFileName().toString();
        return name.matches("(NextMigration|V\\d{4,9}[A-Za-z0-9]+)\\.class")
                ? Optional.of(name.substring(0, name.length() - ".class".length()))
                : Optional.empty();
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
