package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What values become before they are stored. */
final class Converters {

    private static final Map<String, String> BOXED = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double",
            "char", "java.lang.Character");

    private final Function<String, Optional<Declaration>> lookup;
    private final Problems problems;
    private final Map<TypeUse, Declaration> automatic = new HashMap<>();

    /** @param to the type that is stored */
    record Conversion(TypeUse to) {}

    Converters(
            Collection<Declaration> declarations, Function<String, Optional<Declaration>> lookup, Problems problems) {
        this.lookup = lookup;
        this.problems = problems;
        for (Declaration declaration : declarations) {
            Notes notes = new Notes(Place.ofType(declaration.name()), declaration.annotations());
            Optional<Note> converter = notes.jpa("Converter");
            if (converter.isPresent() && converter.get().annotation().flag("autoApply", false)) {
                arguments(declaration, notes.place()).ifPresent(of -> add(of.get(0), declaration, notes.place()));
            }
        }
    }

    private void add(TypeUse from, Declaration converter, Place place) {
        Declaration other = automatic.putIfAbsent(from, converter);
        if (other != null) {
            problems.report(Code.IW066, place, from.name(), other.name(), converter.name());
        }
    }

    private Optional<List<TypeUse>> arguments(Declaration converter, Place place) {
        Declaration level = converter;
        Map<String, TypeUse> bindings = Map.of();
        while (level.converts().isEmpty() && level.superclass().isPresent()) {
            TypeUse use = AttributeReader.bind(level.superclass().get(), bindings);
            Optional<Declaration> superclass = lookup.apply(use.name());
            if (superclass.isEmpty()) {
                break;
            }
            bindings = AttributeReader.bindings(superclass.get(), use);
            level = superclass.get();
        }
        if (level.converts().size() != 2) {
            problems.report(Code.IW067, place, converter.name());
            return Optional.empty();
        }
        Map<String, TypeUse> known = bindings;
        return Optional.of(level.converts().stream()
                .map(type -> AttributeReader.bind(type, known))
                .toList());
    }

    /** What {@code value} is converted to; empty where it is stored as it is. */
    Optional<Conversion> of(BasicTypes.Of value) {
        for (Note convert : value.notes().all("Convert")) {
            String name = convert.annotation().text("attributeName").orElse("");
            if (name.equals(value.attribute())) {
                if (convert.annotation().flag("disableConversion", false)) {
                    return Optional.empty();
                }
                Optional<Declaration> converter =
                        convert.annotation().classLiteral("converter").flatMap(lookup);
                if (converter.isPresent()) {
                    return arguments(converter.get(), convert.place()).map(of -> new Conversion(of.get(1)));
                }
            }
        }
        // What says how it is stored itself is not converted behind its back.
        if (value.has("Enumerated")
                || value.has("Temporal")
                || value.notes().has("Version")
                || value.notes().has("Id")) {
            return Optional.empty();
        }
        TypeUse type = value.type();
        TypeUse boxed = new TypeUse(BOXED.getOrDefault(type.name(), type.name()), type.arguments());
        Declaration converter = automatic.get(boxed);
        return converter == null
                ? Optional.empty()
                : arguments(converter, Place.ofType(converter.name())).map(of -> new Conversion(of.get(1)));
    }

    /** Whether {@code type} is a primitive one, which leaves no room for NULL. */
    static boolean isPrimitive(String type) {
        return BOXED.containsKey(type);
    }
}
