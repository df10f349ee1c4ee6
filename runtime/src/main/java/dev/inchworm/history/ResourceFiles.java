package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resources beside the index of a unit. They are looked for there and nowhere else, so that two jars are never mixed.
 *
 * @param index where the index is
 */
record ResourceFiles(URL index) implements TextFiles {

    static TextFiles find(ClassLoader loader, String unit) {
        String name = ResourceIndex.folder(unit) + "/" + ResourceIndex.FILE;
        // The same history may be there twice, as when a reactor has both the classes and the jar on the class path.
        Map<String, ResourceFiles> byText = new LinkedHashMap<>();
        try {
            loader.getResources(name).asIterator().forEachRemaining(url -> {
                ResourceFiles files = new ResourceFiles(url);
                files.text(ResourceIndex.FILE).ifPresent(text -> byText.putIfAbsent(text, files));
            });
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW728, name, e.getMessage());
        }
        if (byText.isEmpty()) {
            throw new InchwormException(Code.IW751, unit, "the class path");
        }
        List<ResourceFiles> found = List.copyOf(byText.values());
        if (found.size() > 1) {
            throw new InchwormException(
                    Code.IW750, unit, found.get(0).index(), found.get(1).index());
        }
        return found.get(0);
    }

    @Override
    public Optional<String> text(String path) {
        try {
            URLConnection connection = new URL(index, path).openConnection();
            // A cached connection keeps the jar open, and shows its old content once it is replaced.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW728, show(path), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String show(String path) {
        String own = index.toString();
        return own.substring(0, own.lastIndexOf('/') + 1) + path;
    }
}
