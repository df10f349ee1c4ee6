package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.ValueConstraints.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an attribute is bound in.
 *
 * @param owner the entity that has it, be it through a superclass or an embedded value
 * @param table that its columns go to
 * @param path of the embedded values around it, with a dot behind each
 * @param overrides what is said of attributes from elsewhere, by path
 * @param optional whether there may be rows without the attribute
 * @param key whether its columns belong to the primary key
 * @param naming what columns are called, with {@code %s} for the name that each would have
 * @param constraints how far the constraints of validation reach here
 * @param made what has been made of attributes so far
 */
record Scope(
        PersistentClass owner,
        TableDraft table,
        String path,
        Overrides overrides,
        boolean optional,
        boolean key,
        String naming,
        Reach constraints,
        List<Made> made) {

    private static final String NAME = "%s";

    /** An attribute, its columns in that table, and for an embedded value what was made of its parts. */
    record Made(Attribute attribute, TableDraft table, List<Name> columns, List<Made> parts) {}

    /** What an entity's own attributes are bound in. */
    static Scope of(PersistentClass owner, TableDraft table, boolean optional, boolean constrained) {
        Overrides overrides = new Overrides();
        for (int i = owner.levels().size() - 1; i >= 0; i--) {
            overrides = overrides.with(owner.levels().get(i), "", "");
        }
        for (Optional<PersistentClass> above = owner.parent();
                above.isPresent();
                above = above.get().parent()) {
            for (Notes level : above.get().levels()) {
                overrides = overrides.with(level, "", "");
            }
        }
        Reach constraints = constrained ? Reach.ALL : Reach.NONE;
        return new Scope(owner, table, "", overrides, optional, false, NAME, constraints, new ArrayList<>());
    }

    /** What the columns of a collection are bound in, which constraints do not reach. */
    Scope in(TableDraft other, boolean mayBeMissing) {
        return new Scope(owner, other, "", overrides, mayBeMissing, false, NAME, Reach.NONE, new ArrayList<>());
    }

    Scope asKey() {
        return new Scope(owner, table, path, overrides, optional, true, naming, constraints, made);
    }

    Scope with(List<Made> other) {
        return new Scope(owner, table, path, overrides, optional, key, naming, constraints, other);
    }

    /** The same where columns go to another table. */
    Scope to(TableDraft other) {
        return new Scope(owner, other, path, overrides, optional, key, naming, constraints, made);
    }

    /** What the parts of {@code embedded} are bound in. */
    Scope within(Attribute embedded) {
        String inner = embedded.notes()
                .hibernate("EmbeddedColumnNaming")
                .map(note -> note.annotation().text("value").orElse(embedded.name() + "_" + NAME))
                .orElse(NAME);
        return within(
                embedded.notes(),
                embedded.name() + ".",
                "",
                naming.replace(NAME, inner),
                ValueConstraints.within(embedded, this));
    }

    /**
     * What parts of a value are bound in.
     *
     * @param ofParts what the names in {@code @AttributeOverride} begin with
     */
    Scope within(Notes notes, String ofParts) {
        return within(notes, "element.", ofParts, naming, Reach.NONE);
    }

    /** What the parts of a map's keys are bound in. */
    Scope withinKey(Notes notes) {
        return within(notes, "", "key.", naming, Reach.NONE);
    }

    private Scope within(Notes notes, String step, String ofParts, String named, Reach reach) {
        String prefix = path + step;
        Overrides inner = overrides.with(notes, ofParts, prefix);
        return new Scope(owner, table, prefix, inner, optional, key, named, reach, new ArrayList<>());
    }

    /** The {@code @Column} of {@code attribute}, or what overrides it. */
    Optional<Annotation> column(Attribute attribute) {
        Optional<Annotation> column = overrides
                .column(path + attribute.name())
                .or(() -> attribute.notes().jpa("Column").map(Note::annotation));
        return naming.equals(NAME) ? column : Optional.of(renamed(column, attribute));
    }

    /** What is said of a column, or nothing but its name, with the name that it gets from around it. */
    private Annotation renamed(Optional<Annotation> column, Attribute attribute) {
        SortedMap<String, Annotation.Value> values =
                new TreeMap<>(column.map(Annotation::values).orElseGet(TreeMap::new));
        String name = column.flatMap(of -> of.text("name")).orElse(attribute.name());
        values.put("name", new Annotation.Value.Constant(naming.replace(NAME, name)));
        return new Annotation(Notes.JPA + "Column", values);
    }

    /** The {@code @AssociationOverride} of {@code attribute}. */
    Optional<Note> association(Attribute attribute) {
        return overrides.association(path + attribute.name());
    }

    /** The {@code @JoinTable} of {@code attribute}, or what overrides it. */
    Optional<Note> joinTable(Attribute attribute) {
        Optional<Note> over = association(attribute).flatMap(note -> note.annotation().nested("joinTable").stream()
                .findFirst()
                .map(table -> new Note(table, note.at("joinTable"))));
        return over.or(() -> attribute.notes().jpa("JoinTable"));
    }

    /** The {@code @Convert} that speaks of {@code attribute} from further out. */
    Optional<Note> conversion(Attribute attribute) {
        return overrides.conversion(path + attribute.name());
    }
}
