package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.read.jpa.Attribute.Kind;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.processor.read.jpa.Scope.Made;
import dev.inchworm.schema.Constraint.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes primary keys. */
final class KeyBinder {

    private final Binding binding;

    KeyBinder(Binding binding) {
        this.binding = binding;
    }

    List<Name> bind(PersistentClass entity) {
        TableDraft table = binding.table(entity);
        if (entity.parent().isEmpty() || entity.inheritance() == Inheritance.TABLE_PER_CLASS) {
            return own(entity, table);
        }
        List<Name> ofParent = binding.key(entity.parent().get());
        return entity.inheritance() == Inheritance.SINGLE_TABLE ? ofParent : joined(entity, table, ofParent);
    }

    private List<Name> own(PersistentClass entity, TableDraft table) {
        Scope scope = Scope.of(entity, table, false).asKey();
        List<Made> made = new ArrayList<>();
        for (Attribute attribute : sorted(entity.all())) {
            if (attribute.isId()) {
                bind(attribute, scope.with(made), entity);
            }
        }
        List<Name> key = new ArrayList<>();
        made.forEach(each -> key.addAll(each.columns()));
        if (key.isEmpty() && entity.all().stream().noneMatch(Attribute::isId)) {
            binding.problems()
                    .report(
                            Code.IW062,
                            entity.notes().place(),
                            entity.declaration().name(),
                            "has no identifier",
                            "put @Id on the field that identifies a row, or @EmbeddedId");
        }
        binding.addMade(entity, made);
        table.primaryKey(key);
        return key;
    }

    private void bind(Attribute id, Scope scope, PersistentClass entity) {
        Optional<Attribute> derived = derivedFrom(entity, "").or(() -> derivedFrom(entity, id.name()));
        if (derived.isPresent() && id.kind() != Kind.TO_ONE) {
            List<Name> columns = binding.attributes().joinColumns(derived.get(), scope);
            scope.made().add(new Made(id, scope.table(), columns, List.of()));
        } else if (id.kind() == Kind.EMBEDDED) {
            Scope inner = scope.within(id);
            for (Attribute part : sorted(id.parts())) {
                Optional<Attribute> partOf = derivedFrom(entity, part.name());
                if (partOf.isPresent()) {
                    List<Name> columns = binding.attributes().joinColumns(partOf.get(), scope);
                    inner.made().add(new Made(part, scope.table(), columns, List.of()));
                } else {
                    binding.attributes().bind(part, inner);
                }
            }
            List<Name> columns = new ArrayList<>();
            inner.made().forEach(part -> columns.addAll(part.columns()));
            scope.made().add(new Made(id, scope.table(), columns, inner.made()));
        } else {
            binding.attributes().bind(id, scope);
            binding.generators().of(id, entity, scope, binding);
        }
    }

    /** Several parts make a key in the order of their names. */
    static List<Attribute> sorted(List<Attribute> parts) {
        List<Attribute> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(Attribute::name));
        return sorted;
    }

    /** The association that says that it maps that part of the identifier, or all of it. */
    private static Optional<Attribute> derivedFrom(PersistentClass entity, String part) {
        return entity.all().stream()
                .filter(attribute -> attribute
                        .notes()
                        .jpa("MapsId")
                        .filter(note ->
                                note.annotation().text("value").orElse("").equals(part))
                        .isPresent())
                .findFirst();
    }

    /** The table of a subclass has the key of its parent, and refers to it. */
    private List<Name> joined(PersistentClass entity, TableDraft table, List<Name> ofParent) {
        PersistentClass parent = entity.parent().orElseThrow();
        List<Note> given = entity.notes().all("PrimaryKeyJoinColumn");
        List<Name> key = new ArrayList<>();
        for (int i = 0; i < ofParent.size(); i++) {
            Name referred = ofParent.get(i);
            Name name = (i < given.size() ? given.get(i).annotation().text("name") : Optional.<String>empty())
                    .map(binding::named)
                    .orElse(referred);
            table.put(ColumnDraft.of(
                    name,
                    binding.keyColumn(parent, referred).type().referring(),
                    false,
                    entity.notes().place()));
            key.add(name);
        }
        table.primaryKey(key);
        TableDraft target = binding.table(parent);
        JoinColumns columns = new JoinColumns(given, entity.notes().jpa("PrimaryKeyJoinColumns"), Optional.empty());
        columns.foreignKeyName(table.name(), target.name(), key)
                .ifPresent(name -> table.foreignKey(
                        name,
                        key,
                        target,
                        ofParent,
                        onDelete(entity),
                        entity.notes().place()));
        return key;
    }

    private static Action onDelete(PersistentClass entity) {
        return JoinColumns.onDelete(entity.notes());
    }
}
