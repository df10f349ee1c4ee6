package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;

/**
 * Changes the committed folder, one all-or-nothing operation after the other. Whatever is half done has a name that begins
 * with a dot and is not looked at; {@link #sweep} takes it away.
 */
final class Disk {

    private static final String HALF_DONE = ".inchworm-";

    private final Path root;
    private final Runnable afterEach;

    /** @param afterEach is run after each operation; a test stops there */
    Disk(Folder root, Runnable afterEach) {
        this.root = root.path();
        this.afterEach = afterEach;
    }

    /** Takes away what was half done when an earlier run was killed. */
    void sweep() {
        operate(root, () -> {
            Files.createDirectories(root);
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(root, HALF_DONE + "*")) {
                for (Path leftover : leftovers) {
                    delete(leftover);
                }
            }
        });
    }

    /** Writes a file, or replaces it as a whole. */
    void write(Path file, String text) {
        operate(file, () -> {
            Files.createDirectories(file.getParent());
            Path half = half(file);
            writeThrough(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /** Makes a folder with all its files appear at once. */
    void writeFolder(Path folder, SortedMap<String, String> texts) {
        Path half = half(folder);
        for (SortedMap.Entry<String, String> file : texts.entrySet()) {
            operate(folder, () -> {
                Path target = half.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                writeThrough(target, file.getValue());
            });
        }
        operate(folder, () -> Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Makes a file or a folder with all that it holds disappear at once. */
    void remove(Path path) {
        operate(path, () -> {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(path, half(path), StandardCopyOption.ATOMIC_MOVE);
            }
        });
        operate(path, () -> delete(half(path)));
    }

    /** Takes away a folder that has nothing in it. */
    void removeIfEmpty(Path folder) {
        operate(folder, () -> {
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                if (entries.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(folder);
        });
    }

    private Path half(Path path) {
        return root.resolve(HALF_DONE + root.relativize(path).toString().replaceAll("[/\\\\]", "-"));
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    delete(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    private void operate(Path path, Operation operation) {
        try {
            operation.run();
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW734, SourceHistory.shown(path), FileTrouble.reason(e));
        }
        afterEach.run();
    }

    private interface Operation {
        void run() throws IOException;
    }
}
