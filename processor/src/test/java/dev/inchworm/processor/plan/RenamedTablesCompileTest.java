package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.CompilationResult;
import dev.inchworm.processor.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of tables that go by other names. */
class RenamedTablesCompileTest {

    @TempDir
    private Path folder;

    @Test
    void iw514() {
        CompilationResult result =
                Releases.in(folder).sources("""
                        @Table(name = "drafts") class Draft { @Id long id; String text; }
                        @Table(name = "orders") class Order { @Id long id; String text; }
                        """).accept().sources("""
                        @RenamedFrom("drafts") @Table(name = "orders") class Draft { @Id long id; String text; }
                        @RenamedFrom("orders") @Table(name = "bills") class Order { @Id long id; String text; }
                        """).compile();

        assertThat(result.summaries())
                .containsExactly(
                        "ERROR IW514 Draft.java:6 class Draft { @Id long id; String text; }",
                        "ERROR IW514 Draft.java:7 class Order { @Id long id; String text; }");
        assertThat(result.errors().get(1).text()).isEqualTo("""
                [IW514] Table orders is renamed to bills, but the next release means another table by the name orders.
                On PostgreSQL each release finds its tables under the names that it knows until contract, and a name stands for one table.
                Fix: 1. choose a name that neither release uses yet
                     2. take two releases: in the first, only rename it, and use orders for another table in the second""");
    }

    @Test
    void iw690() {
        CompilationResult result = Releases.in(folder)
                .sources("@Table(name = \"orders\", schema = \"shop\") class Order { @Id long id; }")
                .accept()
                .sources("@RenamedFrom(value = \"orders\", fromSchema = \"shop\") @Table(name = \"orders\")"
                        + " class Order { @Id long id; }")
                .compile();

        assertThat(result.text("IW690"))
                .startsWith(
                        "[IW690] Moving table shop.orders to the schema that is first on each user's search path is not planned yet")
                .endsWith("2. name the schema that it shall belong to, by @Table(schema = …)");
    }
}
