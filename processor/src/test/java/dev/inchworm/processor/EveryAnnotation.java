package dev.inchworm.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.lang.model.SourceVersion;

/** A processor that is shown all classes, with annotations or without, in any version of Java. */
public abstract class EveryAnnotation extends AbstractProcessor {

    @Override
    public final Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }
}
