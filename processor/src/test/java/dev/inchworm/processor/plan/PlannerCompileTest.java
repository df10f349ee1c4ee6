package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the compiler shows what the planner refuses, and what it says. The first line of each class is line 6 of its file. */
class PlannerCompileTest {

    @TempDir
    private Path folder;

    private Releases releases;

    @BeforeEach
    void start() {
        releases = Releases.in(folder);
    }

    @Test
    void iw208() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; @Column(length = 20) String zip; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int zip;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW208 Order.java:9 zip;");
        assertThat(result.text("IW208")).isEqualTo("""
                [IW208] order.zip is to change from varchar(20) to integer.
                On PostgreSQL one column cannot serve the running release and the next one where their types have no values in common.
                Fix: 1. another name: @RenamedFrom("zip") @TypeChange(forward = "<SQL>", backward = "<SQL>") and @Column(name = "…") on the field
                     2. keep the type""");
    }

    @Test
    void iw209() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; @Column(length = 20) String zip; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @RenamedFrom("zip") int zipCode;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW209 Order.java:9 zipCode;");
        assertThat(result.text("IW209")).isEqualTo("""
                [IW209] order.zip_code was zip, and its type changes from varchar(20) to integer.
                Nothing says how values get from one to the other: both releases write while the new one is rolled out.
                Fix: 1. @TypeChange(forward = "<SQL over the row, from zip>", backward = "<SQL over the row, from the new column>") on the field
                     2. keep the type""");
    }

    @Test
    void iw210() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; @Nullable String state; String status; }")
                .accept()
                .sources("""
                        @Table
                        @RemovedColumn(name = "state", reason = "unused")
                        class Order {
                            @Id long id;
                            @RenamedFrom("status") String state;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW210 Order.java:10 state;");
        assertThat(result.text("IW210")).isEqualTo("""
                [IW210] order.state shall hold what status held, while the running release still uses order.state for something else.
                Both releases run at once during a roll-out: one name cannot mean two things.
                Fix: 1. another name for the field's column: @Column(name = "…")
                     2. two releases: remove order.state first, and rename status in the next""");
    }

    @Test
    void iw211() {
        CompilationResult result = releases.sources(
                        "@Table @Index(columns = {\"code\", \"line\"}) class Order { @Id long id; int code; int line; }")
                .accept()
                .sources("""
                        @Table
                        @Index(columns = {"code", "row"})
                        class Order {
                            @Id long id;
                            long code;
                            @RenamedFrom("line") int row;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW211 Order.java:10 code;");
        assertThat(result.text("IW211")).isEqualTo("""
                [IW211] order.code is to get a wider type together with the renaming of line, which shares a key or index with it.
                On PostgreSQL the wider column takes the name before the roll-out; the other change is under way on the same columns until contract.
                Fix: 1. two releases: in this one the wider type, in the next one the other change
                     2. the other way round: first the other change, then the wider type""");
    }

    @Test
    void iw213ForANameThatGoes() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; @Column(enumType = \"status\") Status status; }",
                        "enum Status { OPEN, PAID }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @AcceptRisk(rule = "IW513", reason = "nobody writes it")
                            @Column(enumType = "status") Status status;
                        }
                        """, "enum Status { OPEN, SETTLED }")
                .compile();

        assertThat(result.summaries()).contains("ERROR IW213 Order.java:10 status;");
        assertThat(result.text("IW213")).isEqualTo("""
                [IW213] The constants of order.status would be OPEN, SETTLED, and the enum type status has OPEN, PAID: PAID would have to go.
                PostgreSQL only adds names to an enum type: it takes none away and moves none, and one that is renamed is unknown to the running release at once.
                Fix: 1. put them back, in the order of the type; new ones may come anywhere among them
                     2. another type in a column of another name: @RenamedFrom("status") @Column(name = "…", enumType = "…")
                        @TypeChange(forward = "<SQL that ends in ::new_type>", backward = "<SQL that ends in ::old_type>") on the field""");
    }

    @Test
    void iw213ForNamesThatAreMoved() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; @Column(enumType = \"status\") Status status; }",
                        "enum Status { OPEN, PAID }")
                .accept()
                .sources(
                        "@Table class Order { @Id long id; @Column(enumType = \"status\") Status status; }",
                        "enum Status { PAID, OPEN }")
                .compile();

        assertThat(result.text("IW213")).contains("they are in another order");
    }

    @Test
    void iw208ForTextThatIsToBeOfAnEnumType() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; Status status; }", "enum Status { OPEN, PAID }")
                .accept()
                .sources(
                        "@Table class Order { @Id long id; @Column(enumType = \"status\") Status status; }",
                        "enum Status { OPEN, PAID }")
                .compile();

        assertThat(result.text("IW208"))
                .startsWith("[IW208] order.status is to change from varchar(255) to \"status\".");
    }

    @Test
    void iw520() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; int net; @Computed(\"net * 2\") int gross; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int net;
                            int gross;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW520 Order.java:10 gross;");
        assertThat(result.text("IW520")).isEqualTo("""
                [IW520] order.gross is generated otherwise than before, and no one column serves both releases:
                on PostgreSQL a generated column refuses what the new release writes to it, and cannot be made one again.
                Fix: 1. take the change back
                     2. a column of another name beside it, with @Backfill("<the same>") where the application writes it;
                        and @RemovedColumn(name = "gross", reason = "<why>") on the class""");
    }

    @Test
    void iw521() {
        CompilationResult result = releases.sources("@Table class Order { @Id long id; int net; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int net;
                            @Computed("net * 2") int gross;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW521 Order.java:10 gross;");
        assertThat(result.text("IW521")).isEqualTo("""
                [IW521] order.gross is generated and stored, and its table exists.
                On PostgreSQL adding it writes every row anew, under a lock that stops everybody for as long as that takes.
                Fix: 1. stored = false, on PostgreSQL 18 or later: computed when it is read
                     2. a plain column, which the application writes, with @Backfill("<the same expression>")
                     3. a table of its own beside this one""");
    }

    @Test
    void iw522() {
        releases.project().option("inchworm.dialects", "postgresql:18");
        CompilationResult result = releases.sources("@Table class Order { @Id long id; int net; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int net;
                            @Computed(value = "net * 2", stored = false) int gross;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW522 Order.java:10 gross;");
        assertThat(result.text("IW522")).isEqualTo("""
                [IW522] order.gross is generated and NOT NULL, and its table exists.
                On PostgreSQL adding it computes every row to see that none gives NULL, under a lock that stops everybody.
                Fix: 1. @Nullable, and a type that takes null: the field reads the same values
                     2. a table of its own beside this one""");
    }

    @Test
    void iw691() {
        CompilationResult result = releases.sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int net;
                            @Computed(value = "net * 2", stored = false) int gross;
                        }
                        """).compile();

        assertThat(result.summaries()).containsExactly("ERROR IW691 Order.java:10 gross;");
        assertThat(result.text("IW691")).isEqualTo("""
                [IW691] The virtual generated column order.gross needs PostgreSQL 18 or later.
                The option inchworm.dialects asks for SQL that runs on postgresql:14 as well.
                Fix: 1. -Ainchworm.dialects=postgresql:18   2. do without it""");

        releases.project().option("inchworm.dialects", "postgresql:18");
        assertThat(releases.compile().errors()).isEmpty();
    }

    @Test
    void iw692() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; int net; @Computed(\"net * 2\") int gross; }")
                .accept()
                .sources("""
                        @Table
                        class Order {
                            @Id long id;
                            int net;
                            @Computed("net * 2") int gross;
                            @Backfill("Gross + 1") int total;
                        }
                        """)
                .compile();

        assertThat(result.summaries()).containsExactly("ERROR IW692 Order.java:11 total;");
        assertThat(result.text("IW692")).isEqualTo("""
                [IW692] The @Backfill of order.total reads gross, which the database generates.
                On PostgreSQL the trigger that fills rows of the running release runs before generated columns have a value.
                Fix: put the expression that gross is generated by into the @Backfill""");
    }

    @Test
    void iw693() {
        CompilationResult result = releases.sources("""
                        @Table
                        class Order {
                            @Id long id;
                            @Nullable String fax;
                            @Nullable String phone;
                        }
                        """).accept().sources("""
                        @Table
                        @RemovedColumn(name = "fax", reason = "unused")
                        @Index(columns = "(coalesce(phone, fax))", name = "reachable")
                        class Order {
                            @Id long id;
                            @Nullable String phone;
                        }
                        """).compile();

        assertThat(result.summaries()).containsExactly("ERROR IW693 Order.java:8 \"reachable\")");
        assertThat(result.text("IW693")).isEqualTo("""
                [IW693] The index reachable of order may name the removed column order.fax.
                PostgreSQL drops checks and indexes over a column silently with it, and refuses where a generated column needs it.
                Fix: change or remove that too; text that only looks like the column's name must be put another way""");
    }

    @Test
    void iw694() {
        CompilationResult result = releases.sources(
                        "@Table class Order { @Id long id; }",
                        "@Table class Fax { @Id long id; @Index(name = \"numbers\") String number; }")
                .accept()
                .sources("""
                        @Table
                        @RemovedTable(name = "fax", reason = "unused")
                        class Order {
                            @Id long id;
                            @Index(name = "numbers") @Nullable String number;
                        }
                        """)
                .compileClean();

        assertThat(result.summaries())
                .containsExactly("ERROR IW694 Order.java:10 \"numbers\") @Nullable String number;");
        assertThat(result.text("IW694")).isEqualTo("""
                [IW694] The name numbers that the index numbers of order needs belongs to the index numbers of fax until contract.
                On PostgreSQL tables, sequences and indexes (those of keys and unique constraints too) of a schema share their names.
                Fix: 1. give the new one another name   2. remove the old one in an earlier release""");
    }
}
