package dev.inchworm.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationProject;
import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the compiler shows what rules object to, and what it says. The first line of each class is line 6 of its file. */
class RulesCompileTest {

    private static final String CUSTOMER = "@Table class Customer { @Id long id; }";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void iw898() {
        CompilationProject project = CompilationProject.in(folder)
                .option("inchworm.dialects", "mysql")
                .source("package com.acme; import dev.inchworm.mapping.*; @Table class Orders { @Id long id; }");
        String batch =
                "package com.acme; import dev.inchworm.mapping.*; import dev.inchworm.hint.*;\n%s@Table(name = \"Orders\")"
                        + " class Batch { @Id long id; }";
        CompilationResult result = project.source(batch.formatted("")).compile();

        assertThat(result.text("IW898")).isEqualTo("""
                [IW898] com.acme.Orders (orders) and Orders are two tables by the case of their names alone.
                MySQL takes them for one where lower_case_table_names is not 0: on Windows and macOS, and on other servers as they were set up.
                Fix: 1. another name: @Table(name = "...")   2. @AcceptRisk(rule = "IW898", reason = "...") on this class, where every server has lower_case_table_names=0""");
        assertThat(project.option("inchworm.dialects", "postgresql").compile().errors())
                .isEmpty();
        assertThat(project.option("inchworm.dialects", "mysql")
                        .source(
                                "package com.acme; import dev.inchworm.mapping.*; import dev.inchworm.hint.*;"
                                        + " @AcceptRisk(rule = \"IW898\", reason = \"Linux everywhere\") @Table class Orders { @Id long id; }")
                        .compile()
                        .errors())
                .isEmpty();
    }

    @Test
    void iw101() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            UUID createdBy;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW101 Order.java:9 createdBy;");
        assertThat(result.text("IW101")).isEqualTo("""
                [IW101] com.acme.Order.createdBy (order.created_by) is a new NOT NULL column, and nothing says what the rows that exist hold in it.
                On PostgreSQL 14 ADD COLUMN fails on a table with rows, and so would every insert of the running release.
                Fix: 1. @Backfill("<SQL over the row>") on the field   2. @DefaultSql("<constant>") on the field
                     3. @Nullable on the field, which cannot be a primitive then""");
    }

    @Test
    void iw101AtTheFieldOfARecord() {
        CompilationResult result = releases.sources("@Table record Order(@Id long id) {}")
                .accept()
                .sources("""
                        @Table record Order(
                            @Id long id,
                            UUID createdBy) {}
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW101 Order.java:8 createdBy) {}");
    }

    @Test
    void iw110() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; @Nullable String fax; }")
                .accept()
                .sources("""
                        @Table
                        @RemovedColumn(name = "fax", reason = "")
                        class Order { @Id long id; }
                        """)
                .compile();

        assertThat(result.summaries())
                .containsExactly("ERROR IW110 Order.java:7 @RemovedColumn(name = \"fax\", reason = \"\")");
        assertThat(result.text("IW110"))
                .startsWith("[IW110] com.acme.Order removes column order.fax and gives no reason.\n");
    }

    @Test
    void iw111() {
        releases.sources("@Table class Order { @Id long id; int rank; }").accept();
        CompilationResult refused = releases.sources("""
                        @Table
                        @RemovedColumn(name = "rank", reason = "nobody reads it")
                        class Order { @Id long id; }
                        """).compile();
        CompilationResult filled = releases.sources("""
                        @Table
                        @RemovedColumn(name = "rank", reason = "nobody reads it", fill = "3")
                        class Order { @Id long id; }
                        """).compile();
        CompilationResult accepted = releases.sources("""
                        @Table
                        @RemovedColumn(name = "rank", reason = "nobody reads it")
                        @AcceptRisk(rule = "IW111", reason = "the old release copes with NULL")
                        class Order { @Id long id; }
                        """).compile();

        assertThat(refused.summaries())
                .containsExactly(
                        "ERROR IW111 Order.java:7 @RemovedColumn(name = \"rank\", reason = \"nobody reads it\")");
        assertThat(refused.text("IW111"))
                .startsWith("[IW111] com.acme.Order removes column order.rank, which is NOT NULL:"
                        + " the running release expects a value in every row.\n");
        assertThat(filled.errors()).isEmpty();
        assertThat(accepted.errors()).isEmpty();
        assertThat(accepted.resource("next/migration.json")).contains("the old release copes with NULL");
    }

    @Test
    void anAcceptedRiskIsUsedUp() {
        String source = """
                @Table
                @RemovedColumn(name = "rank", reason = "nobody reads it")
                @AcceptRisk(rule = "IW111", reason = "the old release copes with NULL")
                class Order { @Id long id; }
                """;
        CompilationResult result = releases.sources("@Table class Order { @Id long id; int rank; }")
                .accept()
                .sources(source)
                .accept()
                .compile();

        assertThat(result.summaries())
                .containsExactly(
                        "NOTE IW607 Order.java:8 @AcceptRisk(rule = \"IW111\", reason = \"the old release copes with NULL\")",
                        "NOTE IW607 Order.java:7 @RemovedColumn(name = \"rank\", reason = \"nobody reads it\")");
    }

    @Test
    void iw112() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; }")
                .accept()
                .sources("""
                        @Table class Order {
                            @Id @Identity
                            long id;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW112 Order.java:8 id;");
        assertThat(result.text("IW112"))
                .startsWith("[IW112] com.acme.Order.id (order.id) is a key, and its values now come from the column's"
                        + " identity instead of the application.\n");
    }

    @Test
    void iw113() {
        CompilationResult result = releases.sources("@Table class Order { @Id @Sequence long id; }")
                .accept()
                .sources("""
                        @Table class Order {
                            @Id @Sequence(name = "numbers") long id;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW113 Order.java:7 id;");
        assertThat(result.text("IW113"))
                .contains("from sequence numbers, which starts at 1, instead of sequence order_id_seq.\n")
                .contains("@Sequence(name = \"order_id_seq\")");
    }

    @Test
    void iw301() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; }", CUSTOMER)
                .accept()
                .sources("""
                        @Table class Order { @Id long id;
                            Customer customer;
                        }
                        """, CUSTOMER)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW301 Order.java:7 customer;");
        assertThat(result.text("IW301"))
                .startsWith(
                        "[IW301] com.acme.Order.customer (order.customer_id) is a new NOT NULL reference to customer,"
                                + " and nothing says which row the rows that exist refer to.\n");
    }

    @Test
    void iw302() {
        releases.sources("@Table class Order { @Id long id; }", CUSTOMER).accept();
        CompilationResult warned = releases.sources("""
                        @Table class Order { @Id long id;
                            @DefaultSql("1") @References(Customer.class) long customer;
                        }
                        """, CUSTOMER).compile();
        CompilationResult accepted = releases.sources("""
                        @Table class Order { @Id long id;
                            @DefaultSql("1") @References(Customer.class)
                            @AcceptRisk(rule = "IW302", reason = "the house customer is in the initial data") long customer;
                        }
                        """, CUSTOMER).compile();

        assertThat(warned.summaries()).contains("WARNING IW302 Order.java:7 customer;");
        assertThat(warned.text("IW302"))
                .startsWith(
                        "[IW302] com.acme.Order.customer (order.customer) is a new reference to customer, and a default"
                                + " gives it to every row that exists.\n");
        assertThat(accepted.summaries()).noneMatch(summary -> summary.contains("IW302"));
    }

    @Test
    void iw509() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; }", CUSTOMER)
                .accept()
                .sources(CUSTOMER, """
                        @RemovedTable(name = "order", reason = " ")
                        package com.acme;
                        import dev.inchworm.hint.*;
                        """)
                .compileClean();

        assertThat(result.summaries())
                .containsExactly("ERROR IW509 package-info.java:1 @RemovedTable(name = \"order\", reason = \" \")");
        assertThat(result.text("IW509")).startsWith("[IW509] com.acme removes table order and gives no reason.\n");
    }

    @Test
    void iw510(@TempDir Path elsewhere) {
        releases.sources("@Table class Order { @Id long id; Customer customer; }", CUSTOMER)
                .accept();
        Releases other =
                Releases.in(elsewhere).sources("@Table(name = \"customer\") public class Client { @Id long id; }");
        other.project().withoutInchworm().compile();
        releases.project().classpath(other.project().classOutput());
        CompilationResult result = releases.sources("@Table class Order { @Id long id; Client customer; }", """
                        @RemovedTable(name = "customer", reason = "moved to another service")
                        package com.acme;
                        import dev.inchworm.hint.*;
                        """)
                .compileClean();

        assertThat(result.summaries())
                .containsExactly("ERROR IW510 package-info.java:1 @RemovedTable(name = \"customer\","
                        + " reason = \"moved to another service\")");
        assertThat(result.text("IW510"))
                .startsWith("[IW510] com.acme removes table customer, and foreign key order_customer_id_fkey of table"
                        + " order still refers to it.\n");
    }

    @Test
    void iw511() {
        CompilationResult result = releases.sources("@Table class Order { @Id @Sequence long id; }")
                .accept()
                .sources("""
                        @Table class Order {
                            @Id @Sequence(increment = 50) long id;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).hasSize(1);
        assertThat(result.summaries().get(0)).startsWith("ERROR IW511 Order.java:7 ");
        assertThat(result.text("IW511"))
                .startsWith(
                        "[IW511] com.acme.Order.id (sequence order_id_seq) now starts at 1 and steps by 50, instead of 1 and 1.\n");
    }

    @Test
    void iw601And602() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; }")
                .accept()
                .sources("""
                        @Table class Order { @Id long id;
                            @Backfill(value = "1", dialect = "postgres") int rank;
                        }
                        """)
                .compile();

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW601 Order.java:7 @Backfill(value = \"1\", dialect = \"postgres\") int rank;",
                        "ERROR IW602 Order.java:7 @Backfill(value = \"1\", dialect = \"postgres\") int rank;");
        assertThat(result.text("IW601")).contains("Did you mean 'postgresql'?");
        assertThat(result.text("IW602"))
                .startsWith("[IW602] com.acme.Order.rank has a @Backfill for postgres, and none for PostgreSQL.\n");
    }

    @Test
    void iw603To606() {
        CompilationResult result = releases.sources("""
                        @Table class Order { @Id long id;
                            @AcceptRisk(rule = "IW3O2", reason = "fine") int a;
                            @AcceptRisk(rule = "IW101", reason = "fine") int b;
                            @AcceptRisk(rule = "IW302", reason = " ") int c;
                        }
                        """).compile();
        CompilationResult unused = releases.sources("""
                        @Table class Order { @Id long id;
                            @AcceptRisk(rule = "IW302", reason = "fine") int c;
                        }
                        """).compile();

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW603 Order.java:7 \"IW3O2\", reason = \"fine\") int a;",
                        "ERROR IW604 Order.java:8 \"IW101\", reason = \"fine\") int b;",
                        "ERROR IW606 Order.java:9 \" \") int c;");
        assertThat(result.text("IW603")).contains("Did you mean 'IW302'?");
        assertThat(unused.summaries()).contains("WARNING IW605 Order.java:7 \"IW302\", reason = \"fine\") int c;");
        assertThat(unused.text("IW605")).contains("to which nobody objects here.\n");
    }

    @Test
    void iw695() {
        releases.sources("@Table class Order { @Id long id; }")
                .accept()
                .sources("""
                        @Table
                        class Order { @Id long id; @Backfill("'new'") String state; }
                        """)
                .accept();
        CompilationResult result = releases.sources("""
                        @Table
                        @RemovedColumn(name = "state", reason = "told from the dates", fill = "'new'")
                        class Order { @Id long id; }
                        """).compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.summaries()).contains("WARNING IW695 Order.java:8 class Order { @Id long id; }");
        assertThat(result.text("IW695")).isEqualTo("""
                [IW695] This draft changes order.state, which the newest accepted migration, 0002-release-2, leaves in transition until its contract.
                It will wait for that: two of them cannot be rolled out as one release.
                Fix: 1. nothing, if 0002-release-2 goes out in a release of its own   2. else mvn inchworm:reopen, compile, accept: one migration of both""");
    }

    @Test
    void iw695IsNotAboutOtherColumns() {
        releases.sources("@Table class Order { @Id long id; @Nullable String fax; }")
                .accept()
                .sources("""
                        @Table class Order { @Id long id; @Nullable String fax; @Backfill("'new'") String state; }
                        """)
                .accept();
        CompilationResult result = releases.sources("""
                        @Table
                        @RemovedColumn(name = "fax", reason = "unused")
                        class Order { @Id long id; String state; }
                        """).compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.summaries()).noneMatch(summary -> summary.contains("IW695"));
    }

    @Test
    void iw614AndIw615() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; @Nullable String phone; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @Nullable String phone;
                            @Backfill(using = Shout.class, reads = "phone")
                            String loud;
                            @Backfill(value = "''", using = Shout.class, reads = "phones")
                            String louder;
                            @Backfill(using = Shout.class) @Nullable String loudest;
                            @Backfill @Nullable String silent;

                            public static class Shout implements dev.inchworm.migration.RowBackfill<String> {
                                @Override
                                public String valueFor(dev.inchworm.migration.Row row) {
                                    return "HEY";
                                }
                            }
                        }
                        """)
                .compile();

        assertThat(result.text("IW614")).isEqualTo("""
                [IW614] com.acme.Order.loud (order.loud) is NOT NULL and gets its values from Shout alone.
                A class does not run in the database: rows that the old release writes after the backfill would be NULL in the new one.
                Fix: 1. give the SQL for those rows: @Backfill(value = "<SQL over the row>", using = Shout.class)
                     2. @Nullable on the field, and make it NOT NULL in a later release""");
        assertThat(result.text("IW615")).isEqualTo("""
                [IW615] @Backfill(reads = …) for com.acme.Order$Shout names phones, which order does not have. Did you mean phone?
                The query for the rows to be filled would fail.
                Fix: one of id, phone""");
        assertThat(result.text("IW050"))
                .startsWith("[IW050] com.acme.Order.silent: @Backfill does not say what the rows get.");
        assertThat(result.summaries())
                .containsExactlyInAnyOrder(
                        "ERROR IW614 Order.java:10 @Backfill(using = Shout.class, reads = \"phone\")",
                        "ERROR IW615 Order.java:12 @Backfill(value = \"''\", using = Shout.class, reads = \"phones\")",
                        "ERROR IW050 Order.java:15 @Backfill @Nullable String silent;");
    }
}
