package dev.inchworm.schema.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.json.JsonReader;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.ArbitrarySchemas;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChangeCodecTest {

    private static final List<String> COLUMNS = List.of("a", "B c");

    @Property(seed = "7", tries = 500)
    void readsWhatItWrote(@ForAll("changes") Change change) {
        assertThat(parse(format(change))).containsExactly(change);
    }

    @Test
    void writesEveryKindOfChange() {
        Set<String> kinds = ChangeKinds.all().stream().map(Class::getSimpleName).collect(Collectors.toSet());

        // Edge cases would make one kind as likely as all others together.
        assertThat(changes()
                        .withoutEdgeCases()
                        .sampleStream()
                        .limit(600)
                        .map(change -> change.getClass().getSimpleName())
                        .collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    @Test
    void isReadable() {
        assertThat(format(new Change.AddColumn(
                        ObjectName.of("orders"), Column.of("created_by", Type.Simple.UUID, false), 7)))
                .isEqualTo("""
                        {
                        "test":1,
                        "changes":[
                        {"change":"AddColumn","table":"orders","column":{"column":"created_by","type":"uuid"},"position":7}
                        ]
                        }
                        """);
    }

    @Test
    void refusesWhatIsNoChange() {
        refuses("{\"change\":\"AddColum\",\"table\":\"t\"}", "there is no change AddColum");
        refuses("{\"change\":\"AddColumn\",\"table\":\"t\"}", "\"column\" is missing");
        refuses("{\"table\":\"t\"}", "\"change\" is missing");
        refuses(
                "{\"change\":\"RenameColumn\",\"table\":\"t\",\"before\":\"a\",\"after\":\"b\",\"x\":1}",
                "\"x\" is not known here");
        refuses(
                "{\"change\":\"ChangeColumn\",\"table\":\"t\",\"aspect\":\"TYPE\",\"before\":{\"column\":\"a\","
                        + "\"type\":\"bool\"},\"after\":{\"column\":\"b\",\"type\":\"bool\"}}",
                "A changed name is a RenameColumn");
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<ObjectName> table = ArbitrarySchemas.objectNames();
        Arbitrary<String> name = ArbitrarySchemas.names();
        Arbitrary<Column> column = ArbitrarySchemas.column("c");
        Arbitrary<Integer> position = Arbitraries.integers().between(0, 5);
        Arbitrary<Constraint> constraint = Arbitraries.oneOf(
                ArbitrarySchemas.constraint("n", COLUMNS), Arbitraries.just(new PrimaryKey("n", COLUMNS)));
        return Arbitraries.oneOf(
                table.flatMap(ArbitrarySchemas::table).map(Change.CreateTable::new),
                table.flatMap(ArbitrarySchemas::table).map(Change.DropTable::new),
                Combinators.combine(table, table).as(Change.RenameTable::new),
                Combinators.combine(table, name, name).as(Change.MoveEntity::new),
                Combinators.combine(table, ArbitrarySchemas.meanings(), ArbitrarySchemas.meanings())
                        .as(Change.ChangeMeaning::new),
                Combinators.combine(table, name.optional(), name.optional()).as(Change.ChangeTableComment::new),
                Combinators.combine(table, column, position).as(Change.AddColumn::new),
                Combinators.combine(table, column, position).as(Change.DropColumn::new),
                Combinators.combine(table, name, name).as(Change.RenameColumn::new),
                Combinators.combine(table, Arbitraries.of(Change.ChangeColumn.Aspect.values()), column, column)
                        .as(Change.ChangeColumn::new),
                Combinators.combine(table, constraint).as(Change.AddConstraint::new),
                Combinators.combine(table, constraint).as(Change.DropConstraint::new),
                Combinators.combine(table, constraint).as((t, c) -> new Change.ChangeConstraint(t, c, c)),
                Combinators.combine(table, ArbitrarySchemas.index("i", COLUMNS)).as(Change.AddIndex::new),
                Combinators.combine(table, ArbitrarySchemas.index("i", COLUMNS)).as(Change.DropIndex::new),
                Combinators.combine(table, ArbitrarySchemas.index("i", COLUMNS), ArbitrarySchemas.index("j", COLUMNS))
                        .as(Change.ChangeIndex::new),
                ArbitrarySchemas.sequences().map(Change.CreateSequence::new),
                ArbitrarySchemas.sequences().map(Change.DropSequence::new),
                Combinators.combine(ArbitrarySchemas.sequences(), ArbitrarySchemas.sequences())
                        .as(Change.ChangeSequence::new));
    }

    private static String format(Change change) {
        return JsonWriter.document(
                "test", 1, out -> out.lines("changes", List.of(change), c -> ChangeCodec.write(out, c)));
    }

    private static List<Change> parse(String text) {
        return JsonReader.document(text, "m.json", "test", 1, in -> in.objects("changes", ChangeCodec::read));
    }

    private static void refuses(String change, String what) {
        assertThatThrownBy(() -> parse("{\"test\":1,\"changes\":[\n" + change + "]}"))
                .hasMessageStartingWith("[IW720] m.json, line 2: " + what + ".\n");
    }
}
