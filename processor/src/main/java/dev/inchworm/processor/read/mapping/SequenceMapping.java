package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.Known.SEQUENCE;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the sequences that fields draw from. Several may draw from the same, if they agree on what it is. */
final class SequenceMapping {

    private final Context context;
    private final Namespaces namespaces;
    private final Places places;
    private final SortedMap<ObjectName, Sequence> sequences = new TreeMap<>();
    private final SortedMap<ObjectName, Place> firstUses = new TreeMap<>();

    SequenceMapping(Context context, Namespaces namespaces, Places places) {
        this.context = context;
        this.namespaces = namespaces;
        this.places = places;
    }

    /** Takes in what the fields of one table draw from. */
    void add(TableColumns columns) {
        for (Column column : columns.all()) {
            if (column.generation().isPresent() && column.generation().get() instanceof Generation.FromSequence from) {
                columns.maker(column.name()).marks().first(SEQUENCE).ifPresent(mark -> add(from.sequence(), mark));
            }
        }
    }

    SortedMap<ObjectName, Sequence> all() {
        return sequences;
    }

    private void add(ObjectName name, Mark mark) {
        long start = mark.number("start").orElse(1L);
        long increment = mark.number("increment").orElse(1L);
        if (increment == 0) {
            context.problems()
                    .report(
                            Code.IW034,
                            mark.at("increment"),
                            mark.place(),
                            name,
                            "its increment is 0, and every value would be the same",
                            "another increment");
            return;
        }
        Sequence sequence = new Sequence(name, start, increment);
        Optional<Sequence> known = Optional.ofNullable(sequences.get(name));
        if (known.isEmpty()) {
            Place place = mark.at("name");
            if (namespaces.addRelation(name, "sequence", place)) {
                sequences.put(name, sequence);
                firstUses.put(name, mark.place());
                places.put(new Part.OfSequence(name), place);
            }
        } else if (!known.get().equals(sequence)) {
            context.problems()
                    .report(
                            Code.IW034,
                            mark.place(),
                            mark.place(),
                            name,
                            "start " + start + ", increment " + increment + " here, but start "
                                    + known.get().start() + ", increment "
                                    + known.get().increment() + " at " + firstUses.get(name),
                            "the same start and increment in both   2. another name for one of them");
        }
    }
}
