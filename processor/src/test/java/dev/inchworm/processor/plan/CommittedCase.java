package dev.inchworm.processor.plan;

import dev.inchworm.history.Accept;
import dev.inchworm.history.Checksum;
import dev.inchworm.history.History;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.write.DraftFiles;
import dev.inchworm.processor.write.DraftManifest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A golden case as a team would have it on disk: accepted from what a build wrote, with the classes of Java backfills. */
final class CommittedCase {

    private static final String UNIT = "main";

    private final Path directory;
    private final Path classes;

    CommittedCase(Path folder) {
        directory = folder.resolve("inchworm");
        classes = folder.resolve("classes");
    }

    /** The committed folder. */
    Path directory() {
        return directory;
    }

    /** The folder of class output. */
    Path classes() {
        return classes;
    }

    /** Writes a draft as the processor does, and accepts it. */
    void accept(String name, Difference difference, Plan plan) throws IOException {
        accept(name, difference, plan, new TreeMap<>());
    }

    /** The same with files written by hand. */
    void accept(String name, Difference difference, Plan plan, SortedMap<String, String> custom) throws IOException {
        List<Plan> plans = List.of(plan);
        Optional<String> parent = SourceHistory.read(directory).head();
        Manifest manifest = DraftManifest.of(
                parent, Optional.empty(), new TreeMap<>(), new TreeMap<>(), difference, List.of(), plans);
        SortedMap<String, String> files = DraftFiles.of(manifest, plans, custom);
        for (Map.Entry<String, String> file : custom.entrySet()) {
            Path path = directory.resolve(SourceHistory.NEXT).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path unit = classes.resolve(ResourceIndex.folder(UNIT));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = unit.resolve(SourceHistory.NEXT).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        ResourceIndex index = new ResourceIndex(
                UNIT,
                List.of(new ResourceIndex.Entry(
                        MigrationId.NEXT, Checksum.of(files), "com.acme.Next", List.copyOf(files.keySet()))));
        Files.writeString(unit.resolve(ResourceIndex.FILE), index.format());
        Accept.accept(directory, History.ofClasses(classes, UNIT).orElseThrow(), name);
    }

    /** Compiles the sources of the new release, whose steps name classes of it. */
    void compile(SortedMap<String, String> sources) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path path = directory.resolveSibling("sources").resolve(source.getKey());
            Files.createDirectories(path.getParent());
            paths.add(Files.writeString(path, source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(paths))
                    .call();
            if (!done) {
                throw new IllegalStateException(said.toString());
            }
        }
    }
}
