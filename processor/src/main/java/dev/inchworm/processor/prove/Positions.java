package dev.inchworm.processor.prove;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where columns stand: a release finds those that it does not know behind its own, and its own in the order that it knows. */
final class Positions {

    private Positions() {}

    /** The columns of {@code known} that stand, in {@code found}, behind one that followed them. */
    static List<String> moved(Table known, Table found) {
        Map<String, Integer> positions = new HashMap<>();
        for (Column column : found.columns()) {
            positions.put(column.name(), positions.size());
        }
        List<String> moved = new ArrayList<>();
        int first = positions.size();
        for (int at = known.columns().size() - 1; at >= 0; at--) {
            String name = known.columns().get(at).name();
            int position = positions.getOrDefault(name, first);
            if (position > first) {
                moved.add(name);
            }
            first = Math.min(first, position);
        }
        return moved;
    }
}
