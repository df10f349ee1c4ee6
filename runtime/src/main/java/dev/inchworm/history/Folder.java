package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder on disk. Those whose name begins with a dot are not looked at.
 *
 * @param shown the folder as a user would write it
 */
record Folder(Path path, String shown) implements TextFiles {

    @Override
    public Optional<String> text(String file) {
        return text(path.resolve(file), show(file));
    }

    @Override
    public String show(String file) {
        return shown + "/" + file;
    }

    /** The folder {@code name} within this one. */
    Folder folder(String name) {
        return new Folder(path.resolve(name), show(name));
    }

    /** Whether it exists. */
    boolean exists() {
        return Files.isDirectory(path);
    }

    /** The folders within this one, by name; none where this one does not exist. */
    SortedMap<String, Folder> folders() {
        SortedMap<String, Folder> folders = new TreeMap<>();
        visit(path, shown, (entry, name) -> {
            if (Files.isDirectory(entry)) {
                folders.put(name, folder(name));
            }
        });
        return folders;
    }

    /** The texts of all files in this folder and in folders within it, by relative path, with line feeds for line ends. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        collect(path, "", texts);
        return texts;
    }

    private void collect(Path folder, String prefix, SortedMap<String, String> texts) {
        visit(folder, show(prefix), (entry, name) -> {
            if (Files.isDirectory(entry)) {
                collect(entry, prefix + name + "/", texts);
            } else {
                text(entry, show(prefix + name)).ifPresent(text -> texts.put(prefix + name, Checksum.normalise(text)));
            }
        });
    }

    private interface Visitor {
        void visit(Path entry, String name);
    }

    private static void visit(Path folder, String shown, Visitor visitor) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".")) {
                    visitor.visit(entry, name);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return;
        } catch (IOException e) {
            throw unreadable(e, shown);
        }
    }

    private static Optional<String> text(Path file, String shown) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            // Some editors put a byte order mark in front, which no database takes.
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new InchwormException(e, Code.IW728, shown, "it is not UTF-8");
        } catch (IOException e) {
            throw unreadable(e, shown);
        }
    }

    private static InchwormException unreadable(IOException e, String shown) {
        return new InchwormException(e, Code.IW728, shown, FileTrouble.reason(e));
    }
}
