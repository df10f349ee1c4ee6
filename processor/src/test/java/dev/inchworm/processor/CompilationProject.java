package dev.inchworm.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inchworm.history.Accept;
import dev.inchworm.history.History;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A Maven-like project in a temporary folder, compiled by the real compiler with the real processor.
 *
 * <pre>{@code
 * CompilationProject project = CompilationProject.in(folder).source("""
 *         package com.acme;
 *         import dev.inchworm.mapping.*;
 *         @Table record Order(@Id long id) {}
 *         """);
 * CompilationResult result = project.compile();
 * assertThat(result.errors()).isEmpty();
 * assertThat(result.resource("next/postgresql/1-expand.sql")).contains("CREATE TABLE");
 * }</pre>
 *
 * <p>Sources lie in {@code src/main/java}, the committed folder is {@code src/main/inchworm}, classes go to {@code
 * target/classes} and stay there from one compile to the next.
 */
public final class CompilationProject {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*(?:@.*\\s+)?package\\s+([\\w.]+)\\s*;");
    private static final Pattern TYPE =
            Pattern.compile("(?m)(?:^|;)\\s*(?:@.*\\s+)?(?:(?:public|final|abstract|sealed|non-sealed)\\s+)*"
                    + "(?:class|record|enum|@?interface)\\s+(\\w+)");

    private final Path folder;
    private final SortedMap<String, Path> sources = new TreeMap<>();
    private final SortedMap<String, String> options = new TreeMap<>();
    private final List<String> flags = new ArrayList<>();
    private final List<Path> classpath = new ArrayList<>();
    private final List<Supplier<? extends Processor>> before = new ArrayList<>();
    private final List<Supplier<? extends Processor>> after = new ArrayList<>();
    private Path classOutput;
    private boolean processed = true;

    private CompilationProject(Path folder) {
        this.folder = folder;
        this.classOutput = folder.resolve("target/classes");
        classpath.add(location(dev.inchworm.mapping.Id.class));
        classpath.add(location(dev.inchworm.migration.Migration.class));
        classpath.add(location(org.jspecify.annotations.Nullable.class));
    }

    /** An empty project in {@code folder}: a {@code pom.xml} and nothing else. */
    public static CompilationProject in(Path folder) {
        CompilationProject project = new CompilationProject(folder);
        project.file("pom.xml", "<project/>\n");
        return project;
    }

    /** Adds or replaces a source file, named after the package and the first type declared in it. */
    public CompilationProject source(String text) {
        Matcher packageName = PACKAGE.matcher(text);
        String folderOf = packageName.find() ? packageName.group(1) + "." : "";
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : text.contains("module ") ? "module-info" : "package-info";
        sources.put(folderOf + name, write("src/main/java/" + (folderOf + name).replace('.', '/') + ".java", text));
        return this;
    }

    /** Adds all sources below a folder, which stay where they are. */
    public CompilationProject sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(root.relativize(file).toString(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Takes a source file away; what was compiled from it stays. */
    public CompilationProject deleteSource(String name) {
        try {
            Files.delete(sources.remove(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes any file of the project. */
    public CompilationProject file(String path, String text) {
        write(path, text);
        return this;
    }

    /** Sets the processor option {@code -Aname=value}. */
    public CompilationProject option(String name, String value) {
        options.put(name, value);
        return this;
    }

    /** Adds compiler flags, such as {@code -Werror}. */
    public CompilationProject flags(String... more) {
        flags.addAll(List.of(more));
        return this;
    }

    /** Adds a folder or jar to the class path. */
    public CompilationProject classpath(Path entry) {
        classpath.add(entry);
        return this;
    }

    /** Runs another processor beside ours, of which it comes first. */
    public CompilationProject processor(Supplier<? extends Processor> other) {
        before.add(other);
        return this;
    }

    /** Runs another processor beside ours, which comes first. */
    public CompilationProject processorBehind(Supplier<? extends Processor> other) {
        after.add(other);
        return this;
    }

    /** Compiles to a folder of the project other than {@code target/classes}. */
    public CompilationProject classOutput(String path) {
        classOutput = folder.resolve(path);
        return this;
    }

    /** Compiles without our processor from now on. */
    public CompilationProject withoutInchworm() {
        processed = false;
        return this;
    }

    /** Where classes go. */
    public Path classOutput() {
        return classOutput;
    }

    /** The project's folder. */
    public Path folder() {
        return folder;
    }

    /** Accepts the draft of the last compile under {@code name}. */
    public CompilationProject accept(String name) {
        Accept.accept(
                folder.resolve("src/main/inchworm"),
                History.ofClasses(classOutput, "main").orElseThrow(),
                name);
        return this;
    }

    /** Packs everything that was compiled into a jar. */
    public Path jar(String name) {
        return jar(classOutput, folder.resolve(name));
    }

    /** Packs {@code classes}, a folder or a jar, into the jar {@code jar}. */
    static Path jar(Path classes, Path jar) {
        if (Files.isRegularFile(classes)) {
            return classes;
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    /** Compiles all sources. */
    public CompilationResult compile() {
        return compile(sources.keySet());
    }

    /** Compiles these sources alone; the other classes are those of the compile before. */
    public CompilationResult compile(String... names) {
        return compile(List.of(names));
    }

    /** Compiles these sources, in this order. */
    public CompilationResult compile(Collection<String> names) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        StringWriter stray = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collected, Locale.ROOT, UTF_8)) {
            Path generated = folder.resolve("target/generated-sources/annotations");
            Files.createDirectories(classOutput);
            Files.createDirectories(generated);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classOutput));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<Path> entries = new ArrayList<>(classpath);
            entries.add(classOutput);
            boolean modular = names.contains("module-info");
            files.setLocationFromPaths(
                    modular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH,
                    modular ? classpath : entries);
            List<Path> paths = names.stream().map(this::pathOf).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    stray, files, collected, arguments(), null, files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(processors());
            boolean succeeded = task.call();
            return CompilationResult.of(
                    succeeded, collected.getDiagnostics(), stray.toString(), classOutput, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pathOf(String name) {
        Path path = sources.get(name);
        if (path == null) {
            throw new IllegalArgumentException("No source of " + name + ", only of " + sources.keySet());
        }
        return path;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(flags);
        options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
        arguments.add("-implicit:none");
        return arguments;
    }

    private List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        before.forEach(other -> processors.add(other.get()));
        if (processed) {
            processors.add(new InchwormProcessor());
        }
        after.forEach(other -> processors.add(other.get()));
        return processors;
    }

    private Path write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder or jar that a class of the test's class path comes from. */
    static Path location(Class<?> type) {
        return Path.of(java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** All files below {@code root} with their texts, by path relative to it with slashes. */
    static SortedMap<String, String> texts(Path root) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
