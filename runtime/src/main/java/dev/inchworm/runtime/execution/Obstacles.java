package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.platform.LockHolder;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose transactions hold locks that a step needs, from one look to the next. How old they are is partly known from
 * watching them, since a user without special rights is not told by the database.
 */
final class Obstacles {

    private final Map<String, Long> firstSeen = new HashMap<>();
    private final Set<String> stubborn = new HashSet<>();
    private List<LockHolder> present = List.of();

    /** These are in the way now. */
    void see(List<LockHolder> holders) {
        present = List.copyOf(holders);
        firstSeen
                .keySet()
                .retainAll(present.stream().map(LockHolder::transaction).toList());
        stubborn.retainAll(firstSeen.keySet());
        present.forEach(holder -> firstSeen.putIfAbsent(holder.transaction(), System.nanoTime()));
    }

    /** An attempt failed because of those seen last: another one is useless before they are gone. */
    void stayed() {
        present.forEach(holder -> stubborn.add(holder.transaction()));
    }

    /** Those seen last that are not about to leave: they made an attempt fail, or have been there for longer than that. */
    List<LockHolder> staying(Duration limit) {
        List<LockHolder> old = olderThan(limit);
        return present.stream()
                .filter(holder -> !holder.isServers())
                .filter(holder -> stubborn.contains(holder.transaction()) || old.contains(holder))
                .toList();
    }

    /** Those seen last, for people. */
    List<String> names() {
        return names(present);
    }

    /** For people. */
    static List<String> names(List<LockHolder> holders) {
        return holders.stream()
                .map(holder -> holder.session().describe())
                .distinct()
                .toList();
    }

    private List<LockHolder> olderThan(Duration limit) {
        return present.stream()
                .filter(holder -> age(holder).compareTo(limit) > 0)
                .toList();
    }

    /** Those seen last that this step itself has found in its way for longer than {@code limit}. */
    List<LockHolder> inTheWayFor(Duration limit) {
        return olderThan(limit).stream()
                .filter(holder -> !holder.isServers())
                .filter(holder -> watched(holder).compareTo(limit) > 0)
                .toList();
    }

    private Duration age(LockHolder holder) {
        Duration watched = watched(holder);
        return holder.session()
                .transactionAge()
                .filter(age -> age.compareTo(watched) > 0)
                .orElse(watched);
    }

    private Duration watched(LockHolder holder) {
        return Duration.ofNanos(System.nanoTime() - firstSeen.get(holder.transaction()));
    }
}
