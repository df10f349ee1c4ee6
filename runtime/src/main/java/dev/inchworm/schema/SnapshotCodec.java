package dev.inchworm.schema;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonReader;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code snapshot.json}: sorted by name, one line per column, constraint and index. */
public final class SnapshotCodec {

    /** The name of the file. */
    public static final String FILE = "snapshot.json";

    private static final String FORMAT = "inchworm-snapshot";
    private static final int VERSION = 1;
    private static final String SETTINGS = "settings";
    private static final String SETTINGS_BEGIN = "\n\"" + SETTINGS + "\":{";
    private static final String ENTITY = '"' + TableJson.ENTITY + "\":\"";

    private SnapshotCodec() {}

    /** {@code snapshot} as text; equal snapshots are equal texts. */
    public static String format(Snapshot snapshot) {
        return JsonWriter.document(FORMAT, VERSION, out -> {
            out.strings(SETTINGS, Layout.LINES, snapshot.settings());
            out.lines("sequences", snapshot.schema().sequences().values(), sequence -> SchemaJson.write(out, sequence));
            out.lines("tables", snapshot.schema().tables().values(), table -> TableJson.write(out, table));
        });
    }

    /**
     * Reads what {@link #format} wrote, with line ends of any kind.
     *
     * @param file for messages: the path of the file as a user would write it
     * @throws InchwormException IW720 when the text is damaged, IW721 when it is of a newer format, IW722 when it holds
     *     an unresolved merge; never takes such a text for an empty snapshot
     */
    public static Snapshot parse(String text, String file) {
        return JsonReader.document(text, file, FORMAT, VERSION, SnapshotCodec::read);
    }

    /**
     * The settings alone, of a text that {@link #format} wrote and a checksum vouches for. A compiler asks for them each
     * time, and a long snapshot takes a while to read.
     *
     * @param file as for {@link #parse}
     */
    public static SortedMap<String, String> settings(String text, String file) {
        int start = text.indexOf(SETTINGS_BEGIN) + SETTINGS_BEGIN.length();
        if (text.charAt(start) == '}') {
            return new TreeMap<>();
        }
        String lines = text.substring(start, text.indexOf("\n}", start));
        if (lines.indexOf('\\') >= 0) {
            return parse(text, file).settings();
        }
        SortedMap<String, String> settings = new TreeMap<>();
        for (String line : lines.split("\n")) {
            String[] parts = line.split("\"", -1);
            if (parts.length == 5) {
                settings.put(parts[1], parts[3]);
            }
        }
        return settings;
    }

    /**
     * The classes behind the tables alone, by binary name, of a text that {@link #format} wrote and a checksum vouches
     * for.
     */
    public static List<String> entities(String text) {
        List<String> names = new ArrayList<>();
        // Within a string its quotes would be escaped, and names of classes hold nothing that has to be.
        int start = text.indexOf(ENTITY);
        while (start >= 0) {
            int end = text.indexOf('"', start + ENTITY.length());
            names.add(text.substring(start + ENTITY.length(), end));
            start = text.indexOf(ENTITY, end);
        }
        return names;
    }

    private static Snapshot read(JsonObject in) {
        if (!in.has(SETTINGS)) {
            throw in.damaged("\"settings\" is missing");
        }
        SortedMap<ObjectName, Sequence> sequences = new TreeMap<>();
        in.objects("sequences", object -> {
            Sequence sequence = SchemaJson.readSequence(object);
            if (sequences.put(sequence.name(), sequence) != null) {
                throw object.damaged("a second sequence " + sequence.name());
            }
            return sequence;
        });
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        in.objects("tables", object -> {
            Table table = TableJson.read(object);
            if (tables.put(table.name(), table) != null) {
                throw object.damaged("a second table " + table.name());
            }
            return table;
        });
        return new Snapshot(in.stringMap(SETTINGS), new Schema(tables, sequences));
    }
}
