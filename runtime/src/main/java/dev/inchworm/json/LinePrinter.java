package dev.inchworm.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import dev.inchworm.json.JsonWriter.Layout;
import java.io.IOException;

/** Breaks lines within the objects and arrays that were started with {@link Layout#LINES}. */
final class LinePrinter implements PrettyPrinter {

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {}

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        end(generator, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(':');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        generator.writeRaw('[');
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int entries) throws IOException {
        end(generator, entries, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        separate(generator);
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        breakLine(generator);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        breakLine(generator);
    }

    private static void separate(JsonGenerator generator) throws IOException {
        generator.writeRaw(',');
        breakLine(generator);
    }

    private static void end(JsonGenerator generator, int entries, char closing) throws IOException {
        if (entries > 0) {
            breakLine(generator);
        }
        generator.writeRaw(closing);
    }

    private static void breakLine(JsonGenerator generator) throws IOException {
        if (generator.currentValue() == Layout.LINES) {
            generator.writeRaw('\n');
        }
    }
}
