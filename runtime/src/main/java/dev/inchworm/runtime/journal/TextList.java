package dev.inchworm.runtime.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of texts in one column: JSON arrays of strings. */
final class TextList {

    private static final JsonFactory JSON = new JsonFactory();

    private TextList() {}

    static String format(Collection<String> texts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.writeStartArray();
            for (String text : texts) {
                generator.writeString(text);
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * @throws IllegalArgumentException when {@code json} is not what {@link #format} wrote
     */
    static List<String> parse(String json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("not a list: " + json);
            }
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(parser.getText());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a list: " + json, e);
        }
        return List.copyOf(texts);
    }

    /** Objects as four texts each: kind, schema, name, part. */
    static String formatObjects(Set<SchemaObject> objects) {
        List<String> texts = new ArrayList<>();
        objects.stream().sorted().forEach(object -> {
            texts.add(object.kind().name());
            texts.add(object.owner().schema().orElse(""));
            texts.add(object.owner().name());
            texts.add(object.part());
        });
        return format(texts);
    }

    static Set<SchemaObject> parseObjects(String json) {
        List<String> texts = parse(json);
        Set<SchemaObject> objects = new LinkedHashSet<>();
        for (int i = 0; i + 3 < texts.size(); i += 4) {
            Optional<String> schema = Optional.of(texts.get(i + 1)).filter(name -> !name.isEmpty());
            objects.add(new SchemaObject(
                    SchemaObject.Kind.valueOf(texts.get(i)),
                    new ObjectName(schema, texts.get(i + 2)),
                    texts.get(i + 3)));
        }
        return objects;
    }
}
