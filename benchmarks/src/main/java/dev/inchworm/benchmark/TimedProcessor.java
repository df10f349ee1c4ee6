package dev.inchworm.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Stands around a processor and adds up the CPU time that its thread spends in it, what javac does on its behalf included. */
final class TimedProcessor implements Processor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Processor inner;
    private long nanos;

    TimedProcessor(Processor inner) {
        this.inner = inner;
    }

    /** Nanoseconds of thread CPU so far. */
    long nanos() {
        return nanos;
    }

    private <T> T timed(Supplier<T> call) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            return call.get();
        } finally {
            nanos += THREADS.getCurrentThreadCpuTime() - start;
        }
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        timed(() -> {
            inner.init(environment);
            return true;
        });
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return timed(() -> inner.process(annotations, round));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return timed(inner::getSupportedOptions);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return timed(inner::getSupportedAnnotationTypes);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return timed(inner::getSupportedSourceVersion);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return inner.getCompletions(element, annotation, member, userText);
    }
}
