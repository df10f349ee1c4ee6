package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.read.Declaration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every class that a mapping may have to look at, by binary name. */
final class Classes {

    private final Map<String, Optional<Declaration>> known = new HashMap<>();
    private final Function<String, Optional<Declaration>> lookup;

    /** Takes {@code own} as given, and asks {@code lookup} for all others, once each. */
    Classes(Collection<Declaration> own, Function<String, Optional<Declaration>> lookup) {
        for (Declaration declaration : own) {
            known.put(declaration.name(), Optional.of(declaration));
        }
        this.lookup = lookup;
    }

    Optional<Declaration> find(String name) {
        Optional<Declaration> found = known.get(name);
        if (found == null) {
            found = lookup.apply(name);
            known.put(name, found);
        }
        return found;
    }

    /** The entity of that name; empty where there is no such class, or it has no {@code @Table}. */
    Optional<Declaration> findEntity(String name) {
        Optional<Declaration> found = find(name);
        return found.isPresent() && isEntity(found.get()) ? found : Optional.empty();
    }

    static boolean isEntity(Declaration declaration) {
        return has(declaration, Known.TABLE);
    }

    static boolean isJpaEntity(Declaration declaration) {
        return has(declaration, Known.JPA_ENTITY);
    }

    private static boolean has(Declaration declaration, Known annotation) {
        return (Marks.bits(declaration.annotations()) & annotation.bit()) != 0;
    }
}
