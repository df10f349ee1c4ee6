package dev.inchworm.processor.read.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.ElementReader;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.Vocabulary;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources, read by the compiler and mapped. All classes are in package {@code com.acme}, with the imports they need. */
final class MappedSources {

    private static final String HEADER = "package com.acme; import dev.inchworm.mapping.*; import dev.inchworm.hint.*;"
            + " import java.math.*; import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface)\\s+(\\w+)");

    private final Map<String, Declaration> entities = new LinkedHashMap<>();
    private final List<Dialect> dialects = new ArrayList<>(List.of(new PostgreSql()));
    private Naming naming = Naming.SNAKE;
    private final List<String> texts = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private Reading reading;

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
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        texts.forEach(text -> files.add(new Source(text)));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, null, List.of("-proc:only"), List.of(), files);
        task.setProcessors(List.of(new MappingProcessor()));
        if (!task.call() || reading == null) {
            throw new IllegalStateException("The sources do not compile: " + texts);
        }
        return reading;
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

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///com/acme/" + nameOf(text) + ".java"), Kind.SOURCE);
            this.text = text.startsWith("package") || text.startsWith("@") && text.contains("package com")
                    ? text
                    : HEADER + text;
        }

        private static String nameOf(String text) {
            if (text.contains("package com.acme;")) {
                return "package-info";
            }
            Matcher matcher = TYPE.matcher(text);
            return matcher.find() ? matcher.group(1) : "package-info";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return new String(text.getBytes(UTF_8), UTF_8);
        }
    }

    private final class MappingProcessor extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ElementReader reader = new ElementReader(processingEnv.getElementUtils());
            round.getRootElements().forEach(root -> collect(root, reader));
            if (round.processingOver()) {
                reading = Mapping.map(
                        entities.values(),
                        name -> Positions.type(processingEnv.getElementUtils(), name)
                                .flatMap(reader::read),
                        naming,
                        dialects);
            }
            return false;
        }

        private void collect(Element element, ElementReader reader) {
            if (element instanceof PackageElement of && reader.isCarrier(of)) {
                reader.read(of).ifPresent(this::add);
            } else if (element instanceof TypeElement type) {
                reader.read(type).filter(Vocabulary::isCarrier).ifPresent(this::add);
                type.getEnclosedElements().forEach(inner -> collect(inner, reader));
            }
        }

        private void add(Declaration declaration) {
            if (!outside.contains(declaration.name())) {
                entities.put(declaration.name(), declaration);
            }
        }
    }

    /** The texts of all problems. */
    static List<String> texts(Reading reading) {
        return reading.problems().stream().map(Diagnostic::text).toList();
    }
}
