package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of changes to columns and constraints that stay. */
class ChangesInPlaceCompileTest {

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void iw114() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; @Nullable Integer priority; @Nullable Integer rank; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int priority;
                            @Backfill("3") int rank;
                        }
                        """)
                .compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.summaries()).containsExactly("WARNING IW114 Order.java:9 priority;");
        assertThat(result.text("IW114")).isEqualTo("""
                [IW114] com.acme.Order.priority (order.priority) becomes NOT NULL, and nothing says what rows that hold NULL get.
                On PostgreSQL 14 the running release may write NULL until it is gone, and the new one reads it; contract waits until no row has one.
                Fix: 1. @Backfill("<SQL over the row>") on the field: then the new release reads no NULL
                     2. no row has any, and the running release writes none: @AcceptRisk(rule = "IW114", reason = "<why>")""");
    }

    @Test
    void iw115() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; int priority; int rank; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @Nullable Integer priority;
                            @AcceptRisk(rule = "IW115", reason = "never read before") @Nullable Integer rank;
                        }
                        """)
                .compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.summaries()).containsExactly("WARNING IW115 Order.java:9 priority;");
        assertThat(result.text("IW115")).isEqualTo("""
                [IW115] com.acme.Order.priority (order.priority) may be NULL from now on, and the running release expects a value in every row.
                On PostgreSQL 14 both releases share the column: what the new one writes the running one reads, until it is gone.
                Fix: 1. write no NULL before the running release is gone, by a switch say, or in a release of its own
                     2. it copes with NULL: @AcceptRisk(rule = "IW115", reason = "<why>") on the field""");
    }

    @Test
    void iw116() {
        releases.sources("@Table class Order { @Id long id; UUID code; }").accept();
        String removed =
                "@AcceptRisk(rule = \"IW111\", reason = \"not read\") @RemovedColumn(name = \"id\", reason = \"code is the key now\"";

        CompilationResult result = releases.sources("@Table " + removed + ") class Order { @Id UUID code; }")
                .compile();

        assertThat(result.text("IW116")).isEqualTo("""
                [IW116] order.id is part of the primary key of the running release, and goes.
                On PostgreSQL that key is needed until the running release is gone, and the new release no longer writes the column.
                Fix: 1. fill = "<SQL that is different for each row>" in the @RemovedColumn
                     2. two releases: in this one another key and the column as it is, in the next one the removal""");
        assertThat(releases.sources("@Table " + removed
                                + ", fill = \"floor(random() * 9e18)\") class Order { @Id UUID code; }")
                        .compile()
                        .errors())
                .isEmpty();
    }

    @Test
    void iw512() {
        CompilationResult result = withStatus("OPEN, PAID")
                .accept()
                .sources("enum Status { OPEN, PAID, LOST }", """
                        @Table
                        class Order {
                            @Id long id;
                            Status status;
                        }
                        """)
                .compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.summaries()).containsExactly("WARNING IW512 Order.java:9 status;");
        assertThat(result.text("IW512")).isEqualTo("""
                [IW512] com.acme.Order.status (order.status) has the new constants LOST.
                On PostgreSQL 14 the new release may write them as soon as it is rolled out, and the running one reads such rows until it is gone.
                Fix: 1. write none before the running release is gone, by a switch say, or in a release of its own
                     2. it copes with names that it does not know: @AcceptRisk(rule = "IW512", reason = "<why>") on the field""");
    }

    @Test
    void iw513() {
        withStatus("OPEN, PAID").accept();
        String risk = "@AcceptRisk(rule = \"IW513\", reason = \"never used\")";

        CompilationResult result =
                releases.sources("enum Status { OPEN, SETTLED }", """
                        @Table
                        class Order {
                            @Id long id;
                            Status status;
                        }
                        """).compile();

        assertThat(result.summaries()).containsExactly("ERROR IW513 Order.java:9 status;");
        assertThat(result.text("IW513")).isEqualTo("""
                [IW513] com.acme.Order.status (order.status) no longer has the constants PAID.
                On PostgreSQL 14 rows may hold them, the running release may still write them, and the new one cannot read them.
                Fix: 1. keep them, unused, for this release, and give rows another value; remove them in the next
                     2. no row holds any, and nothing writes one: @AcceptRisk(rule = "IW513", reason = "<why>") on the field""");
        assertThat(releases.sources(
                                "enum Status { OPEN, SETTLED }",
                                "@Table class Order { @Id long id; " + risk + " Status status; }")
                        .compile()
                        .errors())
                .isEmpty();
    }

    private Releases withStatus(String names) {
        return releases.sources("enum Status { " + names + " }", "@Table class Order { @Id long id; Status status; }");
    }
}
