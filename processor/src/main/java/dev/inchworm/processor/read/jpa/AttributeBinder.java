package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.processor.read.jpa.Scope.Made;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the columns of attributes that are no collections. */
final class AttributeBinder {

    private final Binding binding;

    AttributeBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(Attribute attribute, Scope scope) {
        switch (attribute.kind()) {
            case BASIC -> {
                if (attribute.notes().hibernate("Formula").isEmpty()) {
                    basic(attribute, scope);
                }
            }
            case EMBEDDED -> embedded(attribute, scope);
            case TO_ONE -> {
                if (mappedBy(attribute).isEmpty()) {
                    toOne(attribute, scope);
                }
            }
            case ELEMENTS, TO_MANY -> binding.collections().bind(attribute, scope);
        }
    }

    static Optional<String> mappedBy(Attribute attribute) {
        for (String annotation : List.of("OneToOne", "OneToMany", "ManyToMany")) {
            Optional<String> mappedBy = attribute.notes().jpa(annotation).flatMap(note -> note.annotation()
                    .text("mappedBy"));
            if (mappedBy.isPresent()) {
                return mappedBy;
            }
        }
        return Optional.empty();
    }

    private void embedded(Attribute attribute, Scope scope) {
        Scope inner = scope.within(attribute);
        List<Name> columns = new ArrayList<>();
        for (Attribute part : attribute.parts()) {
            bind(part, inner);
        }
        inner.made().forEach(part -> columns.addAll(part.columns()));
        scope.made().add(new Made(attribute, scope.table(), columns, inner.made()));
    }

    private void basic(Attribute attribute, Scope scope) {
        Optional<Annotation> column = scope.column(attribute);
        Notes notes = attribute.notes();
        BasicTypes.Of value = new BasicTypes.Of(attribute.type(), notes, column, "", "");
        Optional<ColumnDraft> draft = column(value, attribute.name(), nullable(attribute, column, scope), scope);
        if (draft.isEmpty()) {
            return;
        }
        TableDraft table = scope.table();
        Name name = draft.get().name();
        put(draft.get(), attribute, scope);
        scope.made().add(new Made(attribute, table, List.of(name), List.of()));
        if (column.isPresent() && column.get().flag("unique", false)) {
            table.unique(List.of(name), notes.place());
        }
        checks(attribute, draft.get(), table);
        binding.types().ordinals(value, draft.get().type()).ifPresent(constants -> table.ordinals(name, constants));
        if (Converters.isPrimitive(attribute.type().name())) {
            table.primitive(name);
        }
        if (notes.has("Version")) {
            table.version(name);
        }
    }

    /** The column that {@code @Column} and its like describe, with the type for such values. */
    Optional<ColumnDraft> column(BasicTypes.Of value, String implicit, boolean nullable, Scope scope) {
        Optional<Annotation> column = value.column();
        Place place = value.notes().place();
        Name name = binding.named(column.flatMap(of -> of.text("name")).orElse(implicit));
        Optional<Sql> defaultSql = value.notes()
                .hibernate("ColumnDefault")
                .flatMap(note -> note.annotation().text("value"))
                .map(Sql::of);
        Optional<String> comment = value.notes()
                .hibernate("Comment")
                .flatMap(note -> note.annotation().text("value"))
                .or(() -> column.flatMap(of -> of.text("comment")));
        Optional<String> definition = column.filter(of -> of.values().containsKey("columnDefinition"))
                .flatMap(of -> of.text("columnDefinition"));
        if (definition.isPresent()) {
            ColumnDefinition parsed = ColumnDefinition.parse(definition.get());
            if (parsed.problem().isPresent()) {
                binding.problems()
                        .report(
                                Code.IW065,
                                place,
                                place,
                                definition.get(),
                                parsed.problem().get());
                return Optional.empty();
            }
            return Optional.of(new ColumnDraft(
                    name,
                    ColumnType.spelled(parsed.type()),
                    nullable && !parsed.notNull(),
                    parsed.defaultSql().map(Sql::of).or(() -> defaultSql),
                    Optional.empty(),
                    comment,
                    place));
        }
        return binding.types()
                .of(value)
                .map(type -> new ColumnDraft(name, type, nullable, defaultSql, Optional.empty(), comment, place));
    }

    private boolean nullable(Attribute attribute, Optional<Annotation> column, Scope scope) {
        if (scope.key() || binding.isSeven() && attribute.notes().has("Version")) {
            return false;
        }
        boolean optional = attribute
                .notes()
                .jpa("Basic")
                .map(note -> note.annotation().flag("optional", true) || scope.optional())
                .orElse(true);
        // Hibernate takes annotations at their word even where the field cannot hold NULL, and embedded values may be
        // missing.
        boolean primitive = Converters.isPrimitive(attribute.type().name())
                && column.isEmpty()
                && (binding.isSeven() || !attribute.notes().has("Basic"))
                && scope.path().isEmpty()
                && !scope.optional();
        return optional
                && !primitive
                && column.map(of -> of.flag("nullable", true)).orElse(true);
    }

    private void put(ColumnDraft draft, Attribute attribute, Scope scope) {
        Optional<ColumnDraft> other = scope.table().column(draft.name());
        if (other.isEmpty()) {
            scope.table().put(draft);
        } else if (!other.get().place().equals(draft.place()) && writes(attribute, scope)) {
            // Siblings of one hierarchy may share a column.
            boolean siblings = scope.owner().inheritance() == Inheritance.SINGLE_TABLE && scope.optional();
            if (!siblings) {
                binding.problems()
                        .report(
                                Code.IW002,
                                draft.place(),
                                scope.table().stored(),
                                draft.name().stored(),
                                other.get().place(),
                                draft.place());
            }
        }
    }

    private static boolean writes(Attribute attribute, Scope scope) {
        Optional<Annotation> column = scope.column(attribute);
        return column.map(of -> of.flag("insertable", true) || of.flag("updatable", true))
                .orElse(true);
    }

    /** What keeps the values of a column in bounds. */
    void checks(Attribute attribute, ColumnDraft draft, TableDraft table) {
        String quoted = "\"" + draft.name().stored().replace("\"", "\"\"") + "\"";
        Place place = attribute.notes().place();
        List<Name> over = List.of(draft.name());
        draft.type().check().ifPresent(check -> table.check(Optional.empty(), over, quoted + check, place));
        for (Note note : attribute.notes().all(Notes.HIBERNATE, "Check")) {
            note.annotation()
                    .text("constraints")
                    .ifPresent(sql -> table.check(
                            note.annotation().text("name").map(name -> name.toLowerCase(Locale.ROOT)),
                            over,
                            sql,
                            note.place()));
        }
    }

    private void toOne(Attribute attribute, Scope scope) {
        if (attribute.notes().has("JoinTable")) {
            binding.collections().bind(attribute, scope);
            return;
        }
        List<Name> columns = joinColumns(attribute, scope);
        scope.made().add(new Made(attribute, scope.table(), columns, List.of()));
    }

    /** The columns of an association to one entity, made where they are not there yet, with their foreign key. */
    List<Name> joinColumns(Attribute attribute, Scope scope) {
        Optional<PersistentClass> target = target(attribute);
        if (target.isEmpty()) {
            return List.of();
        }
        boolean inSubclass = binding.isSeven() && scope.optional();
        boolean optional = !scope.key() && (inSubclass || isOptional(attribute));
        boolean unique = attribute.notes().has("OneToOne")
                && !scope.key()
                && !attribute.notes().has("MapsId");
        return new ReferenceBinder(binding)
                .bind(
                        JoinColumns.of(attribute.notes()),
                        new ReferenceBinder.From(scope.table(), attribute.name(), attribute.notes(), optional, unique),
                        target.get());
    }

    private static boolean isOptional(Attribute attribute) {
        for (String annotation : List.of("ManyToOne", "OneToOne")) {
            Optional<Note> note = attribute.notes().jpa(annotation);
            if (note.isPresent()) {
                return note.get().annotation().flag("optional", true)
                        && !attribute.notes().has("MapsId");
            }
        }
        return true;
    }

    /** The entity that an association leads to; empty, and reported, where it is none. */
    Optional<PersistentClass> target(Attribute attribute) {
        String name = attribute.element().name();
        for (String annotation : List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany")) {
            Optional<String> given = attribute.notes().jpa(annotation).flatMap(note -> note.annotation()
                    .classLiteral("targetEntity"));
            name = given.orElse(name);
        }
        Optional<PersistentClass> target = binding.entities().find(name);
        if (target.isEmpty()) {
            binding.problems()
                    .report(
                            Code.IW068,
                            attribute.notes().place(),
                            attribute.notes().place(),
                            name);
        }
        return target;
    }
}
