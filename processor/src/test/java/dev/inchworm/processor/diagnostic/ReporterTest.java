package dev.inchworm.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.EveryAnnotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterTest {

    private static final String INDEX = "dev.inchworm.mapping.Index";

    @TempDir
    Path folder;

    @Test
    void aProblemIsShownWhereItComesFrom() {
        Place order = Place.ofType("com.acme.Order");
        Place line = Place.ofType("com.acme.Order$Line");
        List<String> summaries = report(
                        """
                        package com.acme;
                        import dev.inchworm.mapping.*;
                        @Table(name = "orders")
                        @Index(columns = "a", name = "one")
                        @Index(columns = "b", name = "two")
                        class Order {
                            @Id
                            long id;
                            @Column(name = "x", length = 3)
                            @org.jspecify.annotations.Nullable
                            String name;
                            @Index.List({@Index, @Index(where = "x")}) int size;
                            record Line(@Id long id, @Column(length = 7) String article) {}
                        }
                        """,
                        problem(Place.NOWHERE),
                        problem(Place.ofType("com.acme.Gone")),
                        problem(order),
                        problem(order.annotation("dev.inchworm.mapping.Table", 0)),
                        problem(order.annotation("dev.inchworm.mapping.Table", 0)
                                .attribute("name")),
                        problem(order.annotation(INDEX, 0)),
                        problem(order.annotation(INDEX, 1)),
                        problem(order.annotation(INDEX, 1).attribute("name")),
                        problem(order.annotation(INDEX, 1).attribute("where")),
                        problem(order.member("id")),
                        problem(order.member("name")
                                .annotation("dev.inchworm.mapping.Column", 0)
                                .attribute("length")),
                        problem(order.member("name").annotation("org.jspecify.annotations.Nullable", 0)),
                        problem(order.member("gone")),
                        problem(order.member("size").annotation(INDEX, 1)),
                        problem(line.member("article")),
                        problem(line.member("article")
                                .annotation("dev.inchworm.mapping.Column", 0)
                                .attribute("length")))
                .summaries();
        assertThat(summaries)
                .containsExactly(
                        "ERROR IW701",
                        "ERROR IW701",
                        "ERROR IW701 Order.java:6 class Order {",
                        "ERROR IW701 Order.java:4 @Index(columns = \"a\", name = \"one\")",
                        "ERROR IW701 Order.java:5 @Index(columns = \"b\", name = \"two\")",
                        "ERROR IW701 Order.java:5 \"two\")",
                        "ERROR IW701 Order.java:5 @Index(columns = \"b\", name = \"two\")",
                        "ERROR IW701 Order.java:3 @Table(name = \"orders\")",
                        "ERROR IW701 Order.java:3 \"orders\")",
                        "ERROR IW701 Order.java:6 class Order {",
                        "ERROR IW701 Order.java:8 id;",
                        "ERROR IW701 Order.java:9 3)",
                        "ERROR IW701 Order.java:10 @org.jspecify.annotations.Nullable",
                        "ERROR IW701 Order.java:12 @Index(where = \"x\")}) int size;",
                        "ERROR IW701 Order.java:13 article) {}",
                        "ERROR IW701 Order.java:13 7) String article) {}");
    }

    @Test
    void severalProblemsAtOnePlaceAreAllShownAndEachOnce() {
        Place order = Place.ofType("com.acme.Order");
        Diagnostic one = Diagnostic.of(Code.IW701, order, "a", "1", "one", "mend it");
        Diagnostic two = Diagnostic.of(Code.IW701, order, "a", "2", "two", "mend it");
        assertThat(report("package com.acme; class Order {}", two, one, two).own())
                .extracting(problem -> problem.text().lines().findFirst().orElseThrow())
                .containsExactly("[IW701] -Aa=1: one.", "[IW701] -Aa=2: two.");
    }

    @Test
    void theOrderDoesNotDependOnHowTheyWereFound() {
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            problems.add(problem(Place.ofType("com.acme.C" + i % 3).member("f" + i)));
        }
        List<Diagnostic> once = Reporter.fold(problems);
        Collections.shuffle(problems, new Random(1));
        assertThat(Reporter.fold(problems)).isEqualTo(once);
    }

    @Test
    void beyondFiftyTheyAreFoldedByClass() {
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            problems.add(problem(Place.ofType("com.acme.C" + (1000 + i / 30)).member("f" + i)));
        }
        List<Diagnostic> folded = Reporter.fold(problems);
        assertThat(folded).hasSizeLessThan(100);
        assertThat(folded.get(50).text()).isEqualTo("""
                [IW706] com.acme.C1001 has 10 more problems, left out here because javac stops at 100.
                Fix: mend those shown and compile again""");
        assertThat(folded.get(51).text()).startsWith("[IW706] com.acme.C1002 has 30 more problems,");
        assertThat(folded.get(folded.size() - 1).text())
                .startsWith("[IW706] The rest (59 classes) has 1770 more problems,");
    }

    private static Diagnostic problem(Place place) {
        return Diagnostic.of(Code.IW701, place, "option", place.toString(), "it is wrong", "mend it");
    }

    private CompilationResult report(String source, Diagnostic... problems) {
        return CompilationProject.in(folder)
                .source(source)
                .withoutInchworm()
                .processor(() -> new Complainer(List.of(problems)))
                .compile();
    }

    private static final class Complainer extends EveryAnnotation {

        private final List<Diagnostic> problems;

        Complainer(List<Diagnostic> problems) {
            this.problems = problems;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (round.processingOver()) {
                new Reporter(processingEnv.getMessager(), new Positions(processingEnv)).print(problems);
            }
            return false;
        }
    }
}
