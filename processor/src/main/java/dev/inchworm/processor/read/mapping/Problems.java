package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong, each problem once. What several entities inherit or embed would otherwise be said for each of them. */
final class Problems {

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    void report(Code code, Place place, Object... arguments) {
        found.add(Diagnostic.of(code, place, arguments));
    }

    void addAll(Collection<Diagnostic> problems) {
        found.addAll(problems);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
