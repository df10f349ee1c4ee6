package dev.inchworm.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationClassTest {

    private static final MigrationId ID = new MigrationId(7, "orders-created-by");

    private final MigrationClass classes = new MigrationClass("com.acme.migrations", "main", true);

    @Test
    void readsAsDocumentation() {
        List<Change> changes =
                List.of(new Change.AddColumn(ObjectName.of("orders"), Column.of("created_by", Simple.UUID, false), 3));
        List<Steps> steps = List.of(Steps.of("postgresql", Phase.EXPAND, 1), Steps.of("postgresql", Phase.TIGHTEN, 6));

        assertThat(classes.name(ID)).isEqualTo("com.acme.migrations.V0007OrdersCreatedBy");
        assertThat(classes.accepted(ID, changes, steps)).isEqualTo("""
                        package com.acme.migrations;

                        import dev.inchworm.migration.Migration;
                        import dev.inchworm.migration.MigrationId;
                        import dev.inchworm.migration.Phase;
                        import dev.inchworm.migration.Steps;
                        import java.util.List;
                        import javax.annotation.processing.Generated;

                        /**
                         * Migration {@code 0007-orders-created-by}:
                         * <ul>
                         *   <li>adds column orders.created_by (uuid, not null)
                         * </ul>
                         *
                         * <p>Its SQL is in {@code META-INF/inchworm/main/0007-orders-created-by}.
                         * Steps: 1 to expand postgresql, 6 to tighten postgresql.
                         */
                        @Generated("dev.inchworm.processor.InchwormProcessor")
                        public final class V0007OrdersCreatedBy implements Migration {
                            @Override
                            public MigrationId id() {
                                return new MigrationId(7, "orders-created-by");
                            }

                            @Override
                            public String unit() {
                                return "main";
                            }

                            @Override
                            public List<Steps> steps() {
                                return List.of(Steps.of("postgresql", Phase.EXPAND, 1),
                                        Steps.of("postgresql", Phase.TIGHTEN, 6));
                            }
                        }
                        """);
    }

    @Test
    void compilesWhateverTheChangesAreCalled() {
        String hostile = "*/ $L \\" + "u002a/ @see <b> {@code }";
        List<Change> changes =
                List.of(new Change.AddColumn(ObjectName.of(hostile), Column.of(hostile, Simple.TEXT, true), 0));
        String source = classes.accepted(ID, changes, List.of());

        assertThat(javac().withOptions("-Xlint:all", "-Xdoclint:all,-missing", "-Werror")
                        .compile(JavaFileObjects.forSourceString(classes.name(ID), source)))
                .succeededWithoutWarnings();
        assertThat(source).contains("&#42;/ $L &#92;u002a/ &#64;see &#60;b&#62; &#123;&#64;code &#125;");
    }

    @Test
    void countsTheChangesThatItDoesNotList() {
        List<Change> changes = IntStream.range(0, 3000)
                .mapToObj(i ->
                        (Change) new Change.AddColumn(ObjectName.of("t" + i), Column.of("c", Simple.BOOL, true), 0))
                .toList();
        String source = classes.accepted(ID, changes, List.of(Steps.of("postgresql", Phase.EXPAND, 3000)));

        assertThat(source)
                .contains("<li>adds column t19.c")
                .doesNotContain("t20.c")
                .contains("<li>and 2980 more changes");
        assertThat(source.length()).isLessThan(4000);
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
