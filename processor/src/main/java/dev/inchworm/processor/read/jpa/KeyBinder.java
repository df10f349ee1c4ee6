package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.read.Annotation;
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
        Scope scope = Scope.of(entity, table, false, binding.isConstrained()).asKey();
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
        Optional<Note> container = entity.notes().jpa("PrimaryKeyJoinColumns");
        JoinColumns columns = given.isEmpty() && container.isPresent()
                ? JoinColumns.of(entity.notes(), "PrimaryKeyJoinColumn")
                : new JoinColumns(given, container, Optional.empty());
        return sameKey(table, binding.table(parent), ofParent, columns, JoinColumns.onDelete(entity.notes()));
    }

    /** Gives {@code table} the key of {@code target}, with a foreign key to it. */
    List<Name> sameKey(TableDraft table, TableDraft target, List<Name> ofTarget, JoinColumns given, Action onDelete) {
        List<Name> key = new ArrayList<>();
        for (int i = 0; i < ofTarget.size(); i++) {
            Name referred = ofTarget.get(i);
            Optional<Annotation> said = said(given, referred, i);
            Name name = said.flatMap(of -> of.text("name")).map(binding::named).orElse(referred);
            ColumnType type = target.column(referred).orElseThrow().type().referring();
            binding.columns()
                    .said(ColumnDraft.of(name, type, false, table.place()), said, table.place())
                    .ifPresent(table::put);
            key.add(name);
        }
        table.primaryKey(key);
        binding.foreignKeys().add(given, table, key, target, ofTarget, onDelete, table.place());
        return key;
    }

    /** What is said of the column that refers to {@code referred}: by that name, or by its place. */
    private Optional<Annotation> said(JoinColumns given, Name referred, int place) {
        List<Note> columns = given.columns();
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> name = columns.get(i).annotation().text("referencedColumnName");
            boolean meant =
                    name.isPresent() ? binding.named(name.get()).stored().equals(referred.stored()) : i == place;
            if (meant) {
                return Optional.of(columns.get(i).annotation());
            }
        }
        return Optional.empty();
    }
}
