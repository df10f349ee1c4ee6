package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of attributes from elsewhere, by their paths. What was said first, further out, goes before.
 *
 * @param columns what {@code @AttributeOverride} says instead of {@code @Column}
 * @param associations {@code @AssociationOverride}
 * @param conversions {@code @Convert} with the name of an attribute
 */
record Overrides(Map<String, Annotation> columns, Map<String, Note> associations, Map<String, Note> conversions) {

    Overrides() {
        this(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    Optional<Annotation> column(String path) {
        return Optional.ofNullable(columns.get(path));
    }

    Optional<Note> association(String path) {
        return Optional.ofNullable(associations.get(path));
    }

    Optional<Note> conversion(String path) {
        return Optional.ofNullable(conversions.get(path));
    }

    /** The same, and what {@code notes} say of attributes whose names begin with {@code ofParts}, as if they began with {@code prefix}. */
    Overrides with(Notes notes, String ofParts, String prefix) {
        Overrides all = new Overrides(new HashMap<>(columns), new HashMap<>(associations), new HashMap<>(conversions));
        all.add(notes, ofParts, prefix);
        return all;
    }

    private void add(Notes notes, String ofParts, String prefix) {
        for (Note note : notes.all("AttributeOverride")) {
            name(note, "name", ofParts).ifPresent(name -> note.annotation()
                    .nested("column")
                    .forEach(column -> columns.putIfAbsent(prefix + name, column)));
        }
        for (Note note : notes.all("AssociationOverride")) {
            name(note, "name", ofParts).ifPresent(name -> associations.putIfAbsent(prefix + name, note));
        }
        for (Note note : notes.all("Convert")) {
            name(note, "attributeName", ofParts).ifPresent(name -> conversions.putIfAbsent(prefix + name, note));
        }
    }

    private static Optional<String> name(Note note, String attribute, String ofParts) {
        return note.annotation()
                .text(attribute)
                .filter(name -> name.startsWith(ofParts))
                .map(name -> name.substring(ofParts.length()));
    }
}
