package dev.inchworm.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.testing.ArbitrarySchemas;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SnapshotCodecTest {

    private static final String FILE = "src/main/inchworm/snapshot.json";

    @Property(seed = "7", tries = 300)
    void readsWhatItWrote(@ForAll("snapshots") Snapshot snapshot) {
        String text = SnapshotCodec.format(snapshot);

        assertThat(SnapshotCodec.parse(text, FILE)).isEqualTo(snapshot);
        assertThat(SnapshotCodec.parse(text.replace("\n", "\r\n"), FILE)).isEqualTo(snapshot);
        assertThat(SnapshotCodec.format(SnapshotCodec.parse(text, FILE))).isEqualTo(text);
    }

    @Property(seed = "7", tries = 300)
    void findsSettingsAndEntitiesWithoutReadingTheRest(@ForAll("snapshots") Snapshot snapshot) {
        String text = SnapshotCodec.format(snapshot);

        assertThat(SnapshotCodec.settings(text, FILE)).isEqualTo(snapshot.settings());
        assertThat(SnapshotCodec.entities(text))
                .isEqualTo(snapshot.schema().tables().values().stream()
                        .map(Table::entity)
                        .toList());
    }

    @Property(seed = "7", tries = 100)
    void refusesTextThatIsCutOffAnywhere(@ForAll("snapshots") Snapshot snapshot, @ForAll double where) {
        String text = SnapshotCodec.format(snapshot).strip();
        int length = (int) (Math.abs(where % 1) * text.length());

        assertThatThrownBy(() -> SnapshotCodec.parse(text.substring(0, length), FILE))
                .isInstanceOf(InchwormException.class)
                .hasMessageStartingWith("[IW720] src/main/inchworm/snapshot.json, line ");
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        return ArbitrarySchemas.snapshots();
    }

    @Test
    void givesEachPartItsLine() {
        Table orders = orders(3);
        Snapshot snapshot = new Snapshot(
                new TreeMap<>(Map.of("naming", "snake", "package", "com.acme.migrations")),
                Schema.of(List.of(orders), List.of(new Sequence(ObjectName.of("audit", "ids"), 1, 50))));

        assertThat(SnapshotCodec.format(snapshot)).isEqualTo("""
                {
                "inchworm-snapshot":1,
                "settings":{
                "naming":"snake",
                "package":"com.acme.migrations"
                },
                "sequences":[
                {"sequence":["audit","ids"],"start":1,"increment":50}
                ],
                "tables":[
                {"table":"orders","entity":"com.acme.shop.Order","parts":[
                {"column":"id","type":"int64","identity":true},
                {"column":"customer_id","type":"uuid"},
                {"column":"attribute_2","type":"string(120)","nullable":true},
                {"index":"orders_attribute_2_idx","on":["attribute_2"]},
                {"index":"orders_customer_id_idx","on":["customer_id",{"column":"id","descending":true}]},
                {"references":"orders_customer_id_fkey","on":["customer_id"],"to":"customers","at":["id"]},
                {"key":"orders_pkey","on":["id"]}
                ]}
                ]
                }
                """);
    }

    @Test
    void keepsAnEntityOfTenColumnsBelowOneAndAHalfKilobytes() {
        Snapshot one = snapshot(orders(10));
        int empty = bytes(SnapshotCodec.format(Snapshot.EMPTY));

        assertThat(bytes(SnapshotCodec.format(one)) - empty).isLessThan(1024);
    }

    @Test
    void takesTheEmptySnapshotForWhatItIs() {
        assertThat(SnapshotCodec.parse(SnapshotCodec.format(Snapshot.EMPTY), FILE))
                .isEqualTo(Snapshot.EMPTY);
    }

    @Test
    void refusesWhatIsNotASnapshot() {
        refuses("", 1, "it is empty");
        refuses("[]", 1, "it is not an object");
        refuses("{}", 1, "it does not begin with \"inchworm-snapshot\"");
        refuses("{\"inchworm-snapshot\":1}", 1, "\"settings\" is missing");
        refuses("{\"inchworm-snapshot\":0}", 1, "there is no format 0");
        refuses("{\"inchworm-snapshot\":\"1\"}", 1, "\"inchworm-snapshot\" must be a whole number");
        refuses("{\"inchworm-snapshot\":1,\"settings\":{},\n\"table\":[]}", 1, "\"table\" is not known here");
        refuses("{\"inchworm-snapshot\":1,\"settings\":{}}\n{}", 2, "something follows after its end");
        refuses("{\"inchworm-snapshot\":1,\n\"settings\":null}", 2, "it holds null where no such value belongs");
    }

    @Test
    void refusesWhatMakesNoSense() {
        String text = SnapshotCodec.format(snapshot(orders(3)));

        refuses(text.replace("uuid", "uid"), 7, "'uid' is not a type");
        refuses(text.replace("string(120)", "string(12345678901)"), 8, "'string(12345678901)' is not a type");
        refuses(text.replace("\"type\":\"uuid\"", "\"type\":7"), 7, "\"type\" must be a string");
        refuses(text.replace("\"type\":\"uuid\"", "\"typ\":\"uuid\""), 7, "\"type\" is missing");
        refuses(text.replace("\"nullable\"", "\"null\""), 8, "\"null\" is not known here");
        refuses(text.replace("\"attribute_2\",\"type\"", "\"id\",\"type\""), 8, "a second column id in one table");
        refuses(text.replace("\"on\":[\"id\"]", "\"on\":[\"di\"]"), 12, "there is no column di in this table");
        refuses(text.replace("\"on\":[\"id\"]", "\"on\":[\"id\",1]"), 12, "\"on\" must hold strings");
        refuses(
                text.replace("\"at\":[\"id\"]", "\"at\":[]"),
                11,
                "A foreign key needs as many target columns as columns");
        refuses(text.replace("\"on\":[\"attribute_2\"]", "\"on\":[]"), 9, "An index needs at least one part");
        refuses(text.replace("{\"key\"", "{\"kay\""), 12, "\"kay\" is no kind of constraint");
        refuses(text.replace("{\"column\":\"id\",\"type\"", "{\"column\":\" \",\"type\""), 6, "A column needs a name");
        refuses(
                text.replace("{\"key\"", "{\"key\":\"first\",\"on\":[\"id\"]},\n{\"key\""),
                13,
                "a second key orders_pkey in one table");
    }

    @Test
    void refusesANewerFormat() {
        assertThatThrownBy(() -> SnapshotCodec.parse("{\"inchworm-snapshot\":2,\"shapes\":[]}", FILE))
                .hasMessage(Code.IW721.text(FILE, 2, 1))
                .hasMessageStartingWith("[IW721] src/main/inchworm/snapshot.json has format 2, and this Inchworm "
                        + "understands formats up to 1.");
    }

    @Test
    void tellsTheWayOutOfAMerge() {
        String text = SnapshotCodec.format(snapshot(orders(3)));
        String merged = text.replace("{\"index\"", "<<<<<<< HEAD\n=======\n>>>>>>> other\n{\"index\"");

        assertThatThrownBy(() -> SnapshotCodec.parse(merged, FILE)).hasMessage("""
                        [IW722] src/main/inchworm/snapshot.json, line 9: the merge of two branches is unresolved here; both accepted a migration.
                        One has to come after the other, so one of them is planned again.
                        Fix: 1. take the other branch's files whole; in a rebase write HEAD instead of MERGE_HEAD:
                        git checkout MERGE_HEAD -- src/main/inchworm/inchworm.sum src/main/inchworm/snapshot.json
                        2. mvn inchworm:reopen, which takes your own migration out   3. mvn compile, look at the draft, accept it again""");
    }

    private static void refuses(String text, int line, String what) {
        assertThatThrownBy(() -> SnapshotCodec.parse(text, FILE))
                .hasMessageStartingWith("[IW720] " + FILE + ", line " + line + ": " + what + ".\n");
    }

    private static Snapshot snapshot(Table table) {
        return new Snapshot(new TreeMap<>(), Schema.of(List.of(table), List.of()));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Table orders(int columnCount) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", Type.Simple.INT64, false).withGeneration(Optional.of(new Generation.Identity())));
        columns.add(Column.of("customer_id", Type.Simple.UUID, false));
        for (int i = 2; i < columnCount; i++) {
            columns.add(Column.of("attribute_" + i, new Type.Text(120), true));
        }
        ObjectName customers = ObjectName.of("customers");
        Index.Part byCustomer = new Index.Part.OfColumn("customer_id", false);
        return Table.of(
                        ObjectName.of("orders"),
                        "com.acme.shop.Order",
                        columns,
                        new PrimaryKey("orders_pkey", List.of("id")))
                .withIndexes(List.of(
                        index("orders_customer_id_idx", byCustomer, new Index.Part.OfColumn("id", true)),
                        index("orders_attribute_2_idx", new Index.Part.OfColumn("attribute_2", false))))
                .withForeignKeys(List.of(new ForeignKey(
                        "orders_customer_id_fkey",
                        List.of("customer_id"),
                        customers,
                        List.of("id"),
                        Action.NO_ACTION,
                        Action.NO_ACTION)));
    }

    private static Index index(String name, Index.Part... parts) {
        return new Index(name, List.of(parts), false, Optional.empty(), List.of(), Optional.empty());
    }
}
