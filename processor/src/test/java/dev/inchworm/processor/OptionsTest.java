package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir
    Path folder;

    private CompilationResult compile(String option, String value) {
        return CompilationProject.in(folder)
                .source("package com.acme; class Nothing {}")
                .option(option, value)
                .compile();
    }

    @Test
    void anOptionThatIsMisspeltIsNamedWithWhatWasMeant() {
        assertThat(compile("inchworm.dialect", "postgresql").text("IW700")).isEqualTo("""
                [IW700] -Ainchworm.dialect is not an option of Inchworm.
                Ignoring it could plan migrations for the wrong database or from the wrong folder.
                Fix: did you mean -Ainchworm.dialects?""");
    }

    @Test
    void anOptionLikeNoneIsAnsweredWithAllOfThem() {
        assertThat(compile("inchworm.colour", "blue").text("IW700"))
                .endsWith(
                        "Fix: use one of inchworm.{dialects,dir,hibernate,include,lob,naming,package,trace,unit,validation}");
    }

    @Test
    void theOptionsOfOthersAreTheirs() {
        assertThat(compile("dagger.fullBindingGraphValidation", "ERROR").own()).isEmpty();
    }

    @Test
    void aVersionIsANumberOfOneThatIsPlannedFor() {
        assertThat(compile("inchworm.dialects", "postgresql:latest").text("IW701"))
                .isEqualTo(
                        "[IW701] -Ainchworm.dialects=postgresql:latest: 'latest' is not a major version of PostgreSQL"
                                + " from 14 on.\n"
                                + "Fix: -Ainchworm.dialects=postgresql, or several with minimum versions postgresql:16,mysql:8.4,mariadb:11.4");
        assertThat(compile("inchworm.dialects", "postgresql:9.6").text("IW701")).contains("from 14 on");
        assertThat(compile("inchworm.dialects", "postgresql:16.2").own()).isEmpty();
    }

    @Test
    void aDatabaseNobodyKnowsIsNamed() {
        assertThat(compile("inchworm.dialects", "oracle").text("IW701"))
                .startsWith("[IW701] -Ainchworm.dialects=oracle: 'oracle' is not a database that Inchworm knows.");
    }

    @Test
    void everyProblemOfTheOptionsIsReportedAtOnce() {
        CompilationResult result = CompilationProject.in(folder)
                .source("package com.acme; class Nothing {}")
                .option("inchworm.naming", "camel")
                .option("inchworm.unit", "My Unit")
                .option("inchworm.package", "com.acme.class")
                .option("inchworm.include", "com.acme.*")
                .option("inchworm.trace", "perhaps")
                .compile();
        assertThat(result.succeeded()).isFalse();
        assertThat(result.own())
                .extracting(problem -> problem.text().lines().findFirst().orElseThrow())
                .containsExactly(
                        "[IW701] -Ainchworm.include=com.acme.*: this is neither the name of a package nor that of a class.",
                        "[IW701] -Ainchworm.naming=camel: there is no such naming.",
                        "[IW701] -Ainchworm.package=com.acme.class: this is not the name of a package.",
                        "[IW701] -Ainchworm.trace=perhaps: this is neither true nor false.",
                        "[IW701] -Ainchworm.unit=My Unit: a unit is named in lower-case letters, digits and hyphens, at"
                                + " most 60 of them.");
    }
}
