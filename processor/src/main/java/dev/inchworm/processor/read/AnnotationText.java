package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Annotation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annotation as text, much as it would be written in Java: {@code @com.acme.Size(max=5L,min=0,of=com.acme.Unit#KB)}.
 * Every kind of number has its letter at the end, an {@code int} none.
 */
final class AnnotationText {

    private AnnotationText() {}

    static String format(Annotation annotation) {
        if (annotation.values().isEmpty()) {
            return "@" + annotation.type();
        }
        StringBuilder text = new StringBuilder();
        append(annotation, text);
        return text.toString();
    }

    private static void append(Annotation annotation, StringBuilder text) {
        text.append('@').append(annotation.type());
        char separator = '(';
        for (Map.Entry<String, Value> entry : annotation.values().entrySet()) {
            text.append(separator).append(entry.getKey()).append('=');
            append(entry.getValue(), text);
            separator = ',';
        }
        if (separator == ',') {
            text.append(')');
        }
    }

    private static void append(Value value, StringBuilder text) {
        if (value instanceof Value.Constant constant) {
            append(constant.value(), text);
        } else if (value instanceof Value.EnumConstant constant) {
            text.append(constant.type()).append('#').append(constant.name());
        } else if (value instanceof Value.ClassLiteral literal) {
            text.append(literal.name()).append(".class");
        } else if (value instanceof Value.Nested nested) {
            append(nested.annotation(), text);
        } else if (value instanceof Value.Many many) {
            text.append('{');
            for (int i = 0; i < many.values().size(); i++) {
                if (i > 0) {
                    text.append(',');
                }
                append(many.values().get(i), text);
            }
            text.append('}');
        }
    }

    private static void append(Object constant, StringBuilder text) {
        if (constant instanceof String string) {
            quote(string, '"', text);
        } else if (constant instanceof Character character) {
            quote(character.toString(), '\'', text);
        } else {
            text.append(constant).append(suffix(constant));
        }
    }

    private static String suffix(Object constant) {
        if (constant instanceof Integer || constant instanceof Boolean) {
            return "";
        }
        // Long L, Short S, Byte B, Float F, Double D
        return constant.getClass().getSimpleName().substring(0, 1);
    }

    private static void quote(String string, char quote, StringBuilder text) {
        text.append(quote);
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == quote || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append(quote);
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @throws IllegalArgumentException when {@code text} is anything else
     */
    static Annotation parse(String text) {
        Cursor cursor = new Cursor(text);
        cursor.expect("@");
        Annotation annotation = parseAnnotation(cursor);
        cursor.expectEnd();
        return annotation;
    }

    private static Annotation parseAnnotation(Cursor cursor) {
        String type = cursor.until("(,})");
        SortedMap<String, Value> values = new TreeMap<>();
        if (cursor.accept("(")) {
            do {
                String name = cursor.until("=");
                cursor.expect("=");
                if (values.put(name, parseValue(cursor)) != null) {
                    throw cursor.unexpected();
                }
            } while (cursor.accept(","));
            cursor.expect(")");
        }
        return new Annotation(type, values);
    }

    private static Value parseValue(Cursor cursor) {
        if (cursor.accept("@")) {
            return new Value.Nested(parseAnnotation(cursor));
        }
        if (cursor.accept("\"")) {
            return new Value.Constant(unquote(cursor, '"'));
        }
        if (cursor.accept("'")) {
            String character = unquote(cursor, '\'');
            if (character.length() != 1) {
                throw cursor.unexpected();
            }
            return new Value.Constant(character.charAt(0));
        }
        if (cursor.accept("{")) {
            List<Value> values = new ArrayList<>();
            if (!cursor.accept("}")) {
                do {
                    values.add(parseValue(cursor));
                } while (cursor.accept(","));
                cursor.expect("}");
            }
            return new Value.Many(values);
        }
        return parseWord(cursor.until(",})"));
    }

    private static String unquote(Cursor cursor, char quote) {
        StringBuilder string = new StringBuilder();
        for (char c = cursor.next(); c != quote; c = cursor.next()) {
            string.append(c == '\\' ? cursor.next() : c);
        }
        return string.toString();
    }

    private static Value parseWord(String word) {
        int hash = word.indexOf('#');
        if (hash > 0) {
            return new Value.EnumConstant(word.substring(0, hash), word.substring(hash + 1));
        }
        if (word.endsWith(".class")) {
            return new Value.ClassLiteral(word.substring(0, word.length() - ".class".length()));
        }
        if (word.equals("true") || word.equals("false")) {
            return new Value.Constant(Boolean.valueOf(word));
        }
        String number = word.substring(0, word.length() - 1);
        return new Value.Constant(
                switch (word.charAt(word.length() - 1)) {
                    case 'L' -> (Object) Long.valueOf(number);
                    case 'S' -> Short.valueOf(number);
                    case 'B' -> Byte.valueOf(number);
                    case 'F' -> Float.valueOf(number);
                    case 'D' -> Double.valueOf(number);
                    default -> Integer.valueOf(word);
                });
    }
}
