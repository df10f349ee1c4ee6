package dev.inchworm.processor.diff;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.processor.read.Hint.RenamedColumn;
import dev.inchworm.processor.read.Hint.RenamedTable;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Two schemas, and hints that say of every part of the one what has become of it in the other. */
record Revision(Schema before, Schema after, List<Hint> hints) {

    private static final int MOST_RENAMES = 3;

    static Revision of(Schema before, Schema after, List<Integer> numbers) {
        Iterator<Integer> choices = numbers.iterator();
        List<Hint> hints = new ArrayList<>();
        Map<ObjectName, ObjectName> oldNames = new TreeMap<>();
        after.tables().keySet().stream().filter(before.tables()::containsKey).forEach(name -> oldNames.put(name, name));
        Set<ObjectName> goneTables =
                rename(before.tables().keySet(), after.tables().keySet(), choices, (now, old) -> {
                    hints.add(new RenamedTable(now, old, place(hints)));
                    oldNames.put(now, old);
                });
        goneTables.forEach(name -> hints.add(new RemovedTable(name, "tested", place(hints))));
        oldNames.forEach((now, old) -> {
            Set<String> goneColumns = rename(
                    names(before.tables().get(old)),
                    names(after.tables().get(now)),
                    choices,
                    (name, oldName) -> hints.add(new RenamedColumn(now, name, oldName, place(hints))));
            goneColumns.forEach(
                    name -> hints.add(new RemovedColumn(now, name, "tested", Optional.empty(), place(hints))));
        });
        return new Revision(before, after, hints);
    }

    /** Each name that is gone, or that something else has taken, may turn up as another one. Returns those that do not. */
    private static <N> Set<N> rename(
            Collection<N> before, Collection<N> after, Iterator<Integer> choices, BiConsumer<N, N> renamed) {
        List<N> free = new ArrayList<>(before);
        free.removeAll(after);
        List<N> open = new ArrayList<>(after);
        Set<N> known = new HashSet<>(before);
        for (int i = 0; i < MOST_RENAMES && !free.isEmpty() && !open.isEmpty() && choices.hasNext(); i++) {
            N old = free.remove(choices.next() % free.size());
            N now = open.remove(choices.hasNext() ? choices.next() % open.size() : 0);
            renamed.accept(now, old);
            if (known.contains(now)) {
                free.add(now);
            }
        }
        return new LinkedHashSet<>(free);
    }

    private static Place place(List<Hint> hints) {
        return Place.ofType("com.acme.Hint" + hints.size());
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    static Reading reading(Schema schema, List<Hint> hints) {
        return new Reading(schema, hints, Map.of(), List.of());
    }

    Reading reading() {
        return reading(after, hints);
    }

    Difference difference() {
        return Differ.diff(new Snapshot(new TreeMap<>(), before), reading(), ConsumedHints.NONE);
    }

    /** All hints, as an accepted migration records them. */
    ConsumedHints consumed() {
        return new ConsumedHints(hints.stream().map(Hint::key).collect(Collectors.toSet()), Set.of());
    }
}
