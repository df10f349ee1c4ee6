package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.history.Accept;
import dev.inchworm.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project that goes through releases: what is compiled is accepted, and something else is compiled then. */
public final class Releases {

    private static final String HEADER = """
            package com.acme;
            import dev.inchworm.hint.*;
            import dev.inchworm.mapping.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    private static final String JPA_HEADER = """
            package com.acme;
            import dev.inchworm.hint.*;
            import jakarta.persistence.*;
            import java.util.*;

            """;

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum) (\\w+)");

    private final CompilationProject project;
    private final String header;
    private final List<String> names = new ArrayList<>();
    private int accepted;

    private Releases(CompilationProject project, String header) {
        this.project = project;
        this.header = header;
    }

    /** A project without sources in {@code folder}. */
    public static Releases in(Path folder) {
        return new Releases(CompilationProject.in(folder), HEADER);
    }

    /** The same with JPA's annotations in the place of ours, which {@code jars} hold. */
    public static Releases ofJpa(Path folder, List<Path> jars) {
        CompilationProject project = CompilationProject.in(folder);
        jars.forEach(project::classpath);
        return new Releases(project, JPA_HEADER);
    }

    /**
     * What the sources of this release are, in place of those of the one before: classes of package {@code com.acme},
     * whose first line is line 6 of its file, or whole {@code package-info} files.
     */
    public Releases sources(String... sources) {
        names.forEach(project::deleteSource);
        names.clear();
        for (String source : sources) {
            project.source(source.contains("package ") ? source : header + source);
            names.add("com.acme." + nameOf(source));
        }
        return this;
    }

    /** Compiles, and accepts the draft. */
    public Releases accept() {
        CompilationResult result = project.compile();
        assertThat(result.errors()).isEmpty();
        Accept.accept(
                project.folder().resolve("src/main/inchworm"),
                History.ofClasses(project.classOutput(), "main").orElseThrow(),
                "release-" + ++accepted);
        return this;
    }

    /** Compiles. */
    public CompilationResult compile() {
        return project.compile();
    }

    /** Compiles from clean: nothing is left of earlier compiles. */
    public CompilationResult compileClean() {
        try (Stream<Path> files = Files.walk(project.classOutput())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project.compile();
    }

    /** The project itself. */
    public CompilationProject project() {
        return project;
    }

    private static String nameOf(String source) {
        if (source.contains("package ")) {
            return "package-info";
        }
        var matcher = java.util.regex.Pattern.compile("(?m)\\b(?:class|record|enum) (\\w+)")
                .matcher(source);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
