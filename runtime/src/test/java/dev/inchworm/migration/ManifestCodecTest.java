package dev.inchworm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Manifest.Risk;
import dev.inchworm.migration.Manifest.SettingsChange;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ManifestCodecTest {

    private static final String FILE = "src/main/inchworm/0002-created-by/migration.json";
    private static final ObjectName ORDERS = ObjectName.of("orders");

    private static final Manifest FULL = new Manifest(
            Optional.of("ab12"),
            Optional.of("cd34"),
            new TreeMap<>(Map.of("postgresql", ServerVersion.ofMajor(14), "mysql", ServerVersion.ofMajor(8))),
            Optional.of(new SettingsChange(new TreeMap<>(Map.of("naming", "jpa")), new TreeMap<>())),
            List.of(new Change.AddColumn(ORDERS, Column.of("created_by", Type.Simple.UUID, false), 7)),
            new TreeSet<>(Set.of("Backfill orders.created_by", "AcceptRisk IW102 com.acme.Order")),
            List.of(new Risk("IW102", "com.acme.Order", "it is \"small\"")),
            new TreeSet<>(Set.of(
                    SchemaObject.table(ORDERS),
                    SchemaObject.column(ORDERS, "created_by"),
                    SchemaObject.index(ORDERS, "i"),
                    SchemaObject.constraint(ORDERS, "c"),
                    SchemaObject.sequence(ObjectName.of("audit", "ids")))),
            new TreeSet<>(Set.of(SchemaObject.column(ORDERS, "created_by"))));

    @Test
    void givesEachPartItsLine() {
        assertThat(ManifestCodec.format(FULL)).isEqualTo("""
                {
                "inchworm-migration":1,
                "parent":"ab12",
                "read":"cd34",
                "dialects":{"mysql":8,"postgresql":14},
                "settings-before":{
                "naming":"jpa"
                },
                "settings-after":{},
                "changes":[
                {"change":"AddColumn","table":"orders","column":{"column":"created_by","type":"uuid"},"position":7}
                ],
                "hints":[
                "AcceptRisk IW102 com.acme.Order",
                "Backfill orders.created_by"
                ],
                "risks":[
                {"rule":"IW102","at":"com.acme.Order","reason":"it is \\"small\\""}
                ],
                "touched":[
                {"table":"orders"},
                {"column":"created_by","of":"orders"},
                {"constraint":"c","of":"orders"},
                {"index":"i","of":"orders"},
                {"sequence":["audit","ids"]}
                ],
                "in-transition":[
                {"column":"created_by","of":"orders"}
                ]
                }
                """);
    }

    @Test
    void aVersionThatIsMoreThanItsMajorIsAString() {
        Manifest initial = Manifest.of(
                Optional.empty(),
                Map.of("mariadb", ServerVersion.parse("10.11"), "mysql", ServerVersion.parse("8.0.32")),
                List.of(),
                Set.of());
        String text = ManifestCodec.format(initial);
        assertThat(text).contains("\"dialects\":{\"mariadb\":\"10.11\",\"mysql\":\"8.0.32\"}");
        assertThat(ManifestCodec.parse(text, FILE)).isEqualTo(initial);
        assertThatThrownBy(() -> ManifestCodec.parse(text.replace("8.0.32", "new"), FILE))
                .hasMessageContaining("[IW720]")
                .hasMessageContaining("'new' is not a version");
    }

    @Test
    void readsWhatItWrote() {
        Manifest initial =
                Manifest.of(Optional.empty(), Map.of("postgresql", ServerVersion.ofMajor(14)), List.of(), Set.of());

        assertThat(ManifestCodec.parse(ManifestCodec.format(FULL), FILE)).isEqualTo(FULL);
        assertThat(ManifestCodec.parse(ManifestCodec.format(FULL).replace("\n", "\r\n"), FILE))
                .isEqualTo(FULL);
        assertThat(ManifestCodec.parse(ManifestCodec.format(initial), FILE)).isEqualTo(initial);
    }

    @Test
    void findsTheDigestWithoutReadingTheRest() {
        Manifest without =
                Manifest.of(Optional.of("ab12"), Map.of("postgresql", ServerVersion.ofMajor(14)), List.of(), Set.of());

        assertThat(ManifestCodec.readDigest(ManifestCodec.format(FULL))).contains("cd34");
        assertThat(ManifestCodec.readDigest(ManifestCodec.format(without))).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        String text = ManifestCodec.format(FULL);

        refuses(text.replace("\"mysql\":8", "\"mysql\":-8"), 5, "\"mysql\" cannot be -8");
        refuses(text.replace("settings-after", "settings-then"), 1, "\"settings-then\" is not known here");
        refuses(text.replace("{\"index\":\"i\"", "{\"trigger\":\"i\""), 24, "\"trigger\" is no kind of object");
        refuses(text.replace("{\"index\":\"i\"", "{\"index\":\"\""), 24, "'' is no name for one index");
    }

    private static void refuses(String text, int line, String what) {
        assertThatThrownBy(() -> ManifestCodec.parse(text, FILE))
                .hasMessageStartingWith("[IW720] " + FILE + ", line " + line + ": " + what);
    }
}
