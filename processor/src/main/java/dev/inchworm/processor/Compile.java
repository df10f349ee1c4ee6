package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.diagnostic.Severity;
import dev.inchworm.processor.Trace.Stage;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.diagnostic.Reporter;
import dev.inchworm.processor.read.ClassFiles;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.ElementReader;
import dev.inchworm.processor.read.ReadRecord;
import dev.inchworm.processor.read.Universe;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * One compile, from its first round to its last.
 *
 * <p>Whenever a round brings something that matters, everything is planned afresh: the last plan is the one that counts.
 * Java is generated in the rounds, since the compiler does not like sources that come in the last one; all other files are
 * written, and problems are reported, when the rounds are over.
 */
final class Compile {

    private final ProcessingEnvironment environment;
    private final List<Diagnostic> optionProblems = new ArrayList<>();
    private final Options options;
    private final Trace trace;
    private final ClassOutput output;
    private Universe universe;
    private final List<Diagnostic> setupProblems = new ArrayList<>();
    private List<Diagnostic> problems = List.of();
    private boolean concerned;
    private boolean abandoned;

    Compile(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = Options.parse(environment.getOptions(), optionProblems);
        this.trace = new Trace(options.trace());
        this.output = new ClassOutput(environment.getFiler(), options.unit());
    }

    /** Takes in what a round brings. */
    void round(Set<? extends Element> roots) {
        if (abandoned || roots.isEmpty()) {
            return;
        }
        trace.resume();
        trace.enter(Stage.READING);
        boolean inputs = false;
        if (universe == null) {
            Optional<Path> classes = output.root();
            if (classes.filter(ClassOutput::isForTests).isPresent()) {
                abandon();
                return;
            }
            Optional<Element> handedOver =
                    roots.stream().filter(Inputs::are).map(Element.class::cast).findFirst();
            inputs = handedOver.isPresent();
            open(handedOver.flatMap(Inputs::directory), classes);
        }
        boolean matters = universe.add(roots) || inputs;
        concerned |= matters;
        if (concerned && (matters || universe.isUnresolved())) {
            plan(bringsAnnotation(roots));
        }
        trace.leave();
    }

    private static boolean bringsAnnotation(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root.getKind() == ElementKind.ANNOTATION_TYPE) {
                return true;
            }
        }
        return false;
    }

    private void open(Optional<String> handedOver, Optional<Path> classes) {
        Elements elements = environment.getElementUtils();
        Filer filer = environment.getFiler();
        ReadRecord recorded = ReadRecord.EMPTY;
        try {
            Optional<String> text = output.read(ReadRecord.FILE);
            if (text.isPresent()) {
                recorded = ReadRecord.parse(text.get(), output.show(ReadRecord.FILE));
            }
        } catch (IOException e) {
            setupProblems.add(unusable(e.toString()));
        } catch (InchwormException e) {
            setupProblems.add(unusable("it is damaged, or another version of Inchworm wrote it"));
        }
        if (CommittedFolder.find(handedOver.or(options::directory), classes).isEmpty()) {
            setupProblems.add(Diagnostic.of(
                    Code.IW703, Place.NOWHERE, classes.map(Path::toString).orElse("(not a folder)")));
        }
        universe = new Universe(
                elements,
                new ElementReader(elements),
                new ClassFiles(filer, elements),
                recorded,
                List.of(),
                options.include());
    }

    private Diagnostic unusable(String why) {
        return Diagnostic.of(Code.IW709, Place.NOWHERE, output.show(ReadRecord.FILE), why);
    }

    private void plan(boolean afresh) {
        List<Declaration> carriers = universe.read(afresh);
        problems = new ArrayList<>(universe.problems());
        trace.enter(Stage.MAPPING);
        if (carriers.isEmpty()) {
            return;
        }
    }

    /** Says what is wrong, or writes. */
    void conclude(boolean errorRaised) {
        if (abandoned) {
            return;
        }
        trace.resume();
        List<Diagnostic> all = new ArrayList<>(optionProblems);
        if (concerned && !universe.isUnresolved()) {
            all.addAll(setupProblems);
            all.addAll(problems);
            if (!errorRaised && all.stream().noneMatch(problem -> problem.code().severity() == Severity.ERROR)) {
                trace.enter(Stage.WRITING);
                write(all);
            }
        }
        trace.enter(Stage.REPORTING);
        new Reporter(environment.getMessager(), new Positions(environment)).print(all);
        trace.leave();
        if (trace.isOn()) {
            environment.getMessager().printMessage(Kind.NOTE, trace.summary());
        }
    }

    private void write(List<Diagnostic> all) {
        try {
            output.write(ReadRecord.FILE, universe.record().format());
        } catch (IOException e) {
            all.add(Diagnostic.of(Code.IW708, Place.NOWHERE, output.show(""), e.toString()));
        }
    }

    /** What it is doing, for messages. */
    String stage() {
        return trace.stage().text();
    }

    /** Lets go: nothing more is read or written. */
    void abandon() {
        abandoned = true;
    }

    /** The stack trace of {@code failure} on lines of its own where one was asked for, else nothing. */
    String trace(Throwable failure) {
        if (!trace.isOn()) {
            return "";
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return System.lineSeparator() + text;
    }
}
