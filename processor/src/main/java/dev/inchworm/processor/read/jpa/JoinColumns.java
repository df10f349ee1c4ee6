package dev.inchworm.processor.read.jpa;

import dev.inchworm.schema.Constraint.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What annotations say of the columns that refer to another table.
 *
 * @param columns {@code @JoinColumn} and its like
 * @param container what stands around several of them and may speak of their foreign key
 * @param foreignKey what speaks of the foreign key elsewhere
 */
record JoinColumns(List<Note> columns, Optional<Note> container, Optional<Note> foreignKey) {

    static JoinColumns of(Notes notes) {
        JoinColumns plain = of(notes, "JoinColumn");
        return plain.columns().isEmpty()
                ? new JoinColumns(besideFormulas(notes), plain.container(), plain.foreignKey())
                : plain;
    }

    /** Whether anything but columns leads to the other entity. */
    static boolean areFormulas(Notes notes) {
        return notes.hibernate("JoinFormula").isPresent()
                || alternatives(notes).stream()
                        .anyMatch(note -> !note.annotation().nested("formula").isEmpty());
    }

    private static List<Note> besideFormulas(Notes notes) {
        return alternatives(notes).stream()
                .flatMap(note ->
                        note.annotation().nested("column").stream().map(column -> new Note(column, note.place())))
                .toList();
    }

    private static List<Note> alternatives(Notes notes) {
        List<Note> alternatives = new ArrayList<>(notes.all(Notes.HIBERNATE, "JoinColumnOrFormula"));
        notes.hibernate("JoinColumnsOrFormulas").ifPresent(around -> around.annotation()
                .nested("value")
                .forEach(each -> alternatives.add(new Note(each, around.place()))));
        return alternatives;
    }

    /** Those of that annotation, be they listed in one that is called so and {@code s} or not. */
    static JoinColumns of(Notes notes, String annotation) {
        List<Note> columns = notes.all(annotation);
        Optional<Note> container = notes.jpa(annotation + "s");
        if (columns.isEmpty() && container.isPresent()) {
            Note around = container.get();
            columns = around.annotation().nested("value").stream()
                    .map(column -> new Note(column, around.place()))
                    .toList();
        }
        return new JoinColumns(columns, container, notes.jpa("ForeignKey"));
    }

    /** Those that an attribute of another annotation lists. */
    static JoinColumns of(Optional<Note> note, String attribute, String foreignKey) {
        List<Note> columns = note.map(of -> of.annotation().nested(attribute).stream()
                        .map(column -> new Note(column, of.at(attribute)))
                        .toList())
                .orElse(List.of());
        Optional<Note> key = note.flatMap(of -> nested(of, foreignKey));
        return new JoinColumns(columns, Optional.empty(), key);
    }

    /** Whether there is to be a foreign key. */
    boolean isConstrained() {
        return said().map(
                        key -> !key.annotation().constant("value", "CONSTRAINT").equals("NO_CONSTRAINT"))
                .orElse(true);
    }

    /** What the foreign key is called; empty where there is to be none. */
    Optional<String> foreignKeyName(Name table, Name target, List<Name> over) {
        if (!isConstrained()) {
            return Optional.empty();
        }
        return Optional.of(said().flatMap(key -> key.annotation().text("name"))
                .map(name -> Name.of(name).stored())
                .orElseGet(() -> HashedNames.foreignKey(table, target, over).toLowerCase(java.util.Locale.ROOT)));
    }

    /** How the foreign key is written by hand, where it is. */
    Optional<Note> foreignKeyDefinition() {
        return said().filter(
                        key -> key.annotation().text("foreignKeyDefinition").isPresent());
    }

    private Optional<Note> said() {
        for (Note column : columns) {
            Optional<Note> key = nested(column, "foreignKey");
            if (key.isPresent()) {
                return key;
            }
        }
        Optional<Note> around = container.flatMap(of -> nested(of, "foreignKey"));
        return around.isPresent() ? around : foreignKey;
    }

    private static Optional<Note> nested(Note note, String attribute) {
        return note.annotation().nested(attribute).stream()
                .findFirst()
                .map(annotation -> new Note(annotation, note.at(attribute)));
    }

    /** What happens to rows that refer to one that is deleted. */
    static Action onDelete(Notes notes) {
        return notes.hibernate("OnDelete")
                .map(note -> switch (note.annotation().constant("action", "NO_ACTION")) {
                    case "CASCADE" -> Action.CASCADE;
                    case "SET_NULL" -> Action.SET_NULL;
                    case "SET_DEFAULT" -> Action.SET_DEFAULT;
                    case "RESTRICT" -> Action.RESTRICT;
                    default -> Action.NO_ACTION;
                })
                .orElse(Action.NO_ACTION);
    }
}
