package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts entities into their hierarchies. */
final class Entities {

    private final Map<String, Declaration> own = new LinkedHashMap<>();
    private final Function<String, Optional<Declaration>> lookup;
    private final Problems problems;
    private final Equivalents equivalents;
    private final AttributeReader reader;
    private final Map<String, PersistentClass> made = new HashMap<>();

    Entities(
            Collection<Declaration> entities,
            Function<String, Optional<Declaration>> lookup,
            Equivalents equivalents,
            Problems problems) {
        for (Declaration entity : entities) {
            own.put(entity.name(), entity);
        }
        this.lookup = lookup;
        this.problems = problems;
        this.equivalents = equivalents;
        this.reader = new AttributeReader(lookup, equivalents, problems);
    }

    /** The entities of this unit, parents before their children. */
    List<PersistentClass> all() {
        List<PersistentClass> all = new ArrayList<>();
        for (Declaration entity : own.values()) {
            find(entity.name());
        }
        for (Declaration entity : own.values()) {
            PersistentClass found = made.get(entity.name());
            if (found != null && found.parent().isEmpty()) {
                all.addAll(found.family());
            }
        }
        return all;
    }

    /** The entity of that name, one of another unit too. */
    Optional<PersistentClass> find(String name) {
        PersistentClass known = made.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Declaration declaration = own.get(name);
        if (declaration == null) {
            if (name.startsWith("java.") || name.indexOf('.') < 0) {
                return Optional.empty();
            }
            declaration = lookup.apply(name).filter(Entities::isEntity).orElse(null);
        }
        return declaration == null ? Optional.empty() : Optional.of(make(declaration));
    }

    /** Whether it belongs to this unit, and its table is made here. */
    boolean isOwn(PersistentClass entity) {
        return own.containsKey(entity.declaration().name());
    }

    static boolean isEntity(Declaration declaration) {
        return new Notes(Place.NOWHERE, declaration.annotations()).has("Entity");
    }

    /** A class of the chain from an entity up, with what type variables stand for in it. */
    private record Level(Declaration declaration, Map<String, TypeUse> bindings) {}

    private PersistentClass make(Declaration entity) {
        List<Level> chain = new ArrayList<>();
        Optional<PersistentClass> parent = Optional.empty();
        Level level = new Level(entity, Map.of());
        Set<String> seen = new HashSet<>();
        chain.add(level);
        while (level.declaration().superclass().isPresent()
                && seen.add(level.declaration().name())) {
            TypeUse use = AttributeReader.bind(level.declaration().superclass().get(), level.bindings());
            Optional<Declaration> superclass =
                    use.name().startsWith("java.") ? Optional.empty() : lookup.apply(use.name());
            if (superclass.isEmpty()) {
                if (!use.name().startsWith("java.")) {
                    problems.report(
                            Code.IW010,
                            Place.ofType(level.declaration().name()),
                            level.declaration().name(),
                            use.name());
                }
                break;
            }
            if (isEntity(superclass.get())) {
                parent = find(superclass.get().name());
                break;
            }
            level = new Level(superclass.get(), AttributeReader.bindings(superclass.get(), use));
            chain.add(0, level);
        }
        boolean byGetters = byGetters(chain, parent);
        List<Notes> levels = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (Level each : chain) {
            Notes notes = notes(each.declaration());
            // A superclass that JPA is not told of keeps its fields to itself.
            if (each.declaration() == entity || notes.has("MappedSuperclass")) {
                Supported.check(notes, problems);
                levels.add(notes);
                for (Attribute attribute : reader.of(each.declaration(), each.bindings(), byGetters)) {
                    attributes.removeIf(other -> other.name().equals(attribute.name()));
                    attributes.add(attribute);
                }
            }
        }
        if (entity.kind() != Kind.CLASS) {
            problems.report(Code.IW062, notes(entity).place(), entity.name(), "is no class", "make it a class");
        }
        PersistentClass persistent = new PersistentClass(entity, parent, levels, attributes);
        made.put(entity.name(), persistent);
        return persistent;
    }

    /** As the identifier is mapped, so is everything else. */
    private static boolean byGetters(List<Level> chain, Optional<PersistentClass> parent) {
        for (Level level : chain) {
            Optional<Boolean> byGetters = AttributeReader.byGetters(level.declaration());
            if (byGetters.isPresent()) {
                return byGetters.get();
            }
        }
        for (Optional<PersistentClass> above = parent;
                above.isPresent();
                above = above.get().parent()) {
            Optional<Boolean> byGetters = AttributeReader.byGetters(above.get().declaration());
            if (byGetters.isPresent()) {
                return byGetters.get();
            }
        }
        return false;
    }

    private Notes notes(Declaration declaration) {
        return equivalents.of(new Notes(Place.ofType(declaration.name()), declaration.annotations()));
    }
}
