package dev.inchworm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.testing.ArbitrarySchemas;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StepFileTest {

    private static final String FILE = "src/main/inchworm/0002-created-by/postgresql/1-expand.sql";
    private static final ObjectName ORDERS = ObjectName.of("orders");

    private static final List<Step> STEPS = List.of(
            new Step(
                    "e1",
                    new Work.Transaction(),
                    Reversibility.REVERSIBLE,
                    Optional.of("ACCESS EXCLUSIVE"),
                    List.of(ORDERS),
                    "Adds column orders.created_by, nullable and without default.\n\nMilliseconds under the lock.",
                    "ALTER TABLE \"orders\" ADD COLUMN \"created_by\" uuid;\n\n-- and more\nSELECT 1;"),
            new Step(
                    "e2",
                    new Work.Statement(new Effect.IndexPresent(ObjectName.of("audit", "a.b\"c"))),
                    Reversibility.REVERSIBLE_IF,
                    Optional.empty(),
                    List.of(ObjectName.of("audit", "orders"), ORDERS),
                    "",
                    "-- a comment of its own\nCREATE INDEX …;"),
            new Step(
                    "b1",
                    new Work.Backfill(ORDERS, List.of("id", "line"), "created_by"),
                    Reversibility.REVERSIBLE,
                    Optional.empty(),
                    List.of(ORDERS),
                    "Fills.",
                    "UPDATE …;"),
            new Step(
                    "t1",
                    new Work.Check("orders.created_by is NULL;\nrun the backfill"),
                    Reversibility.IRREVERSIBLE,
                    Optional.empty(),
                    List.of(),
                    "",
                    "SELECT '\n--! e9 transaction reversible\n';"));

    private static final String TEXT = """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Adds column orders.created_by, nullable and without default.
            --
            -- Milliseconds under the lock.
            ALTER TABLE "orders" ADD COLUMN "created_by" uuid;

            -- and more
            SELECT 1;

            --! e2 statement reversible-if effect=index-present index="audit"."a.b\\"c" on="audit"."orders","orders"

            -- a comment of its own
            CREATE INDEX …;

            --! b1 backfill reversible on="orders" key="id","line" column="created_by"
            -- Fills.
            UPDATE …;

            --! t1 check irreversible complaint="orders.created_by is NULL;\\nrun the backfill"
            SELECT '
             --! e9 transaction reversible
            ';
            """;

    @Test
    void isReadableByAReviewer() {
        assertThat(StepFile.format(STEPS)).isEqualTo(TEXT);
        assertThat(StepFile.format(List.of())).isEmpty();
    }

    @Test
    void readsAnyLineEnds() {
        assertThat(StepFile.parse(TEXT, FILE)).isEqualTo(STEPS);
        assertThat(StepFile.parse(TEXT.replace("\n", "\r\n"), FILE)).isEqualTo(STEPS);
        assertThat(StepFile.parse("", FILE)).isEmpty();
        assertThat(StepFile.parse("\n\n", FILE)).isEmpty();
    }

    @Property(seed = "7", tries = 500)
    void readsWhatItWrote(@ForAll("steps") List<Step> steps) {
        String text = StepFile.format(steps);

        assertThat(StepFile.parse(text, FILE)).isEqualTo(steps);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<ObjectName> names = ArbitrarySchemas.objectNames();
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("ab -!=\"'\\;\n\r\tü漢\u2028\u0000")
                .ofMaxLength(30)
                .filter(text -> !text.contains("\r\n"));
        Arbitrary<Work> works = Arbitraries.oneOf(
                Arbitraries.just(new Work.Transaction()),
                names.map(Effect.IndexPresent::new).map(Work.Statement::new),
                names.map(Effect.IndexAbsent::new).map(Work.Statement::new),
                texts.map(Work.Check::new),
                Combinators.combine(names, ArbitrarySchemas.names().list().ofMaxSize(3), ArbitrarySchemas.names())
                        .as(Work.Backfill::new));
        return Combinators.combine(
                        Arbitraries.of("e1", "b12", "t3", "r4"),
                        works,
                        Arbitraries.of(Reversibility.values()),
                        texts.optional(),
                        names.list().ofMaxSize(3),
                        texts,
                        texts.filter(text -> !text.isBlank()))
                .as(Step::new)
                .list()
                .ofMaxSize(4);
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        refuses("SELECT 1;", 1, "a step header (--! …) must come before this");
        refuses("\n--! e1", 2, "the step header lacks transaction, statement, backfill or check");
        refuses("--!", 1, "the step header lacks an id");
        refuses("--! e1 transation reversible\nx", 1, "'transation' is not transaction, statement, backfill or check");
        refuses("--! e1 transaction yes\nx", 1, "'yes' is not reversible, reversible-if or irreversible");
        refuses("--! e1 transaction reversible\n\n", 1, "Step e1 has no SQL");
        refuses("--! x1 transaction reversible\nx", 1, "'x1' is not the id of a step");
        refuses("--! e1 check reversible\nx", 1, "the attribute complaint is missing");
        refuses("--! e1 transaction reversible on\nx", 1, "the attribute on has no value");
        refuses("--! e1 transaction reversible on=\nx", 1, "the step header lacks a value");
        refuses("--! e1 transaction reversible on=\"a\nx", 1, "a quotation mark is not closed");
        refuses("--! e1 transaction reversible on=\"\\u12\"\nx", 1, "\\u12\" is no escape of a JSON string");
        refuses("--! e1 transaction reversible on=a.b.c\nx", 1, "the attribute on has a name of too many parts");
        refuses("--! e1 transaction reversible on=a on=b\nx", 1, "the attribute on is there twice");
        refuses("--! e1 transaction reversible key=a\nx", 1, "the attribute key does not belong to such a step");
        refuses("--! e1 backfill reversible on=a,b column=c\nx", 1, "a backfill is on one table");
        refuses(
                "--! e1 transaction reversible ?\nx",
                1,
                "the step header lacks an attribute such as on=\"orders\" where '?' stands");
        refuses(
                TEXT + "\n--! e3 statement reversible effect=gone index=i\nx",
                24,
                "'gone' is not index-present or index-absent");
    }

    @Test
    void refusesAnUnresolvedMerge() {
        assertThatThrownBy(() -> StepFile.parse("<<<<<<< HEAD\n" + TEXT, FILE))
                .hasMessageStartingWith("[IW722] " + FILE + ", line 1: ");
    }

    private static void refuses(String text, int line, String what) {
        assertThatThrownBy(() -> StepFile.parse(text, FILE))
                .hasMessageStartingWith("[IW723] " + FILE + ", line " + line + ": " + what);
    }
}
