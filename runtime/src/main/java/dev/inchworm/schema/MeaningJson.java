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
            if (!meaning.ordinals().isEmpty()) {
                SortedMap<String, String> ordinals = new TreeMap<>();
                meaning.ordinals()
                        .forEach((column, constants) -> ordinals.put(column, String.join(SEPARATOR, constants)));
                out.strings("ordinals", Layout.INLINE, ordinals);
            }
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
        SortedMap<String, List<String>> ordinals = new TreeMap<>();
        in.stringMap("ordinals").forEach((column, constants) -> ordinals.put(column, constants(constants)));
        return new Meaning(
                ordinals,
                in.has("primitives") ? new TreeSet<>(in.strings("primitives")) : new TreeSet<>(),
                in.optionalString("version"),
                in.optionalString("root").map(root -> new Family(root, in.string("strategy"))),
                in.stringMap("discriminators"));
    }

    /** Reads the member {@code name}; what is not there says nothing. */
    public static Meaning read(JsonObject in, String name) {
        return in.has(name) ? in.one(name, MeaningJson::read) : Meaning.NONE;
    }

    private static List<String> constants(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
