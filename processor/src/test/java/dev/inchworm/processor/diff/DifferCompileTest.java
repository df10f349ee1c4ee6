package dev.inchworm.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the compiler shows what the differ finds. The first line of each class is line 6 of its file. */
class DifferCompileTest {

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void iw102() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String remark; }")
                .to("""
                @Table class Order { @Id long id;
                    @Nullable
                    String comment;
                }
                """);

        assertThat(result.summaries()).containsExactly("ERROR IW102 Order.java:8 comment;");
        assertThat(result.text("IW102")).isEqualTo("""
                        [IW102] com.acme.Order.comment (order.comment) is new, and column order.remark is gone: was it renamed, or was one removed and another one added?
                        Taken for a removal wrongly, its values are lost; taken for a rename wrongly, they end up where they do not belong.
                        Fix: 1. it was renamed: @RenamedFrom("remark") on the field
                             2. it was not: @RemovedColumn(name = "remark", reason = "<why>") on class com.acme.Order""");
    }

    @Test
    void bothFixesOfIw102Work() {
        from("@Table class Order { @Id long id; @Nullable String remark; }");

        assertThat(to("""
                @Table class Order { @Id long id; @RenamedFrom("remark") @Nullable String comment; }
                """).summaries()).noneMatch(summary -> summary.contains("IW1") || summary.contains("IW60"));
        assertThat(to("""
                @Table @RemovedColumn(name = "remark", reason = "nobody reads it")
                class Order { @Id long id; @Nullable String comment; }
                """).errors()).isEmpty();
    }

    @Test
    void iw102InAnEmbeddedValue() {
        releases.sources(
                        "@Table class Order { @Id long id; @Embedded(prefix = \"home_\") @Nullable Address home; }",
                        "class Address { @Nullable String zip; }")
                .accept();
        releases.sources(
                "@Table class Order { @Id long id; @Embedded(prefix = \"home_\") @Nullable Address home; }",
                "class Address { @Nullable String postcode; }");
        CompilationResult result = releases.compile();

        assertThat(result.summaries()).containsExactly("ERROR IW102 Address.java:6 postcode; }");
        assertThat(result.text("IW102"))
                .contains("1. it was renamed: @RenamedFrom(value = \"home_zip\", column = \"home_postcode\")"
                        + " on class com.acme.Order\n");
        assertThat(releases.sources(
                                "@Table @RenamedFrom(value = \"home_zip\", column = \"home_postcode\") class Order {"
                                        + " @Id long id; @Embedded(prefix = \"home_\") @Nullable Address home; }",
                                "class Address { @Nullable String postcode; }")
                        .compile()
                        .summaries())
                .noneMatch(summary -> summary.contains("IW1"));
    }

    @Test
    void iw103() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String fax; }")
                .to("""
                @Table
                class Order { @Id long id; }
                """);

        assertThat(result.summaries()).containsExactly("ERROR IW103 Order.java:7 class Order { @Id long id; }");
        assertThat(result.text("IW103"))
                .startsWith("[IW103] com.acme.Order no longer has column order.fax, which snapshot.json still has.\n");
    }

    @Test
    void iw104() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String remark; }")
                .to("""
                @Table class Order { @Id long id;
                    @RenamedFrom("remrk") @Nullable String comment;
                }
                """);

        assertThat(result.summaries())
                .containsExactly("ERROR IW104 Order.java:7 @RenamedFrom(\"remrk\") @Nullable String comment;");
        assertThat(result.text("IW104")).contains("Did you mean 'remark'?");
    }

    @Test
    void iw105() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String remark; }")
                .to("""
                @Table class Order { @Id long id;
                    @Nullable String remark;
                    @RenamedFrom("remark") @Nullable String comment;
                }
                """);

        assertThat(result.summaries())
                .containsExactly("ERROR IW105 Order.java:8 @RenamedFrom(\"remark\") @Nullable String comment;");
        assertThat(result.text("IW105")).contains("but com.acme.Order.remark still asks for that column.\n");
    }

    @Test
    void iw106() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String name; }")
                .to("""
                @Table class Order { @Id long id;
                    @RenamedFrom("name") @Nullable String first;
                    @RenamedFrom("name") @Nullable String last;
                }
                """);

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW106 Order.java:7 @RenamedFrom(\"name\") @Nullable String first;",
                        "ERROR IW106 Order.java:8 @RenamedFrom(\"name\") @Nullable String last;");
    }

    @Test
    void iw107() {
        CompilationResult result =
                from("@Table class Order { @Id long id; int a; int b; }").to("""
                @Table class Order { @Id long id;
                    @RenamedFrom("b") int a;
                    @RenamedFrom("a") int b;
                }
                """);

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW107 Order.java:7 @RenamedFrom(\"b\") int a;",
                        "ERROR IW107 Order.java:8 @RenamedFrom(\"a\") int b;");
    }

    @Test
    void iw108() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String fax; }")
                .to("""
                @Table
                @RemovedColumn(name = "fax", reason = "nobody reads it")
                class Order { @Id long id; @Nullable String fax; }
                """);

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW108 Order.java:7 @RemovedColumn(name = \"fax\", reason = \"nobody reads it\")");
        assertThat(result.text("IW108")).contains("but com.acme.Order.fax still asks for it.\n");
    }

    @Test
    void iw109() {
        CompilationResult result = from("@Table class Order { @Id long id; @Nullable String fax; }")
                .to("""
                @Table
                @RemovedColumn(name = "fx", reason = "nobody reads it")
                class Order { @Id long id; }
                """);

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW103 Order.java:8 class Order { @Id long id; }",
                        "ERROR IW109 Order.java:7 @RemovedColumn(name = \"fx\", reason = \"nobody reads it\")");
        assertThat(result.text("IW109")).contains("Did you mean 'fax'?");
    }

    @Test
    void iw501() {
        releases.sources("@Table class Order { @Id long id; @Nullable String remark; }")
                .accept();
        CompilationResult result = releases.sources("""
                        @Table
                        class Purchase { @Id long id; @Nullable String remark; }
                        """).compileClean();

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW501 Purchase.java:7 class Purchase { @Id long id; @Nullable String remark; }");
        assertThat(result.text("IW501"))
                .contains("@RenamedFrom(\"order\") on class com.acme.Purchase")
                .contains("@RemovedTable(name = \"order\", reason = \"<why>\") on any class or package");
    }

    @Test
    void theClassAloneWasRenamed() {
        releases.sources("@Table(name = \"orders\") class Order { @Id long id; }")
                .accept();
        CompilationResult result = releases.sources("@Table(name = \"orders\") class Purchase { @Id long id; }")
                .compileClean();

        assertThat(result.errors()).isEmpty();
        assertThat(result.resources()).doesNotContainKey("main/next/migration.json");
    }

    @Test
    void iw502() {
        releases.sources(
                        "@Table class Order { @Id long id; }",
                        "@Table class FaxQueue { @Id String number; int pages; }")
                .accept();
        CompilationResult result =
                releases.sources("@Table class Order { @Id long id; }").compileClean();

        assertThat(result.summaries()).containsExactly("ERROR IW502");
        assertThat(result.text("IW502")).isEqualTo("""
                        [IW502] Table fax_queue has no entity any more; snapshot.json has it for class com.acme.FaxQueue.
                        Removing a table loses its rows for good, so the sources have to say that it is meant.
                        Fix: 1. it may go: @RemovedTable(name = "fax_queue", reason = "<why>") on any class or package
                             2. it was renamed: @RenamedFrom("fax_queue") on the class that has its rows now
                             3. put the class back, or its annotation""");
    }

    @Test
    void iw503() {
        releases.sources("@Table class Order { @Id long id; }").accept();
        CompilationResult result = releases.sources("""
                        @Table @RenamedFrom("ordr")
                        class Purchase { @Id long id; }
                        """).compileClean();

        assertThat(result.summaries()).containsExactly("ERROR IW503 Purchase.java:6 @RenamedFrom(\"ordr\")");
        assertThat(result.text("IW503")).contains("Did you mean 'order'?");
    }

    @Test
    void iw504() {
        CompilationResult result =
                from("@Table class Order { @Id long id; }").to("@Table class Order { @Id long id; }", """
                @Table @RenamedFrom("order")
                class Purchase { @Id long id; }
                """);

        assertThat(result.summaries()).containsExactly("ERROR IW504 Purchase.java:6 @RenamedFrom(\"order\")");
    }

    @Test
    void iw505() {
        releases.sources("@Table class Order { @Id long id; }").accept();
        CompilationResult result = releases.sources(
                        "@Table @RenamedFrom(\"order\") class Purchase { @Id long id; }",
                        "@Table @RenamedFrom(\"order\") class Sale { @Id long id; }")
                .compileClean();

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW505 Purchase.java:6 @RenamedFrom(\"order\") class Purchase { @Id long id; }",
                        "ERROR IW505 Sale.java:6 @RenamedFrom(\"order\") class Sale { @Id long id; }");
    }

    @Test
    void iw506() {
        CompilationResult result = from("@Table class A { @Id long id; }", "@Table class B { @Id long id; }")
                .to(
                        "@Table @RenamedFrom(\"b\") class A { @Id long id; }",
                        "@Table @RenamedFrom(\"a\") class B { @Id long id; }");

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW506 A.java:6 @RenamedFrom(\"b\") class A { @Id long id; }",
                        "ERROR IW506 B.java:6 @RenamedFrom(\"a\") class B { @Id long id; }");
    }

    @Test
    void iw507() {
        CompilationResult result = from("@Table class Order { @Id long id; }").to("""
                @Table
                @RemovedTable(name = "order", reason = "nobody orders")
                class Order { @Id long id; }
                """);

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW507 Order.java:7 @RemovedTable(name = \"order\", reason = \"nobody orders\")");
    }

    @Test
    void iw508() {
        CompilationResult result = from("@Table class Order { @Id long id; }").to("""
                @Table
                @RemovedTable(name = "ordr", reason = "nobody orders")
                class Order { @Id long id; }
                """);

        assertThat(result.summaries())
                .containsExactly("ERROR IW508 Order.java:7 @RemovedTable(name = \"ordr\", reason = \"nobody orders\")");
    }

    @Test
    void iw607AndThenIw608() {
        String backfilled = """
                @Table class Order { @Id long id;
                    @Backfill("1") int rank;
                }
                """;
        releases.sources("@Table class Order { @Id long id; }")
                .accept()
                .sources(backfilled)
                .accept();
        CompilationResult newest = releases.compile();
        releases.sources(backfilled, "@Table class Customer { @Id long id; }").accept();
        CompilationResult older = releases.compile();

        assertThat(newest.summaries()).containsExactly("NOTE IW607 Order.java:7 @Backfill(\"1\") int rank;");
        assertThat(newest.text("IW607"))
                .isEqualTo(
                        "[IW607] com.acme.Order.rank: the newest accepted migration has used this @Backfill; it can be"
                                + " deleted.");
        assertThat(older.summaries()).containsExactly("WARNING IW608 Order.java:7 @Backfill(\"1\") int rank;");
        assertThat(older.text("IW608")).startsWith("[IW608] com.acme.Order.rank: an accepted migration has used this");
    }

    @Test
    void iw610To613() {
        CompilationResult result =
                from("@Table class Order { @Id long id; int rank; }").to("""
                @Table
                @Backfill(value = "1", column = "rnk")
                class Order {
                    @Id long id;
                    @Backfill("1") @TypeChange(forward = "rank", backward = "rank") int rank;
                }
                """, """
                @Table class Customer { @Id long id;
                    @Backfill("''") String name;
                }
                """);

        assertThat(result.summaries())
                .containsExactly(
                        "WARNING IW612 Customer.java:7 @Backfill(\"''\") String name;",
                        "ERROR IW610 Order.java:7 @Backfill(value = \"1\", column = \"rnk\")",
                        "ERROR IW611 Order.java:10 @Backfill(\"1\") @TypeChange(forward = \"rank\", backward = \"rank\") int"
                                + " rank;",
                        "ERROR IW613 Order.java:10 @TypeChange(forward = \"rank\", backward = \"rank\") int rank;");
    }

    @Test
    void iw612IsNoErrorOnceTheTableIsThere() {
        releases.sources("@Table class Order { @Id long id; @Backfill(\"1\") int rank; }")
                .accept();

        assertThat(releases.compile().summaries())
                .containsExactly("NOTE IW607 Order.java:6 @Backfill(\"1\") int rank; }");
    }

    private DifferCompileTest from(String... sources) {
        releases.sources(sources).accept();
        return this;
    }

    private CompilationResult to(String... sources) {
        return releases.sources(sources).compile();
    }
}
