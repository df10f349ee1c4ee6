package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import dev.inchworm.processor.read.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the attributes of a class, by its fields or by its getters, and opens up embedded values. */
final class AttributeReader {

    /** {@code SqlTypes.JSON} and {@code SQLXML}. */
    private static final Set<Long> DOCUMENTS = Set.of(3001L, 2009L);

    private final Function<String, Optional<Declaration>> lookup;
    private final Equivalents equivalents;
    private final Problems problems;
    private final Deque<String> embedding = new ArrayDeque<>();

    AttributeReader(Function<String, Optional<Declaration>> lookup, Equivalents equivalents, Problems problems) {
        this.lookup = lookup;
        this.equivalents = equivalents;
        this.problems = problems;
    }

    /** Whether the getters of a class are mapped rather than its fields, where the class does not say it. */
    static Optional<Boolean> byGetters(Declaration declaration) {
        if (hasId(declaration.properties())) {
            return Optional.of(true);
        }
        return hasId(declaration.fields()) ? Optional.of(false) : Optional.empty();
    }

    private static boolean hasId(List<Field> fields) {
        for (Field field : fields) {
            Notes notes = new Notes(Place.NOWHERE, field.annotations());
            if (notes.has("Id") || notes.has("EmbeddedId")) {
                return true;
            }
        }
        return false;
    }

    /** What type variables of {@code type} stand for where it is used like that. */
    static Map<String, TypeUse> bindings(Declaration type, TypeUse use) {
        Map<String, TypeUse> bindings = new HashMap<>();
        if (type.typeParameters().size() == use.arguments().size()) {
            for (int i = 0; i < use.arguments().size(); i++) {
                bindings.put(type.typeParameters().get(i), use.arguments().get(i));
            }
        }
        return bindings;
    }

    static TypeUse bind(TypeUse use, Map<String, TypeUse> bindings) {
        TypeUse bound = bindings.get(use.name());
        if (bound != null) {
            return bound;
        }
        if (bindings.isEmpty() || use.arguments().isEmpty()) {
            return use;
        }
        return new TypeUse(
                use.name(),
                use.arguments().stream()
                        .map(argument -> bind(argument, bindings))
                        .toList());
    }

    /**
     * The attributes that {@code declaration} itself declares.
     *
     * @param byGetters whether its getters are mapped, if it does not say otherwise
     */
    List<Attribute> of(Declaration declaration, Map<String, TypeUse> bindings, boolean byGetters) {
        Place place = Place.ofType(declaration.name());
        boolean getters = new Notes(place, declaration.annotations())
                .jpa("Access")
                .map(note -> note.annotation().constant("value", "FIELD").equals("PROPERTY"))
                .orElse(byGetters
                        && !(declaration.properties().isEmpty()
                                && !declaration.fields().isEmpty()));
        List<Attribute> attributes = new ArrayList<>();
        for (Field field : declaration.fields()) {
            Field whole = whole(field, declaration.properties());
            add(whole, !getters, "FIELD", declaration, bindings, byGetters, attributes);
        }
        for (Field property : declaration.properties()) {
            Field whole = whole(property, declaration.fields());
            add(whole, getters, "PROPERTY", declaration, bindings, byGetters, attributes);
        }
        return attributes;
    }

    /** Constraints count wherever they stand, at the field and at the getter; hints stand on the field behind a property. */
    private static Field whole(Field field, List<Field> others) {
        for (Field other : others) {
            if (other.name().equals(field.name())) {
                List<Annotation> more = other.annotations().stream()
                        .filter(annotation -> (annotation.type().startsWith("jakarta.validation.")
                                        || Vocabulary.isHint(annotation.type()))
                                && !field.annotations().contains(annotation))
                        .toList();
                if (!more.isEmpty()) {
                    List<Annotation> all = new ArrayList<>(field.annotations());
                    all.addAll(more);
                    return new Field(field.name(), field.type(), all, field.isTransient());
                }
            }
        }
        return field;
    }

    private void add(
            Field field,
            boolean byDefault,
            String access,
            Declaration declaration,
            Map<String, TypeUse> bindings,
            boolean byGetters,
            List<Attribute> into) {
        Notes notes = new Notes(Place.ofType(declaration.name()).member(field.name()), field.annotations());
        boolean said = notes.jpa("Access")
                .filter(note -> note.annotation().constant("value", "").equals(access))
                .isPresent();
        if (!(byDefault || said)
                || field.isTransient()
                || notes.has("Transient")
                || notes.hibernate("Parent").isPresent()
                || field.name().startsWith("$")) {
            return;
        }
        Notes read = equivalents.of(notes);
        Supported.check(read, problems);
        TypeUse type = targeted(bind(field.type(), bindings), read);
        into.add(attribute(field.name(), type, read, declaration.name(), byGetters));
    }

    /** The type with what annotations say of an embedded value, and of the elements and keys of a collection, be it raw or not. */
    private static TypeUse targeted(TypeUse type, Notes notes) {
        Optional<String> embedded = notes.hibernate("Target")
                .or(() -> notes.hibernate("TargetEmbeddable"))
                .flatMap(note -> note.annotation().classLiteral("value"));
        if (embedded.isPresent()) {
            return new TypeUse(embedded.get(), List.of());
        }
        Optional<TypeUse> element = notes.jpa("ElementCollection")
                .flatMap(note -> note.annotation().classLiteral("targetClass"))
                .map(name -> new TypeUse(name, List.of()));
        Optional<TypeUse> key = notes.jpa("MapKeyClass")
                .flatMap(note -> note.annotation().classLiteral("value"))
                .map(name -> new TypeUse(name, List.of()));
        if (element.isEmpty() && key.isEmpty()) {
            return type;
        }
        List<TypeUse> arguments = new ArrayList<>(type.arguments());
        boolean map = type.name().endsWith("Map");
        TypeUse unknown = new TypeUse("java.lang.Object", List.of());
        while (arguments.size() < (map ? 2 : 1)) {
            arguments.add(unknown);
        }
        element.ifPresent(of -> arguments.set(arguments.size() - 1, of));
        key.filter(of -> map).ifPresent(of -> arguments.set(0, of));
        return new TypeUse(type.name(), arguments);
    }

    private Attribute attribute(String name, TypeUse type, Notes notes, String declaring, boolean byGetters) {
        Attribute.Kind kind = kind(type, notes);
        List<Attribute> parts = List.of();
        List<Attribute> keyParts = List.of();
        if (kind == Attribute.Kind.EMBEDDED) {
            parts = parts(type, notes, byGetters);
        } else if (kind == Attribute.Kind.ELEMENTS) {
            TypeUse element = type.arguments().isEmpty()
                    ? type
                    : type.arguments().get(type.arguments().size() - 1);
            parts = isEmbeddable(element) ? parts(element, notes, byGetters) : List.of();
        }
        if (type.arguments().size() == 2
                && (kind == Attribute.Kind.ELEMENTS || kind == Attribute.Kind.TO_MANY)
                && isEmbeddable(type.arguments().get(0))) {
            keyParts = parts(type.arguments().get(0), notes, byGetters);
        }
        return new Attribute(name, kind, type, notes, declaring, parts, keyParts);
    }

    private Attribute.Kind kind(TypeUse type, Notes notes) {
        if (notes.has("ManyToOne") || notes.has("OneToOne")) {
            return Attribute.Kind.TO_ONE;
        } else if (notes.has("OneToMany") || notes.has("ManyToMany")) {
            return Attribute.Kind.TO_MANY;
        } else if (notes.hibernate("Any").isPresent()) {
            return Attribute.Kind.ANY;
        } else if (notes.has("ElementCollection")
                || notes.hibernate("ManyToAny").isPresent()) {
            return Attribute.Kind.ELEMENTS;
        } else if (isDocument(notes)) {
            return Attribute.Kind.BASIC;
        } else if (notes.has("Embedded") || notes.has("EmbeddedId") || isEmbeddable(type)) {
            return Attribute.Kind.EMBEDDED;
        }
        return Attribute.Kind.BASIC;
    }

    /** Whether all of a value goes into one column, whatever it is made of. */
    private static boolean isDocument(Notes notes) {
        return notes.hibernate("JdbcTypeCode")
                .flatMap(note -> note.annotation().number("value"))
                .filter(DOCUMENTS::contains)
                .isPresent();
    }

    private boolean isEmbeddable(TypeUse type) {
        return lookup(type.name())
                .filter(found -> new Notes(Place.NOWHERE, found.annotations()).has("Embeddable"))
                .isPresent();
    }

    private Optional<Declaration> lookup(String name) {
        boolean plain = name.startsWith("java.") || name.endsWith("]") || name.indexOf('.') < 0;
        return plain ? Optional.empty() : lookup.apply(name);
    }

    /** The attributes of an embeddable class, those of its superclasses first. */
    private List<Attribute> parts(TypeUse type, Notes notes, boolean byGetters) {
        Optional<Declaration> found = lookup(type.name());
        if (found.isEmpty()
                || found.get().kind() == Kind.INTERFACE
                || found.get().kind() == Kind.ENUM) {
            problems.report(
                    Code.IW064, notes.place(), notes.place(), type.name(), "it is no class that can be embedded");
            return List.of();
        }
        if (embedding.contains(type.name())) {
            problems.report(Code.IW064, notes.place(), notes.place(), type.name(), "it contains itself");
            return List.of();
        }
        embedding.push(type.name());
        List<Attribute> parts = new ArrayList<>();
        collect(found.get(), bindings(found.get(), type), byGetters, parts);
        embedding.pop();
        return parts;
    }

    private void collect(Declaration type, Map<String, TypeUse> bindings, boolean byGetters, List<Attribute> into) {
        Optional<Declaration> superclass = type.superclass().flatMap(use -> lookup(use.name()));
        if (superclass.isPresent()) {
            Notes notes = new Notes(Place.NOWHERE, superclass.get().annotations());
            if (notes.has("MappedSuperclass") || notes.has("Embeddable")) {
                TypeUse use = bind(type.superclass().orElseThrow(), bindings);
                collect(superclass.get(), bindings(superclass.get(), use), byGetters, into);
            }
        }
        Notes own = new Notes(Place.ofType(type.name()), type.annotations());
        Supported.check(own, problems);
        into.addAll(of(type, bindings, byGetters(type).orElse(byGetters)));
    }
}
