package dev.inchworm.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.StepOutline;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationClassTest {

    private static final MigrationId ID = new MigrationId(7, "orders-created-by");

    private final MigrationClass classes = new MigrationClass("com.acme.migrations", "main", true);

    @Test
    void readsAsDocumentation() {
        SortedMap<Phase, Integer> counts = new TreeMap<>(Map.of(Phase.EXPAND, 1, Phase.TIGHTEN, 6));
        StepOutline outline = new StepOutline(counts, List.of("Adds column orders.created_by, nullable for now."));

        assertThat(classes.name(ID)).isEqualTo("com.acme.migrations.V0007OrdersCreatedBy");
        assertThat(classes.accepted(ID, on(outline))).isEqualTo("""
                        package com.acme.migrations;

                        import dev.inchworm.migration.AcceptedMigration;
                        import dev.inchworm.migration.Phase;
                        import dev.inchworm.migration.Steps;
                        import javax.annotation.processing.Generated;

                        /**
                         * Migration {@code 0007-orders-created-by}.
                         *
                         * <p>On postgresql:
                         * <ol>
                         *   <li>Adds column orders.created_by, nullable for now.
                         *   <li>and 6 more steps
                         * </ol>
                         *
                         * <p>Its SQL is in {@code META-INF/inchworm/main/0007-orders-created-by}.
                         */
                        @Generated("dev.inchworm.processor.InchwormProcessor")
                        public final class V0007OrdersCreatedBy extends AcceptedMigration {
                            public V0007OrdersCreatedBy() {
                                super("main", 7, "orders-created-by",
                                        Steps.of("postgresql", Phase.EXPAND, 1),
                                        Steps.of("postgresql", Phase.TIGHTEN, 6));
                            }
                        }
                        """);
    }

    @Test
    void compilesWhateverTheChangesAreCalled() {
        String hostile = "*/ $L \\" + "u002a/ @see <b> {@code }";
        StepOutline outline = new StepOutline(new TreeMap<>(Map.of(Phase.EXPAND, 1)), List.of(hostile));
        String source = classes.accepted(ID, on(outline));

        assertThat(javac().withOptions("-Xlint:all", "-Xdoclint:all,-missing", "-Werror")
                        .compile(JavaFileObjects.forSourceString(classes.name(ID), source)))
                .succeededWithoutWarnings();
        assertThat(source).contains("&#42;/ $L &#92;u002a/ &#64;see &#60;b&#62; &#123;&#64;code &#125;");
    }

    @Test
    void countsTheStepsThatItDoesNotList() {
        List<String> summaries =
                IntStream.range(0, 3000).mapToObj(i -> "Creates table t" + i).toList();
        String source = classes.accepted(ID, on(new StepOutline(new TreeMap<>(Map.of(Phase.EXPAND, 3000)), summaries)));

        assertThat(source)
                .contains("<li>Creates table t19\n")
                .doesNotContain("t20")
                .contains("<li>and 2980 more steps");
        assertThat(source.length()).isLessThan(4000);
    }

    @Test
    void maybeNothingIsToBeDone() {
        assertThat(classes.accepted(ID, new TreeMap<>())).contains("super(\"main\", 7, \"orders-created-by\");");
    }

    private static SortedMap<String, StepOutline> on(StepOutline postgresql) {
        return new TreeMap<>(Map.of("postgresql", postgresql));
    }

    @Test
    void theDraftHasTheSameTextWhateverItHolds() {
        assertThat(javac().withOptions("-Xlint:all", "-Werror")
                        .compile(JavaFileObjects.forSourceString("com.acme.migrations.NextMigration", classes.next())))
                .succeededWithoutWarnings();
        assertThat(classes.next()).contains("return MigrationId.NEXT;").doesNotContain("steps()");
    }

    @Test
    void isMarkedAsGeneratedOnlyWhereItCanBe() {
        assertThat(new MigrationClass("", "main", false).next())
                .doesNotContain("Generated")
                .doesNotContain("package");
    }
}
