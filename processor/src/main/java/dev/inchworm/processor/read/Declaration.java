package dev.inchworm.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A class, record, enum, interface or package as far as mapping is concerned, whoever read it.
 *
 * @param name binary name ({@code com.acme.Order$Line}); for a package its name
 * @param kind what it is
 * @param typeParameters names of its type parameters, in order
 * @param superclass as declared; empty for none, {@code Object}, and everything that is no class
 * @param annotations those of {@link Vocabulary}, with containers of repeated ones taken apart; sorted by type, those of
 *     one type in declaration order
 * @param fields all but static ones, in declaration order; empty for enums
 * @param constants names of the enum constants, in order; empty for everything else
 * @param properties what the getters of a JPA class return, by the names of the properties, where they may be what is mapped
 * @param isAbstract whether a JPA class has that modifier; of others nobody asks
 * @param converts what a class that implements JPA's {@code AttributeConverter} gives for its two parameters
 */
public record Declaration(
        String name,
        Kind kind,
        List<String> typeParameters,
        Optional<TypeUse> superclass,
        List<Annotation> annotations,
        List<Field> fields,
        List<String> constants,
        List<Field> properties,
        boolean isAbstract,
        List<TypeUse> converts) {

    public Declaration {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        typeParameters = List.copyOf(typeParameters);
        Objects.requireNonNull(superclass);
        annotations = List.copyOf(annotations);
        fields = List.copyOf(fields);
        constants = List.copyOf(constants);
        properties = List.copyOf(properties);
        converts = List.copyOf(converts);
    }

    /** A class without what JPA alone asks for. */
    public Declaration(
            String name,
            Kind kind,
            List<String> typeParameters,
            Optional<TypeUse> superclass,
            List<Annotation> annotations,
            List<Field> fields,
            List<String> constants) {
        this(name, kind, typeParameters, superclass, annotations, fields, constants, List.of(), false, List.of());
    }

    /** Whether a hint stands on it or on one of its fields. */
    boolean hasHints() {
        if (hasHints(annotations)) {
            return true;
        }
        for (Field field : fields) {
            if (hasHints(field.annotations())) {
                return true;
            }
        }
        return false;
    }

    /** The same without hints. */
    Declaration withoutHints() {
        return new Declaration(
                name,
                kind,
                typeParameters,
                superclass,
                withoutHints(annotations),
                fields.stream()
                        .map(field -> new Field(
                                field.name(), field.type(), withoutHints(field.annotations()), field.isTransient()))
                        .toList(),
                constants,
                properties,
                isAbstract,
                converts);
    }

    private static boolean hasHints(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (Vocabulary.isHint(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    private static List<Annotation> withoutHints(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> !Vocabulary.isHint(annotation.type()))
                .toList();
    }

    /** What is declared. */
    public enum Kind {
        CLASS,
        RECORD,
        ENUM,
        INTERFACE,
        PACKAGE
    }

    /**
     * A field, or the field behind a record component.
     *
     * @param annotations on the declaration and on its type, in the form and order of a class's
     * @param isTransient whether it has the modifier
     */
    public record Field(String name, TypeUse type, List<Annotation> annotations, boolean isTransient) {
        public Field {
            Objects.requireNonNull(name);
            Objects.requireNonNull(type);
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * The use of a type.
     *
     * @param name {@code int}, {@code byte[]}, a binary class name, the name of a type variable, or a wildcard
     * @param arguments its type arguments, in order
     */
    public record TypeUse(String name, List<TypeUse> arguments) {

        /** The name of an unbounded wildcard. */
        public static final String WILDCARD = "?";

        /** The name of a wildcard whose one argument is its upper bound. */
        public static final String EXTENDS = "? extends";

        /** The name of a wildcard whose one argument is its lower bound. */
        public static final String SUPER = "? super";

        public TypeUse {
            Objects.requireNonNull(name);
            arguments = List.copyOf(arguments);
        }
    }
}
