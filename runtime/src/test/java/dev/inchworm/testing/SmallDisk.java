package dev.inchworm.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** A file system of a few megabytes, which a test may fill. Only root can mount one, and only on Linux: else it is aborted. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;
    private final Path ballast;

    /** A new one of that many megabytes. */
    public SmallDisk(int megabytes) throws IOException {
        folder = Files.createTempDirectory("inchworm-disk");
        ballast = folder.resolve("ballast");
        try {
            run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        } catch (IOException e) {
            Files.delete(folder);
            throw new TestAbortedException("A small disk cannot be mounted here: " + e.getMessage(), e);
        }
    }

    /** A folder of its own on it. */
    public Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** Leaves no room at all. */
    public void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            if (Files.getFileStore(folder).getUsableSpace() >= 4096) {
                throw e;
            }
        }
    }

    /** Makes room again. */
    public void clear() throws IOException {
        Files.delete(ballast);
    }

    @Override
    public void close() throws IOException {
        run("umount", "--lazy", folder.toString());
        Files.delete(folder);
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said.strip());
        }
    }
}
