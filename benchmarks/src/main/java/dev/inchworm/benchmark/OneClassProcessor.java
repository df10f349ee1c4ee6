package dev.inchworm.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The least that a processor which generates anything can do: it writes one class. What it costs is javac's own second
 * round, the price of admission for every processor, and so what Inchworm is measured against.
 */
@SupportedAnnotationTypes("*")
public final class OneClassProcessor extends AbstractProcessor {

    private boolean written;

    /** For the service loader's sake. */
    public OneClassProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            try (Writer out = processingEnv
                    .getFiler()
                    .createSourceFile("com.example.model.Generated")
                    .openWriter()) {
                out.write("package com.example.model;\n\nfinal class Generated {}\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
