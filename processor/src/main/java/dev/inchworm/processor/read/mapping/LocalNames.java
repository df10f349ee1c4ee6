package dev.inchworm.processor.read.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the objects of one table the names that the sources do not give. They depend on that table alone: where two would be
 * the same, the later one gets a number, as PostgreSQL does it.
 */
final class LocalNames {

    private final NameRules rules;
    private final Set<String> taken = new HashSet<>();

    LocalNames(NameRules rules) {
        this.rules = rules;
    }

    /** Keeps a name from being given to anything else. */
    void reserve(Optional<String> name) {
        if (name.isPresent()) {
            taken.add(name.get());
        }
    }

    /** The first free name of these parts. */
    String next(List<String> parts, String suffix) {
        String name = rules.derived(append(parts, suffix));
        for (int number = 1; !taken.add(name); number++) {
            name = rules.derived(append(parts, suffix + number));
        }
        return name;
    }

    private static List<String> append(List<String> parts, String last) {
        List<String> all = new ArrayList<>(parts);
        all.add(last);
        return all;
    }
}
