package dev.inchworm.processor.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How two lists of named things differ. What has the same name is the same thing, changed; what says the same under
 * another name is the same thing, renamed.
 */
record ListDiff<T>(List<T> dropped, List<Changed<T>> changed, List<T> added) {

    /** Something before and after. */
    record Changed<T>(T before, T after) {}

    /**
     * Compares.
     *
     * @param unnamed the same thing with some fixed name
     */
    static <T> ListDiff<T> of(List<T> before, List<T> after, Function<T, String> name, UnaryOperator<T> unnamed) {
        if (before.equals(after)) {
            return new ListDiff<>(List.of(), List.of(), List.of());
        }
        List<T> dropped = new ArrayList<>(before);
        List<T> added = new ArrayList<>(after);
        dropped.removeAll(new HashSet<>(after));
        added.removeAll(new HashSet<>(before));
        List<Changed<T>> changed = new ArrayList<>();
        match(dropped, added, name, changed);
        match(dropped, added, unnamed, changed);
        return new ListDiff<>(dropped, changed, added);
    }

    private static <T> void match(List<T> dropped, List<T> added, Function<T, ?> by, List<Changed<T>> changed) {
        Map<Object, T> candidates = new HashMap<>();
        added.forEach(thing -> candidates.putIfAbsent(by.apply(thing), thing));
        dropped.removeIf(thing -> {
            T partner = candidates.remove(by.apply(thing));
            return partner != null && added.remove(partner) && changed.add(new Changed<>(thing, partner));
        });
    }
}
