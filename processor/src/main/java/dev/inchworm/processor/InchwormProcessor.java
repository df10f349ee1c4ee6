package dev.inchworm.processor;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Positions;
import dev.inchworm.processor.diagnostic.Reporter;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Where the compiler comes in. It sees every round of a compile; what it does with them is the business of {@link Compile}.
 */
public final class InchwormProcessor extends AbstractProcessor {

    private static final String OWN = "dev.inchworm.";

    /**
     * What stands on the classes that we generate. Nobody else processes these, and left unclaimed the first is worth a
     * warning to javac.
     */
    private static final Set<String> ON_GENERATED_CLASSES =
            Set.of("javax.annotation.processing.Generated", "java.lang.Override");

    private Compile compile;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compile == null) {
            compile = new Compile(processingEnv);
        }
        try {
            if (round.processingOver()) {
                compile.conclude(round.errorRaised());
            } else {
                compile.round(round.getRootElements());
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            fail(failure);
        }
        return areOwn(annotations);
    }

    /** Others may want to see every annotation that is not ours. */
    private static boolean areOwn(Set<? extends TypeElement> annotations) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            if (!name.startsWith(OWN) && !ON_GENERATED_CLASSES.contains(name)) {
                return false;
            }
        }
        return !annotations.isEmpty();
    }

    private void fail(Throwable failure) {
        Diagnostic diagnostic =
                Diagnostic.of(Code.IW704, Place.NOWHERE, compile.stage(), failure.toString(), compile.trace(failure));
        compile.abandon();
        new Reporter(processingEnv.getMessager(), new Positions(processingEnv)).print(List.of(diagnostic));
    }
}
