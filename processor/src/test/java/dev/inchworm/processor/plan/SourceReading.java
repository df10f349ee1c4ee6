package dev.inchworm.processor.plan;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.ElementReader;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.Vocabulary;
import dev.inchworm.processor.read.mapping.Mapping;
import dev.inchworm.processor.read.mapping.Naming;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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

/** Reads Java sources as the processor does. */
final class SourceReading extends AbstractProcessor {

    private final Map<String, Declaration> entities = new LinkedHashMap<>();
    private Reading reading;

    private SourceReading() {}

    /** What {@code sources}, by file name, ask for. */
    static Reading of(SortedMap<String, String> sources) {
        SourceReading processor = new SourceReading();
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
                    Naming.SNAKE,
                    List.of(new PostgreSql()));
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
        entities.put(declaration.name(), declaration);
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
