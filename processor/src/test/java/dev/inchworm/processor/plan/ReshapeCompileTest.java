package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of columns that are split, merged and moved. The first line of each class is line 6 of its file. */
class ReshapeCompileTest {

    private static final String WHOLE =
            "@Table class Customer { @Id long id; @Column(length = 60) String fullName; @Nullable String phone; }";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void iw620() {
        CompilationResult result = releases.sources(WHOLE).accept().sources("""
                        @Table
                        @RemovedColumn(name = "full_name", reason = "split", fill = "left(first_name || ' ' || last_name, 60)")
                        class Customer {
                            @Id long id;
                            @Backfill("split_part(full_name, ' ', 1)") String firstName;
                            @Backfill("substr(full_name, length(first_name) + 2)") String lastName;
                            @Nullable String phone;
                        }
                        """).compile();

        assertThat(result.summaries()).containsExactly("ERROR IW620 Customer.java:11 lastName;");
        assertThat(result.text("IW620")).isEqualTo("""
                [IW620] The @Backfill of customer.last_name reads first_name, which takes over from a removed column as well and has no value yet.
                On PostgreSQL it would read NULL in every row that exists, and in those that the running release writes.
                Fix: 1. put the expression in the @Backfill of first_name in its place""");
    }

    @Test
    void iw621() {
        CompilationResult result = releases.sources(WHOLE).accept().sources("""
                        @Table
                        @RemovedColumn(name = "full_name", reason = "split", fill = "coalesce(full_name, first_name)")
                        class Customer {
                            @Id long id;
                            @Backfill("split_part(full_name, ' ', 1)") @Column(length = 60) String firstName;
                            @Nullable String phone;
                        }
                        """).compile();

        assertThat(result.summaries()).containsExactly("ERROR IW621 Customer.java:8 class Customer {");
        assertThat(result.text("IW621")).isEqualTo("""
                [IW621] The fill of customer.full_name reads full_name, which is removed as well: the new release does not write it.
                On PostgreSQL the columns that go are computed from those that take over, in every row that the new release writes.
                Fix: 1. compute it from the columns that the new release has""");
    }

    @Test
    void iw622() {
        String orders = """

                        @Table
                        class Purchase {
                            @Id long id;
                            @References(Customer.class) long customer;
                            %s @Nullable String phone;
                        }
                        """;
        String backfill = "@Backfill(\"(SELECT c.phone FROM customer c WHERE c.id = customer)\")";
        String accepted = " @AcceptRisk(rule = \"IW622\", reason = \"the table is read-only by now\")";
        String moved = """
                        @Table
                        @RemovedColumn(name = "phone", reason = "each order has its own")
                        class Customer { @Id long id; @Column(length = 60) String fullName; }
                        """;
        releases.sources(WHOLE, "@Table class Purchase { @Id long id; @References(Customer.class) long customer; }")
                .accept();
        CompilationResult refused =
                releases.sources(moved, orders.formatted(backfill)).compile();
        CompilationResult risked =
                releases.sources(moved, orders.formatted(backfill + accepted)).compile();

        assertThat(refused.summaries()).containsExactly("ERROR IW622 Purchase.java:11 phone;");
        assertThat(refused.text("IW622")).isEqualTo("""
                [IW622] purchase.phone takes its values from customer.phone, which belongs to another table and is removed in the same release.
                On PostgreSQL 14 nothing carries over what the running release writes there once the row has been backfilled: it would be lost.
                Fix: 1. a foreign key says which rows belong together: @MovedFrom in place of the @Backfill
                     2. two releases: the first adds the column, @Nullable, and writes both; the second fills the rest by this @Backfill
                     3. nobody writes it meanwhile: @AcceptRisk(rule = "IW622", reason = "<why>") on the field""");
        assertThat(risked.errors()).isEmpty();
    }

    @Test
    void aColumnThatBecomesACollectionIsNotDroppedUnasked() {
        CompilationResult result =
                releases.sources(WHOLE).accept().sources("""
                        @Table
                        class Customer { @Id long id; @Column(length = 60) String fullName; }
                        """, """

                        @Table
                        class Phone {
                            @Id @References(Customer.class) long customer;
                            @Id @Column(length = 60) String number;
                        }
                        """).compile();

        assertThat(result.errors()).isNotEmpty();
        assertThat(result.summaries().toString()).contains("IW103");
    }
}
