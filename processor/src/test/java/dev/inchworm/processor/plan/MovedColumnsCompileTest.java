package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says of columns that move to another table. The first line of each class is line 6 of its file. */
class MovedColumnsCompileTest {

    private static final String WITH_TAG =
            "@Table(name = \"orders\") class Order { @Id long id; @Nullable @Column(length = 40) String tag; }";
    private static final String WITHOUT_TAG = """
            @Table(name = "orders")
            @RemovedColumn(name = "tag", reason = "an order has several")
            class Order { @Id long id; }
            """;
    private static final String ELEMENT =
            "@Column(length = 40) @MovedFrom(fromTable = \"orders\", fromColumn = \"tag\") String tag;";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void aColumnBecomesACollection() {
        CompilationResult result = compile("@Id @References(Order.class) long orderId; @Id " + ELEMENT);

        assertThat(result.errors()).isEmpty();
    }

    @Test
    void iw623() {
        CompilationResult result = compile("@Id long orderId; @Id " + ELEMENT);

        assertThat(result.summaries()).containsExactly("ERROR IW623 Tag.java:7 tag;");
        assertThat(result.text("IW623")).isEqualTo("""
                [IW623] order_tags.tag takes over from orders.tag, but no foreign key leads from order_tags to orders.
                On PostgreSQL the two could not be kept equal while both releases write: what one of them writes would be lost to the other.
                Fix: 1. one @References from order_tags to orders
                     2. two releases: the first adds the column, writes both and fills the rest; the second removes orders.tag""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Id @References(Order.class) long orderId; @Id @Column(length = 41) @MOVED |"
                        + " it is varchar(41) in order_tags and varchar(40) in orders",
                "@Id @Identity long id; @References(Order.class) long orderId; @Column(length = 40) @MOVED |"
                        + " no index of order_tags begins with order_id, so that every write would scan it",
                "@Id @Identity long id; @Index @References(Order.class) long orderId; int rank; @Column(length = 40) @MOVED |"
                        + " rows of order_tags cannot be made without rank",
                "@Id @Identity long id; @Index @References(Order.class) long orderId; @Unique @Column(length = 40) @MOVED |"
                        + " a key of order_tags allows only one row, or value, where there may be several",
                "@Id @References(Order.class) long orderId; @References(value = Order.class, name = \"o\") @Nullable Long other;"
                        + " @Id @Column(length = 40) @MOVED | several foreign keys lead from order_tags to orders",
            })
    void whatTheTriggersNeedIsNamed(String fields, String why) {
        CompilationResult result = compile(
                fields.replace("@MOVED", "@MovedFrom(fromTable = \"orders\", fromColumn = \"tag\") String tag;"));

        assertThat(result.text("IW623"))
                .startsWith("[IW623] order_tags.tag takes over from orders.tag, but " + why + ".");
    }

    @Test
    void iw624() {
        CompilationResult result = compile("@Id @References(Order.class) long orderId; @Id @Column(length = 40)"
                + " @MovedFrom(fromTable = \"orders\", fromColumn = \"tags\") String tag;");

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW624 Tag.java:7 @MovedFrom(fromTable = \"orders\", fromColumn = \"tags\") String tag;");
        assertThat(result.text("IW624")).isEqualTo("""
                [IW624] com.acme.Tag.tag says that its values were in orders.tags, but the snapshot has no such column in that table.
                Nothing would be moved, and nobody could tell what was meant.
                Fix: 1. name the column and the table as the snapshot has them   2. remove the old column   3. delete the @MovedFrom""");
    }

    private CompilationResult compile(String fields) {
        return releases.sources(WITH_TAG)
                .accept()
                .sources(WITHOUT_TAG, "@Table(name = \"order_tags\")\nclass Tag { " + fields + "\n}")
                .compile();
    }
}
