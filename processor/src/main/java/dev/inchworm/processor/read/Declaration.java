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
 * @param annotations as declared, with containers of repeated ones taken apart, in declaration order
 * @param fields all but static ones, in declaration order; empty for enums
 * @param constants names of the enum constants, in order; empty for everything else
 */
public record Declaration(
        String name,
        Kind kind,
        List<String> typeParameters,
        Optional<TypeUse> superclass,
        List<Annotation> annotations,
        List<Field> fields,
        List<String> constants) {

    public Declaration {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        typeParameters = List.copyOf(typeParameters);
        Objects.requireNonNull(superclass);
        annotations = List.copyOf(annotations);
        fields = List.copyOf(fields);
        constants = List.copyOf(constants);
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
     * @param annotations on the declaration and on its type, in that order
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
     * @param name {@code int}, {@code byte[]}, a binary class name, or the name of a type variable
     * @param arguments its type arguments, in order
     */
    public record TypeUse(String name, List<TypeUse> arguments) {
        public TypeUse {
            Objects.requireNonNull(name);
            arguments = List.copyOf(arguments);
        }
    }
}
