package dev.inchworm.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schema as of the last accepted migration, with the settings it was read with. What {@code snapshot.json} holds.
 *
 * @param settings everything that was derived from the environment when the snapshot was taken ({@code naming},
 *     {@code package}, …), by name
 */
public record Snapshot(SortedMap<String, String> settings, Schema schema) {

    /** What a project has before its first accepted migration. */
    public static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), Schema.EMPTY);

    public Snapshot {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
