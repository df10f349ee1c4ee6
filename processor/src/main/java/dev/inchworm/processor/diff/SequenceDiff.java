package dev.inchworm.processor.diff;

import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeSequence;
import dev.inchworm.schema.change.Change.CreateSequence;
import dev.inchworm.schema.change.Change.DropSequence;
import java.util.ArrayList;
import java.util.List;

/** How the sequences of two schemas differ. */
final class SequenceDiff {

    private SequenceDiff() {}

    /** Sequences that come or change. */
    static List<Change> created(Schema before, Schema after) {
        List<Change> changes = new ArrayList<>();
        for (Sequence sequence : after.sequences().values()) {
            Sequence old = before.sequences().get(sequence.name());
            if (old == null) {
                changes.add(new CreateSequence(sequence));
            } else if (!old.equals(sequence)) {
                changes.add(new ChangeSequence(old, sequence));
            }
        }
        return changes;
    }

    /** Sequences that go. They hold no data of their own, so no hint is asked for. */
    static List<Change> dropped(Schema before, Schema after) {
        List<Change> changes = new ArrayList<>();
        for (Sequence sequence : before.sequences().values()) {
            if (!after.sequences().containsKey(sequence.name())) {
                changes.add(new DropSequence(sequence));
            }
        }
        return changes;
    }
}
