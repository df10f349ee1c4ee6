package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The text of a {@link ReadRecord}, in the layout of {@link dev.inchworm.json.JsonWriter}. It is written by every compile
 * and grows with the sources, so it is put together by hand; the test reads it back with the strict reader.
 */
final class ReadRecordText {

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder text = new StringBuilder(1 << 12);

    private ReadRecordText() {}

    static String format(String format, int version, Collection<Declaration> declarations) {
        ReadRecordText out = new ReadRecordText();
        out.text.append("{\n\"").append(format).append("\":").append(version);
        if (!declarations.isEmpty()) {
            out.text.append(",\n\"declarations\":[");
            char separator = '\n';
            for (Declaration declaration : declarations) {
                out.next(separator);
                out.declaration(declaration);
                separator = ',';
            }
            out.text.append("\n]");
        }
        return out.text.append("\n}\n").toString();
    }

    /** Begins a line, after a comma for all but the first. */
    private void next(char separator) {
        text.append(separator == ',' ? ",\n" : "\n");
    }

    private void declaration(Declaration declaration) {
        text.append("{\"name\":");
        string(declaration.name());
        text.append(",\"kind\":");
        string(declaration.kind().name().toLowerCase(Locale.ROOT));
        strings("typeParameters", declaration.typeParameters());
        if (declaration.superclass().isPresent()) {
            text.append(",\"superclass\":");
            string(TypeText.format(declaration.superclass().get()));
        }
        annotations(declaration.annotations());
        fields("fields", declaration.fields());
        strings("constants", declaration.constants());
        fields("properties", declaration.properties());
        if (declaration.isAbstract()) {
            text.append(",\"abstract\":true");
        }
        converts(declaration.converts());
        text.append('}');
    }

    private void converts(List<TypeUse> types) {
        List<String> texts = new ArrayList<>(types.size());
        for (TypeUse type : types) {
            texts.add(TypeText.format(type));
        }
        strings("converts", texts);
    }

    private void fields(String name, List<Field> fields) {
        if (fields.isEmpty()) {
            return;
        }
        text.append(",\"").append(name).append("\":[");
        for (int i = 0; i < fields.size(); i++) {
            next(i == 0 ? '\n' : ',');
            Field field = fields.get(i);
            text.append("{\"name\":");
            string(field.name());
            text.append(",\"type\":");
            string(TypeText.format(field.type()));
            annotations(field.annotations());
            text.append(field.isTransient() ? ",\"transient\":true}" : "}");
        }
        text.append("\n]");
    }

    private void annotations(List<Annotation> annotations) {
        if (annotations.isEmpty()) {
            return;
        }
        text.append(",\"annotations\":[");
        for (int i = 0; i < annotations.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            string(AnnotationText.format(annotations.get(i)));
        }
        text.append(']');
    }

    private void strings(String name, List<String> strings) {
        if (strings.isEmpty()) {
            return;
        }
        text.append(",\"").append(name).append("\":[");
        for (int i = 0; i < strings.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            string(strings.get(i));
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                text.append(value, plain, i);
                escaped(c);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    private void escaped(char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else {
            text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
