package dev.inchworm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One compile for several databases. The first line of each class is line 6 of its file. */
class SeveralDatabasesTest {

    private static final String ORDER = "@Table class Order { @Id long id; @Column(length = 20) String zip; }";

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
        releases.project().option("inchworm.dialects", "postgresql:16,mysql:8.0.32,mariadb:11.4");
    }

    @Test
    void eachGetsItsFolderFromOneSnapshot() {
        CompilationResult result = releases.sources(ORDER)
                .accept()
                .sources("@Table class Order { @Id long id; @Column(length = 20) String zip; @Nullable UUID token; }")
                .compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.resource("next/postgresql/1-expand.sql")).contains("ADD COLUMN \"token\" uuid;");
        assertThat(result.resource("next/mysql/1-expand.sql"))
                .contains("ADD COLUMN `token` binary(16), ALGORITHM=INSTANT;");
        assertThat(result.resource("next/mariadb/1-expand.sql"))
                .contains("ADD COLUMN `token` uuid, ALGORITHM=INSTANT;");
        assertThat(result.resource("next/migration.json"))
                .contains("{\"mariadb\":\"11.4\",\"mysql\":\"8.0.32\",\"postgresql\":16}");
    }

    @Test
    void whatOneOfThemRefusesIsWrittenForNone() {
        CompilationResult result = releases.sources(ORDER).accept().sources("""
                        @Table
                        @Check("zip <> ''")
                        class Order {
                            @Id long id;
                            @Column(length = 20) String zip;
                        }
                        """).compileClean();

        assertThat(result.resources()).doesNotContainKey("main/next/migration.json");
        assertThat(result.own()).extracting(CompilationResult.Problem::text).containsExactly("""
                [IW640] Adding the check order_check copies or scans order on MySQL while nobody writes to it: the server has no other way.
                Fix: 1. where that is short enough: @AcceptRisk(rule = "IW640", reason = "<how long it takes there>")
                     2. on a large table accept it too, and let this do the copying when its phase is next, which then finds it done:
                        pt-online-schema-change --alter "ADD CONSTRAINT \\`order_check\\` CHECK (zip <> '')" D=<database>,t=order --execute
                        gh-ost --alter "ADD CONSTRAINT \\`order_check\\` CHECK (zip <> '')" --database <database> --table order --execute
                     3. do without it""");
    }

    @Test
    void whatKeepsWritersOffIsSaidInThePlanOfWhoAcceptsIt() {
        CompilationResult result = releases.sources(ORDER).accept().sources("""
                        @Table
                        @Check("zip <> ''")
                        @AcceptRisk(rule = "IW640", reason = "few rows")
                        class Order {
                            @Id long id;
                            @Column(length = 20) String zip;
                        }
                        """).compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.resource("next/mysql/3-contract.sql"))
                .contains(
                        "-- Until the end of removal the new release cannot write to order while the server copies or scans it.");
        assertThat(result.resource("next/mariadb/3-contract.sql")).doesNotContain("cannot write");
    }

    @Test
    void widenedColumnsAreProven() {
        String release = """
                @Table class Order {
                    @Id long id;
                    @Column(length = %s) String zip;
                    @AcceptRisk(rule = "IW640", reason = "few rows") %s count;
                    State state;
                    enum State { %s }
                }
                """;
        releases.project().option("inchworm.dialects", "mysql,mariadb");
        CompilationResult result = releases.sources(release.formatted("20", "int", "OPEN, PAID"))
                .accept()
                .sources(release.formatted("50", "long", "OPEN, PAID, SENT"))
                .compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.resource("next/mysql/1-expand.sql"))
                .contains("MODIFY COLUMN `zip` varchar(50)", "MODIFY COLUMN `count` bigint", "'SENT'")
                .contains("From expand on the old release may read values in order.zip that do not fit varchar(20).");
    }

    @Test
    void whatMayBeNullIsRenamedAndWidenedAtOnce() {
        CompilationResult result = releases.sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @Nullable @Column(length = 20) String zip;
                            @Nullable Integer floor;
                        }
                        """).accept().sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @RenamedFrom("zip") @Nullable @Column(length = 40) String postcode;
                            @RenamedFrom("floor") @Nullable Long storey;
                        }
                        """).compile();

        assertThat(result.errors()).isEmpty();
        assertThat(result.resource("next/mysql/1-expand.sql"))
                .as("a copy, which leaves NULL as it is")
                .contains("SET NEW.`postcode` = NEW.`zip`;", "SET NEW.`storey` = NEW.`floor`;");
    }

    @Test
    void aNameOfAnEnumFollowsThoseThatAreThere() {
        String order = """
                @Table
                class Order {
                    @Id long id;
                    State state;
                }

                enum State { %s }
                """;
        CompilationResult result = releases.sources(order.formatted("OPEN, PAID"))
                .accept()
                .sources(order.formatted("OPEN, LOST, PAID"))
                .compile();

        assertThat(result.resource("next/mysql/1-expand.sql"))
                .contains("MODIFY COLUMN `state` enum('OPEN','PAID','LOST') NOT NULL, ALGORITHM=INSTANT;");
        releases.accept();
        assertThat(releases.compileClean().resources())
                .containsKey("main/0002-release-2/migration.json")
                .doesNotContainKey("main/next/migration.json");
    }

    @Test
    void iw644() {
        CompilationResult result = releases.sources(ORDER).accept().sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @Column(length = 20) String zip;
                            @Backfill("zip || '-'")
                            @Backfill(value = "concat(zip, '|', '||')", dialect = "mariadb")
                            String code;
                        }
                        """).compile();

        assertThat(result.summaries()).containsExactly("ERROR IW644 Order.java:10 @Backfill(\"zip || '-'\")");
        assertThat(result.text("IW644")).isEqualTo("""
                [IW644] @Backfill of com.acme.Order.code says ||, which is OR on MySQL: it would mean 0, 1 or NULL in place of the two texts in one.
                Fix: 1. concat(a, b)   2. or, where that is what it means
                     3. an expression for this database alone, beside the other: dialect = "mysql\"""");
    }

    @Test
    void iw644OfWhatIsNoHint() {
        CompilationResult result = releases.sources(ORDER).accept().sources("""
                        @Table
                        @Check(name = "marked", value = "zip <> note || '!'")
                        class Order {
                            @Id long id;
                            @Column(length = 20) String zip;
                            @Nullable String note;
                            @DefaultSql("'a' || 'b'") String code;
                            @Nullable @Computed(value = "zip || '-'", stored = false) String label;
                        }

                        @Table
                        @Index(name = "by_name", columns = "(first || last)")
                        class Person {
                            @Id long id;
                            String first;
                            String last;
                        }
                        """).compile();

        assertThat(result.own().stream()
                        .map(CompilationResult.Problem::text)
                        .filter(text -> text.contains("OR on MySQL"))
                        .map(text -> text.substring(0, text.indexOf(','))))
                .containsExactly(
                        "[IW644] The check marked of order says ||",
                        "[IW644] @DefaultSql of order.code says ||",
                        "[IW644] @Computed of order.label says ||",
                        "[IW644] The index by_name of person says ||");
    }

    @Test
    void whatCannotBeProvenForOneIsWrittenForNone() {
        releases.sources(ORDER).accept();
        releases.project().file("src/main/inchworm/next/mysql/expand.custom.sql", """
                --! drop-zip statement reversible lock="EXCLUSIVE" effect=absent column="zip" of="order" on="order"
                ALTER TABLE `order` DROP COLUMN `zip`;
                """);
        CompilationResult result = releases.compileClean();

        assertThat(result.resources()).doesNotContainKey("main/next/migration.json");
        assertThat(result.own())
                .extracting(CompilationResult.Problem::text)
                .hasSize(3)
                .allMatch(text -> text.contains("plan for MySQL"))
                .contains("""
                        [IW699] The plan for MySQL does not work out: at step e1, the last,
                            the schema that is asked for
                        order has no column zip varchar(20) NOT NULL.
                        Nothing was written: this is a mistake of Inchworm's planner, or of hand-written SQL in next/mysql.
                        Fix: 1. mend the hand-written step, if it is one   2. split the change into two releases, and report this message""");
    }
}
