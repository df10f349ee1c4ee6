package dev.inchworm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity of a jar whose superclass is in a jar that is missing. */
class MissingSuperclassTest {

    @Test
    void iw010(@TempDir Path library, @TempDir Path application) throws IOException {
        CompilationProject jar = CompilationProject.in(library)
                .source("package com.lib; public class Audited { String changedBy; }")
                .source("package com.lib; @dev.inchworm.mapping.Table public class Country extends Audited {"
                        + " @dev.inchworm.mapping.Id String code; }")
                .withoutInchworm();
        assertThat(jar.compile().errors()).isEmpty();
        Files.delete(jar.classOutput().resolve("com/lib/Audited.class"));

        CompilationResult result = CompilationProject.in(application)
                .classpath(jar.classOutput())
                .option("inchworm.include", "com.lib.Country")
                .source(
                        "package com.acme; @dev.inchworm.mapping.Table class Order { @dev.inchworm.mapping.Id long id; }")
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW010");
        assertThat(result.text("IW010")).isEqualTo("""
                [IW010] com.lib.Country extends com.lib.Audited, which is neither among the sources nor on the class path.
                Its fields may be columns; without them the table would seem to have lost them.
                Fix: 1. add the jar that holds com.lib.Audited to the class path""");
    }
}
