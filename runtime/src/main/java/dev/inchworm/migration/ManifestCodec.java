package dev.inchworm.migration;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonReader;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import dev.inchworm.migration.Manifest.Risk;
import dev.inchworm.migration.Manifest.SettingsChange;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.change.ChangeCodec;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code migration.json}: one line per change, hint, risk and object. */
public final class ManifestCodec {

    /** The name of the file within a migration's folder. */
    public static final String FILE = "migration.json";

    private static final String FORMAT = "inchworm-migration";
    private static final int VERSION = 1;
    private static final String DIALECTS = "dialects";
    private static final String DIALECTS_BEGIN = "\n\"" + DIALECTS + "\":";
    private static final String READ = "read";
    private static final String READ_BEGIN = "\n\"" + READ + "\":\"";

    private ManifestCodec() {}

    /** {@code manifest} as text; equal manifests are equal texts. */
    public static String format(Manifest manifest) {
        return JsonWriter.document(FORMAT, VERSION, out -> {
            manifest.parent().ifPresent(parent -> out.member("parent", parent));
            manifest.read().ifPresent(read -> out.member(READ, read));
            out.name(DIALECTS);
            out.object(Layout.INLINE, () -> manifest.dialects().forEach((name, oldest) -> write(out, name, oldest)));
            manifest.settings().ifPresent(settings -> {
                out.strings("settings-before", Layout.LINES, settings.before());
                out.strings("settings-after", Layout.LINES, settings.after());
            });
            out.lines("changes", manifest.changes(), change -> ChangeCodec.write(out, change));
            out.lines("hints", manifest.hints(), out::value);
            out.lines("risks", manifest.risks(), risk -> write(out, risk));
            out.lines("touched", manifest.touched(), object -> object.write(out));
            out.lines("in-transition", manifest.inTransition(), object -> object.write(out));
        });
    }

    /**
     * Reads what {@link #format} wrote, with line ends of any kind.
     *
     * @param file for messages: the path of the file as a user would write it
     * @throws InchwormException IW720 when the text is damaged, IW721 when it is of a newer format, IW722 when it holds
     *     an unresolved merge
     */
    public static Manifest parse(String text, String file) {
        return JsonReader.document(text, file, FORMAT, VERSION, ManifestCodec::read);
    }

    /** The digest of what was read alone, of a text that {@link #format} wrote and a checksum vouches for. */
    public static Optional<String> readDigest(String text) {
        int start = text.indexOf(READ_BEGIN);
        if (start < 0 || start > text.indexOf(DIALECTS_BEGIN)) {
            return Optional.empty();
        }
        start += READ_BEGIN.length();
        return Optional.of(text.substring(start, text.indexOf('"', start)));
    }

    private static Manifest read(JsonObject in) {
        Optional<SettingsChange> settings = in.has("settings-before")
                ? Optional.of(new SettingsChange(in.stringMap("settings-before"), in.stringMap("settings-after")))
                : Optional.empty();
        return new Manifest(
                in.optionalString("parent"),
                in.optionalString(READ),
                readDialects(in),
                settings,
                in.objects("changes", ChangeCodec::read),
                new TreeSet<>(in.has("hints") ? in.strings("hints") : List.of()),
                in.objects("risks", risk -> new Risk(risk.string("rule"), risk.string("at"), risk.string("reason"))),
                new TreeSet<>(in.objects("touched", SchemaObject::read)),
                new TreeSet<>(in.objects("in-transition", SchemaObject::read)));
    }

    private static SortedMap<String, ServerVersion> readDialects(JsonObject in) {
        return in.one(DIALECTS, object -> {
            SortedMap<String, ServerVersion> dialects = new TreeMap<>();
            object.names().forEach(name -> dialects.put(name, version(object, name)));
            return dialects;
        });
    }

    /** A whole major version is a number, since there were no others once. */
    private static void write(JsonWriter out, String dialect, ServerVersion oldest) {
        if (oldest.equals(ServerVersion.ofMajor(oldest.major()))) {
            out.member(dialect, oldest.major());
        } else {
            out.member(dialect, oldest.brief());
        }
    }

    private static ServerVersion version(JsonObject dialects, String name) {
        return dialects.isString(name)
                ? dialects.make(() -> ServerVersion.parse(dialects.string(name)))
                : ServerVersion.ofMajor(dialects.count(name));
    }

    private static void write(JsonWriter out, Risk risk) {
        out.object(Layout.INLINE, () -> {
            out.member("rule", risk.rule());
            out.member("at", risk.place());
            out.member("reason", risk.reason());
        });
    }
}
