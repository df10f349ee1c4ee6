package dev.inchworm.processor;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Sources compiled with the real processor, for tests of what it says about them. */
final class Diagnosed {

    private static final String HEADER = "package com.acme; import dev.inchworm.mapping.*; import dev.inchworm.hint.*;"
            + " import java.math.*; import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";

    private Diagnosed() {}

    /**
     * All that Inchworm says, each message after a line with its kind, code, file, line and the source there; sources
     * without a package get package {@code com.acme} and the usual imports on line 1, so that their text begins on line 2.
     */
    static String in(Path folder, String... sources) {
        CompilationProject project = CompilationProject.in(folder);
        for (String source : sources) {
            project.source(source.contains("package ") ? source : HEADER + source);
        }
        return project.compile().own().stream()
                .map(problem -> problem.summary() + "\n" + problem.text() + "\n")
                .collect(Collectors.joining());
    }
}
