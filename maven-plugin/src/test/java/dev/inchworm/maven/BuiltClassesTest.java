package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.read.ClassFileReader;
import dev.inchworm.processor.read.ReadRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltClassesTest {

    private static final String ORDER = "package com.acme; class Order { long id; }";

    @TempDir
    private Path folder;

    private Path source;
    private Path classes;

    @BeforeEach
    void compileAndRecord() throws IOException {
        source = folder.resolve("src/com/acme/Order.java");
        classes = folder.resolve("classes");
        compile(ORDER);
        byte[] bytes = Files.readAllBytes(classes.resolve("com/acme/Order.class"));
        Path record = classes.resolve("META-INF/inchworm/main").resolve(ReadRecord.FILE);
        Files.createDirectories(record.getParent());
        Files.writeString(
                record, ReadRecord.of(List.of(ClassFileReader.read(bytes))).format());
    }

    @Test
    void whatWasReadIsWhatIsThere() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void iw742() throws IOException {
        compile("package com.acme; class Order { long id; String remark; }");

        assertThat(problems()).containsExactly("""
                [IW742] com.acme.Order in %s is not what the processor read last: the class file says something else.
                The plan was made from something else than what would be packaged.
                Fix: mvn clean verify""".formatted(classes));
    }

    @Test
    void iw744WithoutClassFile() throws IOException {
        Files.delete(classes.resolve("com/acme/Order.class"));

        assertThat(problems()).containsExactly("""
                [IW744] The processor read com.acme.Order, but there is no class file of it.
                Whether its table is to go cannot be told from what is left over.
                Fix: mvn clean verify; if the class is really gone, the compiler then asks what becomes of its table""");
    }

    @Test
    void iw744WithoutSource() throws IOException {
        Files.delete(source);

        assertThat(problems()).hasSize(1);
        assertThat(problems().get(0))
                .startsWith(
                        "[IW744] The processor read com.acme.Order, but its source is gone and its class is left over.");
    }

    private List<String> problems() {
        return new BuiltClasses(classes, "main", List.of(folder.resolve("src")))
                .problems().stream().map(Throwable::getMessage).toList();
    }

    private void compile(String text) throws IOException {
        Files.createDirectories(source.getParent());
        Files.createDirectories(classes);
        Files.writeString(source, text);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
        assertThat(result).isZero();
    }
}
