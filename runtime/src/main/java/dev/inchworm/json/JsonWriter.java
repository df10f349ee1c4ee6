package dev.inchworm.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Writes canonical JSON: no spaces, and line breaks where {@link Layout} says and nowhere else. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How the parts of an object or array are set. */
    public enum Layout {
        /** All on one line. */
        INLINE,
        /** Each on a line of its own. */
        LINES
    }

    private final JsonGenerator generator;
    private final boolean oneLine;

    private JsonWriter(JsonGenerator generator, boolean oneLine) {
        this.generator = generator;
        this.oneLine = oneLine;
    }

    /**
     * A whole document.
     *
     * @param format what the file is called in its first member: {@code inchworm-snapshot}
     * @param version of the format
     * @param members writes the other members of the outermost object
     * @return the text, ended by a line feed
     */
    public static String document(String format, int version, Consumer<JsonWriter> members) {
        return text(format, version, Layout.LINES, members);
    }

    /**
     * An object on a line of its own, as part of a stream of such lines.
     *
     * @param format what the line is called in its first member: {@code inchworm-event}
     * @param version of the format
     * @param members writes the other members of the object; whatever {@link Layout} it asks for, it stays on that line
     * @return the text, ended by a line feed
     */
    public static String line(String format, int version, Consumer<JsonWriter> members) {
        return text(format, version, Layout.INLINE, members);
    }

    private static String text(String format, int version, Layout layout, Consumer<JsonWriter> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(new LinePrinter());
            JsonWriter writer = new JsonWriter(generator, layout == Layout.INLINE);
            writer.object(layout, () -> {
                writer.member(format, version);
                members.accept(writer);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** An object as the next value. */
    public void object(Layout layout, Runnable members) {
        run(() -> generator.writeStartObject(asked(layout)));
        members.run();
        run(generator::writeEndObject);
    }

    private Layout asked(Layout layout) {
        return oneLine ? Layout.INLINE : layout;
    }

    /** An array as the next value. */
    public void array(Layout layout, Runnable elements) {
        run(() -> generator.writeStartArray(asked(layout)));
        elements.run();
        run(generator::writeEndArray);
    }

    /** The name of the member whose value is written next. */
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    /** A string as the next value. */
    public void value(String value) {
        run(() -> generator.writeString(value));
    }

    /** A member that is a string. */
    public void member(String name, String value) {
        name(name);
        value(value);
    }

    /** A member that is a whole number. */
    public void member(String name, long value) {
        name(name);
        run(() -> generator.writeNumber(value));
    }

    /** A member that is {@code true}, left out when it is not. */
    public void flag(String name, boolean value) {
        if (value) {
            name(name);
            run(() -> generator.writeBoolean(true));
        }
    }

    /** A member that is an array of strings on one line. */
    public void strings(String name, Collection<String> values) {
        name(name);
        array(Layout.INLINE, () -> values.forEach(this::value));
    }

    /** A member that is an object of strings, in the order of {@code values}. */
    public void strings(String name, Layout layout, Map<String, String> values) {
        name(name);
        object(layout, () -> values.forEach(this::member));
    }

    /** A member that is an array with a line for each element, left out when there is none. */
    public <T> void lines(String name, Collection<T> elements, Consumer<T> element) {
        if (!elements.isEmpty()) {
            name(name);
            array(Layout.LINES, () -> elements.forEach(element));
        }
    }

    private static void run(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
