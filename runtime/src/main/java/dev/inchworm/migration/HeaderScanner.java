package dev.inchworm.migration;

import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a step header apart: bare words, then attributes {@code name=value}. A value is a list of names separated by
 * commas, a name one or more parts separated by dots, a part a bare word or a JSON string. Whatever is wrong is an
 * {@link IllegalArgumentException} whose message completes "line 3: …".
 */
final class HeaderScanner {

    private final String text;
    private int at;

    HeaderScanner(String text) {
        this.text = text;
    }

    /** The next bare word; {@code expected} says what it should be. */
    String word(String expected) {
        skipSpaces();
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw new IllegalArgumentException("the step header lacks " + expected);
        }
        return text.substring(start, at);
    }

    /** The rest of the line. */
    Attributes attributes() {
        Map<String, List<List<String>>> values = new LinkedHashMap<>();
        for (skipSpaces(); at < text.length(); skipSpaces()) {
            String name = word("an attribute such as on=\"orders\" where '" + text.substring(at) + "' stands");
            if (!take('=')) {
                throw new IllegalArgumentException("the attribute " + name + " has no value");
            }
            if (values.put(name, list()) != null) {
                throw new IllegalArgumentException("the attribute " + name + " is there twice");
            }
        }
        return new Attributes(values);
    }

    private List<List<String>> list() {
        List<List<String>> items = new ArrayList<>();
        do {
            List<String> parts = new ArrayList<>();
            do {
                parts.add(take('"') ? quoted() : word("a value"));
            } while (take('.'));
            items.add(parts);
        } while (take(','));
        return items;
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escaped() : c);
        }
        throw new IllegalArgumentException("a quotation mark is not closed");
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw new IllegalArgumentException("\\" + c + " is no escape of a JSON string");
        };
    }

    private char hexadecimal() {
        int end = Math.min(at + 4, text.length());
        String digits = text.substring(at, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new IllegalArgumentException("\\u" + digits + " is no escape of a JSON string");
        }
        at = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpaces() {
        while (take(' ') || take('\t')) {
            continue;
        }
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** The attributes of a header; each may be taken once, and must be. */
    static final class Attributes {

        private final Map<String, List<List<String>>> values;

        private Attributes(Map<String, List<List<String>>> values) {
            this.values = values;
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        /** A value that is one text. */
        String text(String name) {
            List<String> texts = texts(name);
            if (texts.size() != 1) {
                throw new IllegalArgumentException("the attribute " + name + " must be one value");
            }
            return texts.get(0);
        }

        /** A value that is a list of texts. */
        List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            for (List<String> parts : take(name)) {
                if (parts.size() != 1) {
                    throw new IllegalArgumentException("the attribute " + name + " must not have dots");
                }
                texts.add(parts.get(0));
            }
            return texts;
        }

        /** A value that is the name of one table or index. */
        ObjectName name(String name) {
            List<ObjectName> names = names(name);
            if (names.size() != 1) {
                throw new IllegalArgumentException("the attribute " + name + " must be one name");
            }
            return names.get(0);
        }

        /** A value that is a list of names of tables. */
        List<ObjectName> names(String name) {
            List<ObjectName> names = new ArrayList<>();
            for (List<String> parts : take(name)) {
                if (parts.size() > 2) {
                    throw new IllegalArgumentException("the attribute " + name + " has a name of too many parts");
                }
                names.add(parts.size() == 2 ? ObjectName.of(parts.get(0), parts.get(1)) : ObjectName.of(parts.get(0)));
            }
            return names;
        }

        /** Insists that every attribute was taken. */
        void finish() {
            if (!values.isEmpty()) {
                throw new IllegalArgumentException(
                        "the attribute " + values.keySet().iterator().next() + " does not belong to such a step");
            }
        }

        private List<List<String>> take(String name) {
            List<List<String>> value = values.remove(name);
            if (value == null) {
                throw new IllegalArgumentException("the attribute " + name + " is missing");
            }
            return value;
        }
    }
}
