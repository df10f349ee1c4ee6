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
                parts().map(Effect.Present::new).map(Work.Statement::new),
                parts().map(Effect.Absent::new).map(Work.Statement::new),
                Arbitraries.just(new Work.Statement(new Effect.Repeatable())),
                texts.map(Work.Check::new),
                Combinators.combine(
                                names,
                                ArbitrarySchemas.names().list().ofMaxSize(3),
                                ArbitrarySchemas.names().list().ofMinSize(1).ofMaxSize(3))
                        .as((table, key, columns) -> new Work.Backfill(table, key, columns, Optional.empty())));
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

    private static Arbitrary<Part> parts() {
        return Combinators.combine(
                        Arbitraries.of(Part.Kind.values()), ArbitrarySchemas.objectNames(), ArbitrarySchemas.names())
                .as((kind, table, name) -> new Part(kind, table, kind.isWhole() ? table.name() : name));
    }

    @Test
    void saysOfAStatementThatCommitsByItselfWhatItLeaves() {
        ObjectName table = ObjectName.of("my \"own\" sch\u00e9ma", "a.b=c,d");
        List<Effect> effects = List.of(
                new Effect.Present(Part.column(table, "on=\"x\"; --! e9")),
                new Effect.Absent(Part.trigger(ORDERS, "select `1`\n")),
                new Effect.Present(Part.table(ORDERS)),
                new Effect.Absent(Part.view(table)),
                new Effect.Repeatable());

        assertThat(effects.stream().map(StepFileTest::statement).map(step -> StepHeader.of(step)
                        .format()))
                .containsExactly(
                        "--! e1 statement reversible effect=present column=\"on=\\\"x\\\"; --! e9\""
                                + " of=\"my \\\"own\\\" sch\u00e9ma\".\"a.b=c,d\" on=\"orders\"",
                        "--! e1 statement reversible effect=absent trigger=\"select `1`\\n\" of=\"orders\" on=\"orders\"",
                        "--! e1 statement reversible effect=present table=\"orders\" on=\"orders\"",
                        "--! e1 statement reversible effect=absent view=\"my \\\"own\\\" sch\u00e9ma\".\"a.b=c,d\" on=\"orders\"",
                        "--! e1 statement reversible effect=repeatable on=\"orders\"");
        for (Effect effect : effects) {
            List<Step> steps = List.of(statement(effect));
            assertThat(StepFile.parse(StepFile.format(steps), FILE)).isEqualTo(steps);
        }
    }

    private static Step statement(Effect effect) {
        return new Step(
                "e1",
                new Work.Statement(effect),
                Reversibility.REVERSIBLE,
                Optional.empty(),
                List.of(ORDERS),
                "",
                "ALTER TABLE \u2026;");
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        refuses("SELECT 1;", 1, "a step header (--! …) must come before this");
        refuses("\n--! e1", 2, "the step header lacks transaction, statement, backfill or check");
        refuses("--!", 1, "the step header lacks an id");
        refuses("--! e1 transation reversible\nx", 1, "'transation' is not transaction, statement, backfill or check");
        refuses("--! e1 transaction yes\nx", 1, "'yes' is not reversible, reversible-if or irreversible");
        refuses(
                "--! e1 statement reversible effect=gone\nx",
                1,
                "'gone' is not present, absent, repeatable, index-present or index-absent");
        refuses(
                "--! e1 statement reversible effect=present\nx",
                1,
                "the effect lacks what it is about, such as column=\"created_by\"");
        refuses("--! e1 statement reversible effect=absent column=\"a\"\nx", 1, "the attribute of is missing");
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
                "'gone' is not present, absent, repeatable, index-present or index-absent");
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
