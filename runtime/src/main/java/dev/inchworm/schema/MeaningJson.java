package dev.inchworm.schema;

import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import dev.inchworm.schema.Meaning.Family;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What rows mean, as a JSON object. What there is nothing to say of is left out. */
public final class MeaningJson {

    private static final String SEPARATOR = ",";

    private MeaningJson() {}

    /** Writes an object. */
    public static void write(JsonWriter out, Meaning meaning) {
        out.object(Layout.INLINE, () -> {
            writeConstants(out, "ordinals", meaning.ordinals());
            writeConstants(out, "names", meaning.names());
            if (!meaning.primitives().isEmpty()) {
                out.strings("primitives", meaning.primitives());
            }
            meaning.version().ifPresent(column -> out.member("version", column));
            meaning.family().ifPresent(family -> {
                out.member("root", family.root());
                out.member("strategy", family.strategy());
            });
            if (!meaning.discriminators().isEmpty()) {
                out.strings("discriminators", Layout.INLINE, meaning.discriminators());
            }
        });
    }

    /** Reads what {@link #write} wrote. */
    public static Meaning read(JsonObject in) {
        return new Meaning(
                readConstants(in, "ordinals"),
                readConstants(in, "names"),
                in.has("primitives") ? new TreeSet<>(in.strings("primitives")) : new TreeSet<>(),
                in.optionalString("version"),
                in.optionalString("root").map(root -> new Family(root, in.string("strategy"))),
                in.stringMap("discriminators"));
    }

    /** Reads the member {@code name}; what is not there says nothing. */
    public static Meaning read(JsonObject in, String name) {
        return in.has(name) ? in.one(name, MeaningJson::read) : Meaning.NONE;
    }

    private static void writeConstants(JsonWriter out, String member, SortedMap<String, List<String>> constants) {
        if (!constants.isEmpty()) {
            SortedMap<String, String> joined = new TreeMap<>();
            constants.forEach((column, of) -> joined.put(column, String.join(SEPARATOR, of)));
            out.strings(member, Layout.INLINE, joined);
        }
    }

    private static SortedMap<String, List<String>> readConstants(JsonObject in, String member) {
        SortedMap<String, List<String>> constants = new TreeMap<>();
        in.stringMap(member).forEach((column, joined) -> constants.put(column, constants(joined)));
        return constants;
    }

    private static List<String> constants(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
