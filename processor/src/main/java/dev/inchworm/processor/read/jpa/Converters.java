package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> FINAL = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Character",
            "java.lang.String",
            "java.util.UUID");

    private static final Set<String> COUNTED = Set.of(
            "java.lang.String",
            "java.lang.Character",
            "java.lang.Integer",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Long");

    private final Function<String, Optional<Declaration>> lookup;
    private final Problems problems;
    private final Map<TypeUse, Declaration> automatic = new HashMap<>();

    /**
     * What is stored in place of a value.
     *
     * @param to its type
     * @param literals all that may be stored, where that is known
     * @param bounded whether Hibernate runs the converter to learn what may be stored, and checks that
     */
    record Conversion(TypeUse to, List<String> literals, boolean bounded) {

        /** The same for the opposite of a flag. */
        Conversion reversed() {
            List<String> other = new ArrayList<>(literals);
            Collections.reverse(other);
            return new Conversion(to, other, bounded);
        }
    }

    /** Hibernate's own, which it brings along. */
    private static final Map<String, Conversion> BUILT_IN = Map.of(
            "org.hibernate.type.YesNoConverter",
            new Conversion(new TypeUse("java.lang.Character", List.of()), List.of("'N'", "'Y'"), true),
            "org.hibernate.type.TrueFalseConverter",
            new Conversion(new TypeUse("java.lang.Character", List.of()), List.of("'F'", "'T'"), true),
            "org.hibernate.type.NumericBooleanConverter",
            new Conversion(new TypeUse("java.lang.Integer", List.of()), List.of("0", "1"), true));

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
            notes.all(Notes.HIBERNATE, "ConverterRegistration").forEach(this::register);
        }
    }

    /** A converter that says itself whether it is automatic, or does not, as is said for it elsewhere. */
    private void register(Note note) {
        boolean applied = note.annotation().flag("autoApply", true);
        Optional<Declaration> converter =
                note.annotation().classLiteral("converter").flatMap(lookup);
        if (applied && converter.isPresent()) {
            arguments(converter.get(), note.place()).ifPresent(types -> {
                TypeUse from = note.annotation()
                        .classLiteral("domainType")
                        .map(type -> new TypeUse(type, List.of()))
                        .orElse(types.get(0));
                automatic.put(from, converter.get());
            });
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
        List<Note> said = new ArrayList<>(value.convert().stream().toList());
        value.notes().all("Convert").stream()
                .filter(convert ->
                        convert.annotation().text("attributeName").orElse("").equals(value.attribute()))
                .forEach(said::add);
        for (Note convert : said) {
            if (convert.annotation().flag("disableConversion", false)) {
                return Optional.empty();
            }
            Optional<String> converter = convert.annotation().classLiteral("converter");
            if (converter.isPresent()) {
                checkFit(value, converter.get(), convert.place());
                return by(converter.get(), convert.place());
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
                : arguments(converter, Place.ofType(converter.name())).map(this::conversion);
    }

    /** Reports a converter of values that {@code value} cannot be: both types are such that nothing is of both. */
    private void checkFit(BasicTypes.Of value, String converter, Place place) {
        Optional<TypeUse> from = BUILT_IN.containsKey(converter)
                ? Optional.of(new TypeUse("java.lang.Boolean", List.of()))
                : lookup.apply(converter)
                        .flatMap(found -> arguments(found, place))
                        .map(types -> types.get(0));
        String type = value.type().name();
        String boxed = BOXED.getOrDefault(type, type);
        if (from.isPresent()
                && !from.get().name().equals(boxed)
                && isFinal(from.get().name())
                && isFinal(boxed)) {
            problems.report(
                    Code.IW081,
                    place,
                    value.notes().place(),
                    type,
                    PersistentClass.simpleName(converter),
                    from.get().name());
        }
    }

    /** Whether no other class is below that of this name, as far as is known. */
    private boolean isFinal(String type) {
        return FINAL.contains(type)
                || type.startsWith("java.time.")
                || !type.startsWith("java.")
                        && type.indexOf('.') > 0
                        && lookup.apply(type)
                                .filter(found -> found.kind() == Declaration.Kind.ENUM
                                        || found.kind() == Declaration.Kind.RECORD)
                                .isPresent();
    }

    /** What the converter of that name makes of values. */
    Optional<Conversion> by(String converter, Place place) {
        Conversion known = BUILT_IN.get(converter);
        return known != null
                ? Optional.of(known)
                : lookup.apply(converter)
                        .flatMap(found -> arguments(found, place))
                        .map(this::conversion);
    }

    private Conversion conversion(List<TypeUse> arguments) {
        String from = arguments.get(0).name();
        boolean few = from.equals("java.lang.Boolean")
                || !from.startsWith("java.")
                        && lookup.apply(from)
                                .filter(found -> found.kind() == Declaration.Kind.ENUM)
                                .isPresent();
        return new Conversion(
                arguments.get(1),
                List.of(),
                few && COUNTED.contains(arguments.get(1).name()));
    }

    /** Whether {@code type} is a primitive one, which leaves no room for NULL. */
    static boolean isPrimitive(String type) {
        return BOXED.containsKey(type);
    }
}
