package dev.inchworm.processor;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.diagnostic.Reporter;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.ElementReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** One compile, from its first round to its last. */
final class Compile {

    private final ProcessingEnvironment environment;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Options options;
    private final ElementReader reader;
    private final Map<String, Declaration> carriers = new TreeMap<>();
    private boolean abandoned;
    private String stage = "starting";

    Compile(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = Options.parse(environment.getOptions(), problems);
        this.reader = new ElementReader(environment.getElementUtils());
    }

    /** Takes in the classes that a round brings. */
    void round(Set<? extends Element> roots) {
        if (abandoned) {
            return;
        }
        stage = "reading the entities";
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                collect(type);
            } else if (root instanceof PackageElement element && reader.isCarrier(element)) {
                reader.read(element).ifPresent(declaration -> carriers.put(declaration.name(), declaration));
            }
        }
    }

    private void collect(TypeElement type) {
        if (reader.isCarrier(type)) {
            Optional<Declaration> declaration = reader.read(type);
            declaration.ifPresent(read -> carriers.put(read.name(), read));
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                collect(nested);
            }
        }
    }

    /** Says what is wrong, or writes. */
    void conclude(boolean errorRaised) {
        if (abandoned) {
            return;
        }
        stage = "reporting";
        new Reporter(environment.getMessager(), new Positions(environment.getElementUtils())).print(problems);
    }

    /** What it is doing, for messages: {@code reading the entities}. */
    String stage() {
        return stage;
    }

    /** Lets go: nothing more is read or written. */
    void abandon() {
        abandoned = true;
    }

    /** The stack trace of {@code failure} on lines of its own where one was asked for, else nothing. */
    String trace(Throwable failure) {
        if (!options.trace()) {
            return "";
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return System.lineSeparator() + text;
    }
}
