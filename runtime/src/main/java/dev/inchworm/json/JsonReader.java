package dev.inchworm.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what {@link JsonWriter} wrote; whatever else a file holds is refused by file and line. */
public final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final String file;

    private JsonReader(JsonParser parser, String file) {
        this.parser = parser;
        this.file = file;
    }

    /**
     * Reads a whole document.
     *
     * @param file for messages: where the text comes from, as a user would write it
     * @param format what the file must call itself in its first member
     * @param version the newest version of the format that is understood
     * @param body makes a value of the outermost object, without that first member; members that it does not take are
     *     problems
     * @throws InchwormException IW720 when the text is damaged, IW721 when its format is newer, IW722 when it holds the
     *     marks of an unresolved merge
     */
    public static <T> T document(String text, String file, String format, int version, Function<JsonObject, T> body) {
        JsonObject root = parse(text, file);
        if (!root.first().equals(format)) {
            throw root.damaged("it does not begin with \"" + format + "\"");
        }
        long found = root.number(format);
        if (found > version) {
            throw new InchwormException(Code.IW721, file, found, version);
        }
        if (found < 1) {
            throw root.damaged("there is no format " + found);
        }
        T value = root.make(() -> body.apply(root));
        root.finish();
        return value;
    }

    private static JsonObject parse(String text, String file) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, file);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw reader.damaged(parser.currentToken() == null ? "it is empty" : "it is not an object");
            }
            JsonObject root = reader.object();
            if (parser.nextToken() != null) {
                throw reader.damaged("something follows after its end");
            }
            return root;
        } catch (JsonProcessingException e) {
            ConflictMarks.refuse(text, file);
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new InchwormException(Code.IW720, file, line, firstLine(e.getOriginalMessage()));
        } catch (InchwormException e) {
            ConflictMarks.refuse(text, file);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject(file, parser.currentTokenLocation().getLineNr());
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!object.add(name, value())) {
                throw damaged("\"" + name + "\" is there twice");
            }
        }
        return object;
    }

    private Object value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        } else if (token == JsonToken.START_OBJECT) {
            return object();
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
            return elements;
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        } else if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        } else {
            throw damaged("it holds " + parser.getText() + " where no such value belongs");
        }
    }

    private InchwormException damaged(String what) {
        return new InchwormException(
                Code.IW720, file, parser.currentTokenLocation().getLineNr(), what);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it is not JSON").strip();
    }
}
