package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a folder on disk. Those whose name begins with a dot are not looked at.
 *
 * @param shown the folder as a user would write it
 */
record Folder(Path path, String shown) implements TextFiles {

    /** What stands for bytes that are no text; text may hold it as well. */
    private static final char UNREADABLE = '\uFFFD';

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

    /** The folders within this one but those of {@code known} names, by name; none where this one does not exist. */
    SortedMap<String, Folder> foldersBut(Set<String> known) {
        SortedMap<String, Folder> folders = new TreeMap<>();
        visit(path, shown, (entry, name) -> {
            if (!known.contains(name) && Files.isDirectory(entry)) {
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
            // Asking costs as much as reading; our own files are the most of all.
            if (!isOurs(name) && Files.isDirectory(entry)) {
                collect(entry, prefix + name + "/", texts);
            } else {
                text(entry, show(prefix + name)).ifPresent(text -> texts.put(prefix + name, Checksum.normalise(text)));
            }
        });
    }

    private static boolean isOurs(String name) {
        return name.endsWith(".sql") || name.endsWith(".json");
    }

    private interface Visitor {
        void visit(Path entry, String name);
    }

    private static void visit(Path folder, String shown, Visitor visitor) {
        // Lighter than a stream of the folder by far, but it does not say why it finds nothing.
        String[] names = folder.toFile().list();
        if (names == null) {
            refuseUnreadable(folder, shown);
            return;
        }
        for (String name : names) {
            if (!name.startsWith(".")) {
                visitor.visit(folder.resolve(name), name);
            }
        }
    }

    private static void refuseUnreadable(Path folder, String shown) {
        try {
            Files.newDirectoryStream(folder).close();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return;
        } catch (IOException e) {
            throw unreadable(e, shown);
        }
    }

    private static Optional<String> text(Path file, String shown) {
        try {
            byte[] bytes = bytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(UNREADABLE) >= 0) {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            }
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

    private static byte[] bytes(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            // This one knows why.
            return Files.readAllBytes(file);
        }
    }

    private static InchwormException unreadable(IOException e, String shown) {
        return new InchwormException(e, Code.IW728, shown, FileTrouble.reason(e));
    }
}
