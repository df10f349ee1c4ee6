package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.ValueConstraints.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an attribute is bound in.
 *
 * @param owner the entity that has it, be it through a superclass or an embedded value
 * @param table that its columns go to
 * @param path of the embedded values around it, with a dot behind each
 * @param overrides what is said of attributes from elsewhere, by path
 * @param optional whether there may be rows without the attribute
 * @param key whether its columns belong to the primary key
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
        Reach constraints,
        List<Made> made) {

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
        return new Scope(owner, table, "", overrides, optional, false, constraints, new ArrayList<>());
    }

    /** What the columns of a collection are bound in, which constraints do not reach. */
    Scope in(TableDraft other, boolean mayBeMissing) {
        return new Scope(owner, other, "", overrides, mayBeMissing, false, Reach.NONE, new ArrayList<>());
    }

    Scope asKey() {
        return new Scope(owner, table, path, overrides, optional, true, constraints, made);
    }

    Scope with(List<Made> other) {
        return new Scope(owner, table, path, overrides, optional, key, constraints, other);
    }

    /** What the parts of {@code embedded} are bound in. */
    Scope within(Attribute embedded) {
        return within(embedded.notes(), embedded.name() + ".", "", ValueConstraints.within(embedded, this));
    }

    /**
     * What parts of a value are bound in.
     *
     * @param ofParts what the names in {@code @AttributeOverride} begin with
     */
    Scope within(Notes notes, String ofParts) {
        return within(notes, "element.", ofParts, Reach.NONE);
    }

    /** What the parts of a map's keys are bound in. */
    Scope withinKey(Notes notes) {
        return within(notes, "", "key.", Reach.NONE);
    }

    private Scope within(Notes notes, String step, String ofParts, Reach reach) {
        String prefix = path + step;
        Overrides inner = overrides.with(notes, ofParts, prefix);
        return new Scope(owner, table, prefix, inner, optional, key, reach, new ArrayList<>());
    }

    /** The {@code @Column} of {@code attribute}, or what overrides it. */
    Optional<Annotation> column(Attribute attribute) {
        return overrides
                .column(path + attribute.name())
                .or(() -> attribute.notes().jpa("Column").map(Note::annotation));
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
