package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.history.SourceHistory;
import dev.inchworm.processor.read.ClassFileReader;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.ReadRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltClassesTest {

    private static final String ENTITY = """
            package com.acme;

            @jakarta.persistence.Entity
            public class Order {
                long id;
            }
            """;

    @TempDir
    Path folder;

    private Path sources;
    private Path classes;

    @BeforeEach
    void compileAnEntity() throws IOException {
        sources = folder.resolve("src");
        classes = folder.resolve("classes");
        write("jakarta/persistence/Entity.java", "package jakarta.persistence; public @interface Entity {}");
        write("com/acme/Order.java", ENTITY);
        compile();
    }

    private void write(String file, String text) throws IOException {
        Path path = sources.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        try (var paths = Files.walk(sources)) {
            paths.filter(path -> path.toString().endsWith(".java")).forEach(path -> arguments.add(path.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    /** Records what is compiled now as what the processor read. */
    private void record(String... names) throws IOException {
        List<Declaration> declarations = new ArrayList<>();
        for (String name : names) {
            declarations.add(ClassFileReader.read(Files.readAllBytes(classFile(name))));
        }
        Path file = classes.resolve("META-INF/inchworm/main/read.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ReadRecord.of(declarations).format());
    }

    private Path classFile(String name) {
        return classes.resolve(name.replace('.', '/') + ".class");
    }

    private List<String> problems() {
        return new BuiltClasses(classes, "main", List.of(sources))
                .problems().stream().map(Throwable::getMessage).toList();
    }

    private String shown() {
        return SourceHistory.shown(classes);
    }

    @Test
    void agreeWithWhatWasRead() throws IOException {
        record("com.acme.Order");

        assertThat(problems()).isEmpty();
    }

    @Test
    void mayHoldNoEntity() throws IOException {
        Files.delete(classFile("com.acme.Order"));

        assertThat(problems()).isEmpty();
        assertThat(new BuiltClasses(folder.resolve("nowhere"), "main", List.of()).problems())
                .isEmpty();
    }

    @Test
    void areRefusedWhereTheProcessorNeverRan() {
        assertThat(problems())
                .containsExactly("[IW741] There is com.acme.Order, but " + shown()
                        + " holds nothing that the processor writes: it did not run.\n"
                        + "Since JDK 23 a processor that is merely on the class path is silently not run; "
                        + "-proc:none turns it off, too.\n"
                        + "Fix: name inchworm-processor in <annotationProcessorPaths> of maven-compiler-plugin, "
                        + "then mvn clean verify");
    }

    @Test
    void areRefusedWhereAClassSaysSomethingElse() throws IOException {
        record("com.acme.Order");
        write("com/acme/Order.java", ENTITY.replace("long id", "int id"));
        compile();

        assertThat(problems())
                .containsExactly("[IW742] com.acme.Order in " + shown()
                        + " is not what the processor read last: the class file says something else.\n"
                        + "The plan was made from something else than what would be packaged.\n"
                        + "Fix: mvn clean verify");
    }

    @Test
    void areRefusedWhereAnEntityWasNeverRead() throws IOException {
        record("com.acme.Order");
        write("com/acme/Line.java", ENTITY.replace("Order", "Line"));
        compile();

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("[IW742] com.acme.Line in " + shown()
                        + " is not what the processor read last: it never read this entity.\n");
    }

    @Test
    void areRefusedWhereAnEntityLostItsAnnotation() throws IOException {
        record("com.acme.Order");
        write("com/acme/Order.java", ENTITY.replace("@jakarta.persistence.Entity", ""));
        compile();

        assertThat(problems()).singleElement().asString().startsWith("[IW742] com.acme.Order in ");
    }

    @Test
    void areRefusedWhereTheSourceIsGone() throws IOException {
        record("com.acme.Order");
        Files.delete(sources.resolve("com/acme/Order.java"));

        assertThat(problems()).containsExactly("""
                [IW744] The processor read com.acme.Order, but its source is gone and its class is left over.
                Whether its table is to go cannot be told from what is left over.
                Fix: mvn clean verify; if the class is really gone, the compiler then asks what becomes of its table""");
    }

    @Test
    void areRefusedWhereTheClassIsGone() throws IOException {
        record("com.acme.Order");
        Files.delete(classFile("com.acme.Order"));

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("[IW744] The processor read com.acme.Order, but there is no class file of it.\n");
    }

    @Test
    void areRefusedWhereAClassFileIsDamaged() throws IOException {
        record("com.acme.Order");
        byte[] bytes = Files.readAllBytes(classFile("com.acme.Order"));
        Files.write(classFile("com.acme.Order"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("[IW742] com.acme.Order in " + shown()
                        + " is not what the processor read last: its class file is damaged.\n");
    }
}
