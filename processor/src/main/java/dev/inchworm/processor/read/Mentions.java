package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Annotation.Value;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes that declarations mention where a mapping may look: superclasses, and what mapped fields are made of. */
final class Mentions {

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double", "void");

    private final Set<String> seen;

    /** @param known the classes that need not be mentioned any more */
    Mentions(Collection<String> known) {
        seen = new HashSet<>(known);
        seen.addAll(PRIMITIVES);
    }

    /** The names of the classes that {@code declaration} mentions and that no other has mentioned before. */
    List<String> newIn(Declaration declaration) {
        List<String> names = new ArrayList<>();
        if (declaration.superclass().isPresent()) {
            add(declaration.superclass().get(), declaration, names);
        }
        for (Field field : declaration.fields()) {
            if (!field.isTransient() && !isTransient(field)) {
                addWithAnnotations(field, declaration, names);
            }
        }
        for (Field property : declaration.properties()) {
            if (!isTransient(property)) {
                addWithAnnotations(property, declaration, names);
            }
        }
        for (TypeUse converted : declaration.converts()) {
            add(converted, declaration, names);
        }
        addClasses(declaration.annotations(), declaration, names);
        return names;
    }

    private void addWithAnnotations(Field field, Declaration declaration, List<String> names) {
        add(field.type(), declaration, names);
        addClasses(field.annotations(), declaration, names);
    }

    /** The classes that annotations of JPA name: keys, converters, targets. */
    private void addClasses(List<Annotation> annotations, Declaration declaration, List<String> names) {
        for (Annotation annotation : annotations) {
            if (Vocabulary.isJpa(annotation.type())) {
                for (Value value : annotation.values().values()) {
                    addClasses(value, declaration, names);
                }
            }
        }
    }

    private void addClasses(Value value, Declaration declaration, List<String> names) {
        if (value instanceof Value.ClassLiteral literal) {
            add(new TypeUse(literal.name(), List.of()), declaration, names);
        } else if (value instanceof Value.Nested nested) {
            addClasses(List.of(nested.annotation()), declaration, names);
        } else if (value instanceof Value.Many many) {
            for (Value each : many.values()) {
                addClasses(each, declaration, names);
            }
        }
    }

    private static boolean isTransient(Field field) {
        for (Annotation annotation : field.annotations()) {
            if (Vocabulary.isTransient(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    private void add(TypeUse use, Declaration declaration, List<String> names) {
        String name = use.name();
        if (!declaration.typeParameters().contains(name) && seen.add(name) && isClassOutsideTheJdk(name)) {
            names.add(name);
        }
        for (TypeUse argument : use.arguments()) {
            add(argument, declaration, names);
        }
    }

    /** Arrays and wildcards are made of other types; what the JDK has stays as it is. */
    private static boolean isClassOutsideTheJdk(String name) {
        return !name.startsWith("java.") && !name.startsWith(TypeUse.WILDCARD) && !name.endsWith("[]");
    }
}
