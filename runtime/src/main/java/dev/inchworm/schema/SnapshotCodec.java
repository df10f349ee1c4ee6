package dev.inchworm.schema;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonReader;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code snapshot.json}: sorted by name, one line per column, constraint and index. */
public final class SnapshotCodec {

    /** The name of the file. */
    public static final String FILE = "snapshot.json";

    private static final String FORMAT = "inchworm-snapshot";
    private static final int VERSION = 1;

    private SnapshotCodec() {}

    /** {@code snapshot} as text; equal snapshots are equal texts. */
    public static String format(Snapshot snapshot) {
        return JsonWriter.document(FORMAT, VERSION, out -> {
            out.strings("settings", Layout.LINES, snapshot.settings());
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

    private static Snapshot read(JsonObject in) {
        if (!in.has("settings")) {
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
        return new Snapshot(in.stringMap("settings"), new Schema(tables, sequences));
    }
}
