package dev.inchworm.history;

import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.SnapshotCodec;
import java.util.SortedMap;

/**
 * {@code snapshot.json} as it was accepted: read when it is asked for, since where nothing changed nobody asks. Not safe for
 * use by several threads.
 */
final class SnapshotText {

    private final String text;
    private final String path;

    /** Null until it is asked for. */
    private Snapshot parsed;

    /**
     * What a checksum vouches for.
     *
     * @param text with line feeds for line ends
     * @param path for messages: the file as a user would write it
     */
    SnapshotText(String text, String path) {
        this.text = text;
        this.path = path;
    }

    /** That of {@code snapshot}. */
    static SnapshotText of(Snapshot snapshot, String path) {
        SnapshotText text = new SnapshotText(SnapshotCodec.format(snapshot), path);
        text.parsed = snapshot;
        return text;
    }

    String text() {
        return text;
    }

    SortedMap<String, String> settings() {
        return parsed == null ? SnapshotCodec.settings(text, path) : parsed.settings();
    }

    Snapshot parsed() {
        if (parsed == null) {
            parsed = SnapshotCodec.parse(text, path);
        }
        return parsed;
    }
}
