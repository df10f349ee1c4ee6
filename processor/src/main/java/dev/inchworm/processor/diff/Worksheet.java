package dev.inchworm.processor.diff;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.SchemaEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The snapshot while names are cleared and given away, and the changes that do so. */
final class Worksheet {

    private final SchemaEditor editor;
    private final List<Change> changes = new ArrayList<>();

    Worksheet(Schema before) {
        editor = new SchemaEditor(before);
    }

    /** Carries {@code change} out and keeps it. */
    void apply(Change change) {
        change.applyTo(editor);
        changes.add(change);
    }

    /** The tables as the changes so far leave them. */
    SortedMap<ObjectName, Table> tables() {
        return editor.tables();
    }

    /** What has been done, in order. */
    List<Change> changes() {
        return List.copyOf(changes);
    }
}
