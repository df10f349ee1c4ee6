package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compile that can tell from what it reads that there is nothing to do, and one that cannot. */
class UnchangedTest {

    private static final String COMPARED = "comparing them with the snapshot";

    private static final String[] SOURCES = {
        "@Table class Order extends Versioned<State> { @Id @Identity long id; @Embedded Address address; Customer customer; }",
        "@Table class Customer { @Id @Identity long id; @Transient Cache cache; }",
        "class Versioned<T> { int version; T state; }",
        "class Address { String street; @Embedded Country country; }",
        "class Country { String code; }",
        "enum State { NEW, OLD }",
        "class Cache { String entry; }",
    };

    @TempDir
    Path folder;

    private Releases releases;

    @BeforeEach
    void acceptAll() {
        releases = Releases.in(folder);
        releases.project().option("inchworm.trace", "true");
        releases.sources(SOURCES).accept();
    }

    private static boolean isCompared(CompilationResult result) {
        assertThat(result.errors()).isEmpty();
        return result.problems().stream().anyMatch(problem -> problem.text().contains(COMPARED));
    }

    private static boolean hasDraft(CompilationResult result) {
        return result.resource("index").contains("\nnext ");
    }

    @Test
    void nothingIsComparedWhereNothingChanged() {
        CompilationResult clean = releases.compileClean();
        assertThat(isCompared(clean)).isFalse();
        assertThat(hasDraft(clean)).isFalse();
        CompilationResult again = releases.compile();
        assertThat(isCompared(again)).isFalse();
        assertThat(again.resources()).isEqualTo(clean.resources());
        assertThat(clean.resource("0001-release-1/migration.json")).contains("\n\"read\":\"");
    }

    @Test
    void whatIsWrittenIsTheSameWhetherItWasComparedOrNot() {
        var unchanged = releases.compileClean().resources();
        // Another target may need other SQL, which is worth a look, and there is nothing to do for it either.
        releases.project().option("inchworm.dialects", "postgresql:16");
        CompilationResult compared = releases.compileClean();
        assertThat(isCompared(compared)).isTrue();
        assertThat(compared.resources()).isEqualTo(unchanged);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Customer customer;      | Customer customer; Customer payer;",
                "0 | Customer customer;      | @org.jspecify.annotations.Nullable Customer customer;",
                "1 | @Id @Identity long id;  | @Id @Identity long id; boolean big;",
                "2 | int version;            | long version;",
                "3 | String street;          | String road;",
                "4 | String code;            | @Column(length = 2) String code;",
                "5 | OLD                     | OLD, ANCIENT",
            })
    void aChangeIsFoundWhereverItIs(int source, String before, String after) {
        String[] changed = SOURCES.clone();
        changed[source] = changed[source].replace(before, after);
        assertThat(changed[source]).isNotEqualTo(SOURCES[source]);
        CompilationResult result = releases.sources(changed).compile();
        // Some of these are refused, for want of a hint: which is to have found them.
        assertThat(result.errors().isEmpty() && !isCompared(result)).isFalse();
        assertThat(result.errors().isEmpty() && !hasDraft(result)).isFalse();
    }

    @Test
    void aClassThatIsNotMappedIsNotLookedAt() {
        String[] changed = SOURCES.clone();
        changed[6] = "class Cache { String entry; int hits; }";
        CompilationResult result = releases.sources(changed).compileClean();
        assertThat(isCompared(result)).isFalse();
        assertThat(result.resource("read.json")).doesNotContain("com.acme.Cache\",\"kind");
    }

    @Test
    void aRemovedEntityIsFound() {
        CompilationResult result = releases.sources(
                        SOURCES[0].replace("Customer customer;", ""), SOURCES[2], SOURCES[3], SOURCES[4], SOURCES[5])
                .compileClean();
        assertThat(result.errors()).isNotEmpty();
    }

    @Test
    void hintsMayGoWithoutAnythingToDo() {
        String[] hinted = SOURCES.clone();
        hinted[1] = "@Table class Customer { @Id @Identity long id; @Backfill(\"'x'\") String name; }";
        releases.sources(hinted).accept();
        CompilationResult with = releases.compileClean();
        assertThat(isCompared(with)).isTrue();
        assertThat(with.problems())
                .anySatisfy(problem -> assertThat(problem.text()).contains("@Backfill"));

        hinted[1] = hinted[1].replace("@Backfill(\"'x'\") ", "");
        CompilationResult without = releases.sources(hinted).compileClean();
        assertThat(isCompared(without)).isFalse();
        assertThat(hasDraft(without)).isFalse();
    }

    @Test
    void handWrittenStepsAreADraft() {
        releases.project().file("src/main/inchworm/next/postgresql/expand.custom.sql", "SELECT 1;\n");
        assertThat(hasDraft(releases.compileClean())).isTrue();
    }

    @Test
    void whatIsInJarsIsLookedAt() {
        CompilationProject shared = CompilationProject.in(folder.resolve("shared"))
                .source("package com.shared; public class Money { public long cents; }");
        assertThat(shared.compile().succeeded()).isTrue();
        releases.project()
                .classpath(shared.classOutput())
                .source("package com.acme; import dev.inchworm.mapping.*; @Table class Invoice"
                        + " { @Id @Identity long id; @Embedded com.shared.Money price; }");
        assertThat(releases.compileClean().resource("next/migration.json")).doesNotContain("\"read\":");
    }
}
