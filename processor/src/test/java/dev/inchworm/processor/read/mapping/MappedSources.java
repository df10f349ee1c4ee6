package dev.inchworm.processor.read.mapping;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.SourceReading;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sources, read by the compiler and mapped. All classes are in package {@code com.acme}, with the imports they need. */
final class MappedSources {

    private static final String HEADER = "package com.acme; import dev.inchworm.mapping.*; import dev.inchworm.hint.*;"
            + " import java.math.*; import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface)\\s+(\\w+)");

    private final List<Dialect> dialects = new ArrayList<>(List.of(new PostgreSql()));
    private Naming naming = Naming.SNAKE;
    private final List<String> texts = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    private MappedSources() {}

    /** One source file for each text. */
    static Reading read(String... texts) {
        return of(texts).read();
    }

    static MappedSources of(String... texts) {
        MappedSources sources = new MappedSources();
        sources.texts.addAll(List.of(texts));
        return sources;
    }

    MappedSources naming(Naming other) {
        naming = other;
        return this;
    }

    MappedSources dialects(Dialect... others) {
        dialects.clear();
        dialects.addAll(List.of(others));
        return this;
    }

    /** The entity of that name belongs to another unit. */
    MappedSources outside(String simpleName) {
        outside.add("com.acme." + simpleName);
        return this;
    }

    Reading read() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String text : texts) {
            boolean whole = text.startsWith("package") || text.startsWith("@") && text.contains("package com");
            sources.put("com/acme/" + nameOf(text) + ".java", whole ? text : HEADER + text);
        }
        return SourceReading.of(sources, naming, dialects, outside);
    }

    private static String nameOf(String text) {
        Matcher matcher = TYPE.matcher(text);
        return !text.contains("package com.acme;") && matcher.find() ? matcher.group(1) : "package-info";
    }

    /** The schema of sources without problems, one line for each thing, as the snapshot has it. */
    static String schema(String... texts) {
        return schema(read(texts));
    }

    static String schema(Reading reading) {
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(texts(reading));
        }
        return SnapshotCodec.format(new Snapshot(new TreeMap<>(), reading.schema()))
                .lines()
                .filter(line -> line.startsWith("{\""))
                .map(line -> line.replaceAll("(,\"parts\":\\[|,)$", line.endsWith("[") ? "}" : ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Code, place and text of each problem, on lines of their own. */
    static List<String> problems(Reading reading) {
        return reading.problems().stream().map(MappedSources::described).toList();
    }

    private static String described(Diagnostic problem) {
        return problem.code() + " " + problem.place()
                + problem.place()
                        .annotation()
                        .map(a -> " " + Known.simple(a)
                                + (problem.place().index() > 0
                                        ? "#" + problem.place().index()
                                        : ""))
                        .orElse("")
                + problem.place().attribute().map(a -> "." + a).orElse("");
    }

    /** Where a part is asked for, as {@link #problems} puts it. */
    static String place(Reading reading, Part part) {
        return reading.placeOf(part).toString();
    }

    /** The keys of all hints. */
    static List<String> hints(Reading reading) {
        return reading.hints().stream().map(Hint::key).toList();
    }

    /** The texts of all problems. */
    static List<String> texts(Reading reading) {
        return reading.problems().stream().map(Diagnostic::text).toList();
    }
}
