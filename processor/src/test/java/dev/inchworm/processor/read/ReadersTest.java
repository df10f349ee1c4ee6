package dev.inchworm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.EveryAnnotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources and the class files made of them give the same declarations. */
class ReadersTest {

    private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d");

    @TempDir
    Path folder;

    static Stream<String> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sourceAndClassFileReadTheSame(String source) {
        Recorder recorder = new Recorder();
        CompilationProject project = CompilationProject.in(folder)
                .source(source)
                .flags("-parameters")
                .withoutInchworm()
                .processor(() -> recorder);
        CompilationResult result = project.compile();
        assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
        Map<String, Declaration> fromClassFiles = fromClassFiles(project.classOutput());
        assertThat(fromClassFiles).isEqualTo(recorder.declarations);
        assertThat(fromClassFiles).isNotEmpty();
    }

    @Test
    void readsWhatWasWritten() {
        Recorder recorder = new Recorder();
        CompilationProject.in(folder)
                .source("""
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        import java.util.List;
                        import org.jspecify.annotations.Nullable;
                        @Index(columns = "b") @Table(name = "orders") @Deprecated @Index(columns = {"a", "c desc"})
                        class Order<T extends Comparable<T>> extends Base<String[], T> {
                            static int count;
                            @Id long id;
                            transient @Nullable List<? extends Number> remarks;
                            byte @Nullable [] picture;
                            T other;
                        }
                        class Base<A, B> {}
                        """)
                .withoutInchworm()
                .processor(() -> recorder)
                .compile();
        assertThat(recorder.declarations.get("com.acme.Order"))
                .isEqualTo(new Declaration(
                        "com.acme.Order",
                        Declaration.Kind.CLASS,
                        List.of("T"),
                        Optional.of(
                                new Declaration.TypeUse("com.acme.Base", List.of(use("java.lang.String[]"), use("T")))),
                        List.of(
                                annotation("dev.inchworm.mapping.Index", Map.of("columns", many("b"))),
                                annotation("dev.inchworm.mapping.Index", Map.of("columns", many("a", "c desc"))),
                                annotation(
                                        "dev.inchworm.mapping.Table",
                                        Map.of("name", new Annotation.Value.Constant("orders")))),
                        List.of(
                                new Declaration.Field(
                                        "id",
                                        use("long"),
                                        List.of(annotation("dev.inchworm.mapping.Id", Map.of())),
                                        false),
                                new Declaration.Field(
                                        "remarks",
                                        new Declaration.TypeUse(
                                                "java.util.List",
                                                List.of(new Declaration.TypeUse(
                                                        "? extends", List.of(use("java.lang.Number"))))),
                                        List.of(annotation("org.jspecify.annotations.Nullable", Map.of())),
                                        true),
                                new Declaration.Field(
                                        "picture",
                                        use("byte[]"),
                                        List.of(annotation("org.jspecify.annotations.Nullable", Map.of())),
                                        false),
                                new Declaration.Field("other", use("T"), List.of(), false)),
                        List.of()));
    }

    @Test
    void aClassThatUsesATypeThatDoesNotExistIsNotReadable() {
        Recorder recorder = new Recorder();
        CompilationProject.in(folder)
                .source("package com.acme; class A { Missing missing; }")
                .source("package com.acme; class B { java.util.List<Missing> missing; }")
                .source("package com.acme; class C extends Missing {}")
                .source("package com.acme; @dev.inchworm.mapping.References(Missing.class) class E {}")
                .source("package com.acme; @dev.inchworm.mapping.Table(name = Missing.NAME) class F {}")
                .source("package com.acme; class G { void unrelated(Missing missing) {} }")
                .withoutInchworm()
                .processor(() -> recorder)
                .compile();
        assertThat(recorder.declarations).containsOnlyKeys("com.acme.G");
    }

    @Test
    void aDamagedClassFileIsRefused() {
        assertThatThrownBy(() -> ClassFileReader.read(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Declaration.TypeUse use(String name) {
        return new Declaration.TypeUse(name, List.of());
    }

    private static Annotation annotation(String type, Map<String, Annotation.Value> values) {
        return new Annotation(type, new TreeMap<>(values));
    }

    private static Annotation.Value many(String... values) {
        List<Annotation.Value> constants = new ArrayList<>();
        for (String value : values) {
            constants.add(new Annotation.Value.Constant(value));
        }
        return new Annotation.Value.Many(constants);
    }

    private static Map<String, Declaration> fromClassFiles(Path classes) {
        Map<String, Declaration> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Declaration declaration = ClassFileReader.read(Files.readAllBytes(file));
                if (!ANONYMOUS.matcher(declaration.name()).find()) {
                    read.put(declaration.name(), declaration);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Reads every class of the compile by its elements. */
    static final class Recorder extends EveryAnnotation {

        final Map<String, Declaration> declarations = new TreeMap<>();

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ElementReader reader = new ElementReader(processingEnv.getElementUtils());
            for (Element root : round.getRootElements()) {
                if (root instanceof PackageElement element) {
                    reader.read(element).ifPresent(this::keep);
                } else if (root instanceof TypeElement type) {
                    readAll(reader, type);
                }
            }
            return false;
        }

        private void readAll(ElementReader reader, TypeElement type) {
            reader.read(type).ifPresent(this::keep);
            for (Element member : type.getEnclosedElements()) {
                if (member instanceof TypeElement nested) {
                    readAll(reader, nested);
                }
            }
        }

        private void keep(Declaration declaration) {
            declarations.put(declaration.name(), declaration);
        }
    }
}
