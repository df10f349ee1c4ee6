package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an attribute is bound in.
 *
 * @param owner the entity that has it, be it through a superclass or an embedded value
 * @param table that its columns go to
 * @param path of the embedded values around it, with a dot behind each
 * @param overrides what {@code @AttributeOverride} says instead of {@code @Column}, by path
 * @param optional whether there may be rows without the attribute
 * @param key whether its columns belong to the primary key
 * @param made what has been made of attributes so far
 */
record Scope(
        PersistentClass owner,
        TableDraft table,
        String path,
        Map<String, Annotation> overrides,
        boolean optional,
        boolean key,
        List<Made> made) {

    /** An attribute, its columns in that table, and for an embedded value what was made of its parts. */
    record Made(Attribute attribute, TableDraft table, List<Name> columns, List<Made> parts) {}

    /** What an entity's own attributes are bound in. */
    static Scope of(PersistentClass owner, TableDraft table, boolean optional) {
        Map<String, Annotation> overrides = new HashMap<>();
        for (int i = owner.levels().size() - 1; i >= 0; i--) {
            add(owner.levels().get(i), "", overrides);
        }
        for (Optional<PersistentClass> above = owner.parent();
                above.isPresent();
                above = above.get().parent()) {
            for (Notes level : above.get().levels()) {
                add(level, "", overrides);
            }
        }
        return new Scope(owner, table, "", overrides, optional, false, new ArrayList<>());
    }

    Scope asKey() {
        return new Scope(owner, table, path, overrides, optional, true, made);
    }

    Scope with(List<Made> other) {
        return new Scope(owner, table, path, overrides, optional, key, other);
    }

    /** What the parts of {@code embedded} are bound in. */
    Scope within(Attribute embedded) {
        return within(embedded.notes(), embedded.name() + ".", "");
    }

    /**
     * What parts of a value are bound in.
     *
     * @param ofParts what the names in {@code @AttributeOverride} begin with
     */
    Scope within(Notes notes, String step, String ofParts) {
        Map<String, Annotation> inner = new HashMap<>(overrides);
        String prefix = path + step;
        Map<String, Annotation> own = new HashMap<>();
        add(notes, "", own);
        own.forEach((name, column) -> {
            if (name.startsWith(ofParts)) {
                inner.putIfAbsent(prefix + name.substring(ofParts.length()), column);
            }
        });
        return new Scope(owner, table, prefix, inner, optional, key, new ArrayList<>());
    }

    /** The {@code @Column} of {@code attribute}, or what overrides it. */
    Optional<Annotation> column(Attribute attribute) {
        Annotation override = overrides.get(path + attribute.name());
        return override != null
                ? Optional.of(override)
                : attribute.notes().jpa("Column").map(Note::annotation);
    }

    private static void add(Notes notes, String prefix, Map<String, Annotation> into) {
        for (Note note : notes.all("AttributeOverride")) {
            String name = prefix + note.annotation().text("name").orElse("");
            note.annotation().nested("column").forEach(column -> into.putIfAbsent(name, column));
        }
    }
}
