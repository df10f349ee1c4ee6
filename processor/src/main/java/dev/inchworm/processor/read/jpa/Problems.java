package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the mapping, each problem once, whoever inherits or embeds it. */
final class Problems {

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    void report(Code code, Place place, Object... arguments) {
        found.add(Diagnostic.of(code, place, arguments));
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
