package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.List;

/**
 * What a class maps under one name.
 *
 * @param name of the field or property
 * @param type with type variables replaced by what they stand for
 * @param notes its annotations; their place is the field or getter
 * @param declaring the class that declares it
 * @param parts of an embedded value, or of the embedded elements of a collection; empty for everything else
 * @param keyParts of the embedded keys of a map
 */
record Attribute(
        String name,
        Kind kind,
        TypeUse type,
        Notes notes,
        String declaring,
        List<Attribute> parts,
        List<Attribute> keyParts) {

    Attribute {
        parts = List.copyOf(parts);
        keyParts = List.copyOf(keyParts);
    }

    /** What sort of thing is mapped. */
    enum Kind {
        /** A value in one column. */
        BASIC,
        /** A value of several attributes. */
        EMBEDDED,
        /** Another entity. */
        TO_ONE,
        /** Another entity of whatever class, which a column of its own tells. */
        ANY,
        /** A collection of values, or of entities of whatever class. */
        ELEMENTS,
        /** A collection of entities. */
        TO_MANY
    }

    /** Whether it is the identifier or a part of it. */
    boolean isId() {
        return notes.has("Id") || notes.has("EmbeddedId");
    }

    boolean isMap() {
        return type.name().endsWith("Map") && type.arguments().size() == 2;
    }

    /** Whether it is a collection that holds nothing twice. */
    boolean isSet() {
        return type.name().endsWith("Set");
    }

    /** What a collection holds. */
    TypeUse element() {
        List<TypeUse> arguments = type.arguments();
        return arguments.isEmpty() ? type : arguments.get(arguments.size() - 1);
    }
}
