package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * The use of a type as text: {@code java.util.Map<java.lang.String,? extends java.lang.Number>}, with the brackets of an
 * array in front of its arguments.
 */
final class TypeText {

    private TypeText() {}

    static String format(TypeUse type) {
        if (type.arguments().isEmpty()) {
            return type.name();
        }
        StringBuilder text = new StringBuilder();
        append(type, text);
        return text.toString();
    }

    private static void append(TypeUse type, StringBuilder text) {
        text.append(type.name());
        if (isBoundedWildcard(type.name())) {
            text.append(' ');
            append(type.arguments().get(0), text);
        } else if (!type.arguments().isEmpty()) {
            char separator = '<';
            for (TypeUse argument : type.arguments()) {
                text.append(separator);
                append(argument, text);
                separator = ',';
            }
            text.append('>');
        }
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @throws IllegalArgumentException when {@code text} is anything else
     */
    static TypeUse parse(String text) {
        Cursor cursor = new Cursor(text);
        TypeUse type = parse(cursor);
        cursor.expectEnd();
        return type;
    }

    private static TypeUse parse(Cursor cursor) {
        for (String wildcard : List.of(TypeUse.EXTENDS, TypeUse.SUPER)) {
            if (cursor.accept(wildcard + " ")) {
                return new TypeUse(wildcard, List.of(parse(cursor)));
            }
        }
        String name = cursor.until(",<>");
        if (!cursor.accept("<")) {
            return new TypeUse(name, List.of());
        }
        List<TypeUse> arguments = new ArrayList<>();
        do {
            arguments.add(parse(cursor));
        } while (cursor.accept(","));
        cursor.expect(">");
        return new TypeUse(name, arguments);
    }

    private static boolean isBoundedWildcard(String name) {
        return name.equals(TypeUse.EXTENDS) || name.equals(TypeUse.SUPER);
    }
}
