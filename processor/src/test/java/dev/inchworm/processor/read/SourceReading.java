package dev.inchworm.processor.read;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.EveryAnnotation;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.read.mapping.Mapping;
import dev.inchworm.processor.read.mapping.Naming;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads Java sources as the processor does. */
public final class SourceReading extends EveryAnnotation {

    private final Map<String, Declaration> entities = new LinkedHashMap<>();
    private final Naming naming;
    private final Collection<Dialect> dialects;
    private final Collection<String> outside;
    private Reading reading;

    private SourceReading(Naming naming, Collection<Dialect> dialects, Collection<String> outside) {
        this.naming = naming;
        this.dialects = dialects;
        this.outside = outside;
    }

    /** What {@code sources}, by file name, ask for. */
    public static Reading of(Map<String, String> sources) {
        return of(sources, Naming.SNAKE, List.of(new PostgreSql()), List.of());
    }

    /**
     * What {@code sources}, by file name, ask for.
     *
     * @param outside the entities that belong to another unit
     */
    public static Reading of(
            Map<String, String> sources, Naming naming, Collection<Dialect> dialects, Collection<String> outside) {
        SourceReading processor = new SourceReading(naming, dialects, outside);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, null, List.of("-proc:only"), List.of(), files);
        task.setProcessors(List.of(processor));
        if (!task.call() || processor.reading == null) {
            throw new IllegalStateException("The sources do not compile: " + sources.keySet());
        }
        return processor.reading;
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

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
