package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.processor.Trace.Stage;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.diagnostic.Reporter;
import dev.inchworm.processor.read.ClassFiles;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.ElementReader;
import dev.inchworm.processor.read.Extent;
import dev.inchworm.processor.read.Universe;
import dev.inchworm.processor.read.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/**
 * One compile, from its first round to its last.
 *
 * <p>Whenever a round brings something that matters, everything is planned afresh: the last plan is the one that counts.
 * Java is generated in the rounds, since the compiler does not like sources that come in the last one; all other files are
 * written, and problems are reported, when the rounds are over. An error, whoever's it is, and nothing is written.
 */
final class Compile {

    private final ProcessingEnvironment environment;
    private final List<Diagnostic> optionProblems = new ArrayList<>();
    private final Options options;
    private final Trace trace;
    private final ClassOutput output;

    /** Null until the first round. */
    private Committed committed;

    private Universe universe;

    /** Some class or module that is compiled; null until the first round. */
    private Element root;

    /** Null until something was planned. */
    private Extent extent;

    /** Null until something was planned. */
    private Draft draft;

    /** Null until something was generated. */
    private GeneratedClasses classes;

    private List<Diagnostic> problems = new ArrayList<>();
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
        Optional<Element> inputs = Optional.empty();
        if (universe == null) {
            if (output.root().filter(ClassOutput::isForTests).isPresent()) {
                abandon();
                return;
            }
            inputs = Inputs.among(roots);
            open(inputs);
        }
        trace.enter(Stage.READING);
        boolean matters = universe.add(roots) || inputs.isPresent() && universe.hasPast();
        concerned |= matters;
        root = roots.iterator().next();
        if (matters || concerned && universe.isUnfinished()) {
            plan(roots);
        }
        trace.leave();
    }

    /** Looks at what was there before. */
    private void open(Optional<Element> inputs) {
        committed = Committed.read(inputs.flatMap(Inputs::directory).or(options::directory), output, trace);
        universe = new Universe(
                environment.getElementUtils(),
                new ElementReader(environment.getElementUtils()),
                new ClassFiles(environment.getFiler(), environment.getElementUtils()),
                committed.recorded(),
                committed::entities,
                options.include());
    }

    private void plan(Collection<? extends Element> roots) {
        List<Declaration> declarations = universe.read(bringsAnnotation(roots));
        problems = new ArrayList<>(committed.problems());
        problems.addAll(universe.problems());
        if (universe.isUnresolved()) {
            askForAnotherRound(declarations);
            return;
        }
        if (declarations.stream().anyMatch(Vocabulary::isJpaEntity)) {
            output.root().ifPresent(root -> problems.addAll(MappingFiles.under(root)));
        }
        try {
            // A class that cannot be read would look like one that was removed.
            Optional<SourceHistory> history = Draft.isRefused(problems) ? Optional.empty() : committed.history();
            extent = universe.extent();
            draft = Draft.plan(
                    declarations,
                    universe::lookup,
                    extent,
                    history,
                    committed::hints,
                    options,
                    Provider.of(environment.getElementUtils(), root, declarations),
                    trace);
            problems.addAll(universe.problems());
            problems.addAll(draft.problems());
            generate();
            if (Draft.isRefused(problems) && universe.isCompletedByOthers()) {
                askForAnotherRound(declarations);
            }
        } catch (InchwormException e) {
            problems.add(new Diagnostic(e.code(), Place.NOWHERE, e.arguments()));
        }
    }

    private static boolean bringsAnnotation(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root.getKind() == ElementKind.ANNOTATION_TYPE) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is not there yet may be there in the next round, if there is one: Lombok adds to classes that it is shown, which
     * others see from the next round on, and does not ask for one. The classes that are to be generated anyway do.
     */
    private void askForAnotherRound(List<Declaration> declarations) {
        if (Draft.isRefused(committed.problems()) || committed.history().isEmpty()) {
            return;
        }
        SourceHistory history = committed.history().get();
        generate(
                Settings.packageName(options, history.settings(), () -> universe.entities(declarations)),
                history.accepted().isEmpty());
    }

    private void generate() {
        if (committed.history().isPresent()) {
            generate(draft.settings().packageName(), draft.exists() && !Draft.isRefused(problems));
        }
    }

    private void generate(String packageName, boolean next) {
        trace.enter(Stage.WRITING);
        try {
            if (classes == null) {
                Optional<GeneratedClasses> possible =
                        GeneratedClasses.of(environment, root, packageName, options.unit());
                if (possible.isEmpty()) {
                    problems.add(Diagnostic.of(Code.IW711, Place.NOWHERE));
                    return;
                }
                classes = possible.get();
            }
            classes.writeAccepted(committed.history().orElseThrow());
            if (next) {
                classes.writeNext();
            }
        } catch (IOException e) {
            problems.add(Diagnostic.of(Code.IW708, Place.NOWHERE, "A generated class", e.toString()));
        }
    }

    /** Says what is wrong, or writes. */
    void conclude(boolean errorRaised) {
        if (abandoned) {
            return;
        }
        trace.resume();
        if (concerned && !errorRaised && universe.isUnfinished()) {
            plan(List.of());
        }
        List<Diagnostic> all = new ArrayList<>(optionProblems);
        boolean planned = concerned && !universe.isUnresolved();
        if (planned) {
            all.addAll(problems);
        }
        boolean published = planned && !errorRaised && !Draft.isRefused(all) && publish(all);
        trace.enter(Stage.REPORTING);
        new Reporter(environment.getMessager(), new Positions(environment)).print(all);
        if (published) {
            Announcement.of(draft, output)
                    .ifPresent(text -> environment.getMessager().printMessage(Kind.NOTE, text));
        }
        trace.leave();
        if (trace.isOn()) {
            environment.getMessager().printMessage(Kind.NOTE, trace.summary());
        }
    }

    private boolean publish(List<Diagnostic> all) {
        trace.enter(Stage.WRITING);
        try {
            new Publication(output, committed.history().orElseThrow(), classes)
                    .write(extent.recordText(), draft.files(), options.unit());
            return true;
        } catch (IOException e) {
            all.add(Diagnostic.of(Code.IW708, Place.NOWHERE, output.show(""), e.toString()));
            return false;
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
