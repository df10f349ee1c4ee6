package dev.inchworm.history;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads all files of a unit out of a jar at once, so that the jar need not be kept open. */
final class JarTexts {

    private JarTexts() {}

    static TextFiles read(Path jar, String unit) {
        String shown = SourceHistory.shown(jar);
        String prefix = ResourceIndex.folder(unit) + "/";
        Map<String, String> texts = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
                ZipEntry entry = entries.next();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    texts.put(entry.getName().substring(prefix.length()), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW728, shown, "it is no jar");
        }
        return new KeptTexts(texts, shown + "!/" + ResourceIndex.folder(unit));
    }
}
