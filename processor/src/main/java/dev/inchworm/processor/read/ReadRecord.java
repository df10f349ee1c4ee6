package dev.inchworm.processor.read;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonReader;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the processor last read of a unit's own classes: entities, embeddables, enums, superclasses and whatever carries
 * hints. What {@code read.json} in class output holds. Classes of jars are not in it: they may change without a compile.
 *
 * @param declarations by name
 */
public record ReadRecord(SortedMap<String, Declaration> declarations) {

    /** The name of the file. */
    public static final String FILE = "read.json";

    /** What there is before the first compile. */
    public static final ReadRecord EMPTY = new ReadRecord(Collections.emptySortedMap());

    private static final String FORMAT = "inchworm-read";
    private static final int VERSION = 1;

    public ReadRecord {
        declarations = Collections.unmodifiableSortedMap(new TreeMap<>(declarations));
    }

    /** The record of these declarations. */
    public static ReadRecord of(Collection<Declaration> declarations) {
        SortedMap<String, Declaration> byName = new TreeMap<>();
        declarations.forEach(declaration -> byName.put(declaration.name(), declaration));
        return new ReadRecord(byName);
    }

    /** The declaration of that name. */
    public Optional<Declaration> find(String name) {
        return Optional.ofNullable(declarations.get(name));
    }

    /** Whether a hint stands anywhere. */
    public boolean hasHints() {
        for (Declaration declaration : declarations.values()) {
            if (declaration.hasHints()) {
                return true;
            }
        }
        return false;
    }

    /** The same without hints: what is left of the sources when the developer has tidied up. */
    public ReadRecord withoutHints() {
        if (!hasHints()) {
            return this;
        }
        SortedMap<String, Declaration> bare = new TreeMap<>();
        declarations.forEach((name, declaration) -> {
            Declaration without = declaration.withoutHints();
            // Nothing but hints made such a class or package worth reading.
            if (Vocabulary.isCarrier(without) || !Vocabulary.isCarrier(declaration)) {
                bare.put(name, without);
            }
        });
        return new ReadRecord(bare);
    }

    /** The text of {@code read.json}: one line per field, in the order of the names. */
    public String format() {
        return ReadRecordText.format(FORMAT, VERSION, declarations.values());
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @param file for messages: the path of the file as a user would write it
     * @throws InchwormException when the text is damaged or of a newer format
     */
    public static ReadRecord parse(String text, String file) {
        return of(JsonReader.document(text, file, FORMAT, VERSION, in -> in.objects("declarations", ReadRecord::read)));
    }

    private static Declaration read(JsonObject in) {
        return new Declaration(
                in.string("name"),
                Kind.valueOf(in.string("kind").toUpperCase(Locale.ROOT)),
                strings(in, "typeParameters"),
                in.optionalString("superclass").map(TypeText::parse),
                readAnnotations(in),
                in.objects("fields", ReadRecord::readField),
                strings(in, "constants"),
                in.has("properties") ? in.objects("properties", ReadRecord::readField) : List.of(),
                in.flag("abstract"),
                strings(in, "converts").stream().map(TypeText::parse).toList());
    }

    private static Field readField(JsonObject in) {
        return new Field(
                in.string("name"), TypeText.parse(in.string("type")), readAnnotations(in), in.flag("transient"));
    }

    private static List<Annotation> readAnnotations(JsonObject in) {
        return strings(in, "annotations").stream().map(AnnotationText::parse).toList();
    }

    private static List<String> strings(JsonObject in, String name) {
        return in.has(name) ? in.strings(name) : List.of();
    }
}
