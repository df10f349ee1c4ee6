package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.processor.read.jpa.Scope.Made;
import dev.inchworm.schema.Type.Simple;
import java.util.ArrayList;
import java.util.List;
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
                if (isByKey(attribute)) {
                    byKey(attribute, scope);
                } else if (mappedBy(attribute).isEmpty()) {
                    toOne(attribute, scope);
                } else {
                    target(attribute).ifPresent(target -> isMapped(attribute, scope, target));
                }
            }
            case ANY -> new AnyBinder(binding).bind(attribute, scope);
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

    /** Whether an attribute of {@code target} has the columns of {@code attribute}; reports where none has, or one that leads elsewhere. */
    boolean isMapped(Attribute attribute, Scope scope, PersistentClass target) {
        String mappedBy = mappedBy(attribute).orElseThrow();
        int dot = mappedBy.indexOf('.');
        String first = dot < 0 ? mappedBy : mappedBy.substring(0, dot);
        Optional<Attribute> other = target.family().stream()
                .flatMap(each -> each.all().stream())
                .filter(each -> each.name().equals(first))
                .findFirst();
        Place place = attribute.notes().place();
        if (other.isEmpty()) {
            binding.problems()
                    .report(
                            Code.IW070,
                            place,
                            place,
                            mappedBy,
                            target.declaration().name());
            return false;
        }
        Optional<PersistentClass> back = dot < 0 && !isTargeted(other.get())
                ? binding.entities().find(other.get().element().name())
                : Optional.empty();
        if (back.isPresent() && back.get().root() != scope.owner().root()) {
            binding.problems()
                    .report(
                            Code.IW086,
                            place,
                            place,
                            mappedBy,
                            other.get().notes().place(),
                            back.get().declaration().name());
            return false;
        }
        return true;
    }

    private static boolean isTargeted(Attribute attribute) {
        return List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany").stream()
                .anyMatch(annotation -> attribute.notes().jpa(annotation).stream()
                        .anyMatch(note -> note.annotation().values().containsKey("targetEntity")));
    }

    private void embedded(Attribute attribute, Scope scope) {
        Optional<String> other = attribute.notes().hibernate("EmbeddedTable").flatMap(note -> note.annotation()
                .text("value"));
        TableDraft table = binding.table(scope, other, attribute.notes().place());
        Scope inner = scope.within(attribute).to(table);
        List<Name> columns = new ArrayList<>();
        for (Attribute part : attribute.parts()) {
            bind(part, inner);
        }
        inner.made().forEach(part -> columns.addAll(part.columns()));
        scope.made().add(new Made(attribute, table, columns, inner.made()));
    }

    private void basic(Attribute attribute, Scope scope) {
        Optional<Annotation> column = scope.column(attribute);
        Notes notes = attribute.notes();
        TableDraft table = binding.table(scope, column.flatMap(of -> of.text("table")), notes.place());
        ValueConstraints constraints = ValueConstraints.of(attribute, scope);
        BasicTypes.Of value = new BasicTypes.Of(
                attribute.type(), notes, constraints.sized(column, attribute), scope.conversion(attribute), "", "");
        Optional<ColumnDraft> draft = binding.columns()
                .of(value, attribute.name(), nullable(attribute, column, scope) && !constraints.forbidNull(scope));
        if (draft.isEmpty()) {
            return;
        }
        Name name = draft.get().name();
        boolean isMade = put(draft.get(), attribute, scope, table);
        List<Name> columns = new ArrayList<>(List.of(name));
        zone(attribute, draft.get()).ifPresent(zone -> {
            table.put(zone);
            columns.add(zone.name());
        });
        scope.made().add(new Made(attribute, table, columns, List.of()));
        if (column.isPresent() && column.get().flag("unique", false)) {
            table.unique(List.of(name), notes.place());
        }
        if (isMade) {
            binding.columns().checks(draft.get(), notes, column, table);
        }
        constraints.check(List.of(name), table);
        binding.types().remember(value, name, draft.get().type(), table);
        if (Converters.isPrimitive(attribute.type().name())) {
            table.primitive(name);
        }
        if (notes.has("Version")) {
            table.version(name);
        }
    }

    /** The column for the zone of a time, which PostgreSQL's own types forget. */
    private Optional<ColumnDraft> zone(Attribute attribute, ColumnDraft of) {
        String storage = NamedTypes.zone(attribute.notes());
        if (!storage.equals("AUTO") && !storage.equals("COLUMN")) {
            return Optional.empty();
        }
        Optional<Annotation> said =
                attribute.notes().hibernate("TimeZoneColumn").map(Note::annotation);
        Name name = binding.named(
                said.flatMap(note -> note.text("name")).orElse(of.name().text() + "_tz"));
        ColumnDraft draft = ColumnDraft.of(name, ColumnType.of(Simple.INT32), of.nullable(), of.place());
        return binding.columns().said(draft, said, of.place());
    }

    private boolean nullable(Attribute attribute, Optional<Annotation> column, Scope scope) {
        Notes notes = attribute.notes();
        if (scope.key()
                || binding.isSeven() && notes.has("Version")
                || notes.hibernate("TenantId").isPresent()) {
            return false;
        }
        boolean computed =
                binding.isSeven() && notes.hibernate("GeneratedColumn").isPresent();
        boolean optional = attribute
                .notes()
                .jpa("Basic")
                .map(note -> note.annotation().flag("optional", true) || scope.optional())
                .orElse(true);
        // Hibernate takes annotations at their word even where the field cannot hold NULL, and embedded values may be
        // missing.
        boolean primitive = Converters.isPrimitive(attribute.type().name())
                && column.isEmpty()
                && !computed
                && (binding.isSeven() || !attribute.notes().has("Basic"))
                && scope.path().isEmpty()
                && !scope.optional();
        return optional
                && !primitive
                && column.map(of -> of.flag("nullable", true)).orElse(true);
    }

    /**
     * Makes the column of a value.
     *
     * @return whether what is said of it counts: not where it is in the table of another entity, which has the column already
     */
    private boolean put(ColumnDraft draft, Attribute attribute, Scope scope, TableDraft table) {
        Optional<ColumnDraft> other = table.column(draft.name());
        if (isForeign(scope)) {
            return table.add(draft);
        }
        boolean writes = writes(scope.column(attribute));
        if (writes) {
            table.writtenBy(draft.name(), draft.place());
        }
        if (other.isEmpty()) {
            table.hold(draft, new Holder(attribute, scope), writes);
        } else if (!other.get().place().equals(draft.place())
                && !table.share(draft, new Holder(attribute, scope), writes)) {
            // Siblings of one hierarchy may share a column.
            boolean siblings = scope.owner().inheritance() == Inheritance.SINGLE_TABLE && scope.optional();
            if (!siblings) {
                binding.problems()
                        .report(
                                Code.IW002,
                                draft.place(),
                                table.stored(),
                                draft.name().stored(),
                                other.get().place(),
                                draft.place());
            }
        }
        return true;
    }

    /** Whether elements of a collection lie in the table of another entity, which may have the same columns. */
    private boolean isForeign(Scope scope) {
        return scope.table() != binding.table(scope.owner())
                && binding.tableOfEntity(scope.table().stored()).isPresent();
    }

    /** Reports where values of two attributes would go to one column. */
    private void claim(Name column, Place place, Scope scope, TableDraft table) {
        if (isForeign(scope)) {
            return;
        }
        Optional<Place> other = table.writtenBy(column, place);
        // Siblings of one hierarchy may share a column.
        boolean siblings = scope.owner().inheritance() == Inheritance.SINGLE_TABLE && scope.optional();
        if (other.isPresent() && !siblings) {
            binding.problems().report(Code.IW002, place, table.stored(), column.stored(), other.get(), place);
        }
    }

    /** Whether an attribute writes its column, of which that is said. */
    static boolean writes(Optional<Annotation> column) {
        return column.map(of -> of.flag("insertable", true) || of.flag("updatable", true))
                .orElse(true);
    }

    /** Whether both sides have the same key, so that there are no columns for it. */
    private static boolean isByKey(Attribute attribute) {
        Notes notes = attribute.notes();
        return !notes.all("PrimaryKeyJoinColumn").isEmpty() || notes.has("PrimaryKeyJoinColumns");
    }

    /** The key refers to the other one where there is always another. */
    private void byKey(Attribute attribute, Scope scope) {
        Optional<PersistentClass> target = target(attribute);
        if (target.isEmpty() || isOptional(attribute) || mappedBy(attribute).isPresent()) {
            return;
        }
        binding.later(() -> {
            List<Name> key = binding.key(scope.owner());
            TableDraft table = binding.table(scope.owner());
            TableDraft other = binding.table(target.get());
            binding.foreignKeys()
                    .add(
                            JoinColumns.of(attribute.notes(), "PrimaryKeyJoinColumn"),
                            table,
                            key,
                            other,
                            binding.key(target.get()),
                            JoinColumns.onDelete(attribute.notes()),
                            attribute.notes().place());
        });
    }

    private void toOne(Attribute attribute, Scope scope) {
        boolean overridden = scope.association(attribute)
                .filter(over -> !over.annotation().nested("joinColumns").isEmpty())
                .isPresent();
        if (!overridden && scope.joinTable(attribute).isPresent()) {
            binding.collections().bind(attribute, scope);
            return;
        }
        if (JoinColumns.areFormulas(attribute.notes())) {
            byFormulas(attribute, scope);
            return;
        }
        List<Name> columns = joinColumns(attribute, scope);
        boolean written =
                given(attribute, scope).columns().stream().allMatch(of -> writes(Optional.of(of.annotation())));
        if (written && !attribute.notes().has("MapsId") && !attribute.isId()) {
            columns.forEach(column -> claim(column, attribute.notes().place(), scope, joinTable(attribute, scope)));
        }
        scope.made().add(new Made(attribute, joinTable(attribute, scope), columns, List.of()));
    }

    /** An association that formulas lead along: it has the columns that are named, and no foreign key. */
    private void byFormulas(Attribute attribute, Scope scope) {
        Optional<PersistentClass> target = target(attribute);
        if (target.isEmpty()) {
            return;
        }
        TableDraft table = joinTable(attribute, scope);
        List<Name> key = binding.key(target.get());
        List<Name> made = new ArrayList<>();
        for (Note column : JoinColumns.of(attribute.notes()).columns()) {
            Name referred = column.annotation()
                    .text("referencedColumnName")
                    .map(binding::named)
                    .orElse(key.get(0));
            Optional<ColumnDraft> to = binding.table(target.get()).column(referred);
            if (to.isEmpty()) {
                binding.problems()
                        .report(
                                Code.IW069,
                                column.place(),
                                attribute.notes().place(),
                                referred,
                                binding.table(target.get()).stored());
                continue;
            }
            Name name =
                    binding.named(column.annotation().text("name").orElse(attribute.name() + "_" + referred.text()));
            boolean nullable = isOptional(attribute) && column.annotation().flag("nullable", true);
            ColumnDraft draft = ColumnDraft.of(
                    name,
                    to.get().type().referring(),
                    nullable,
                    attribute.notes().place());
            binding.columns()
                    .said(draft, Optional.of(column.annotation()), column.place())
                    .ifPresent(each -> table.refer(each, writes(Optional.of(column.annotation()))));
            made.add(name);
        }
        scope.made().add(new Made(attribute, table, made, List.of()));
    }

    /** The columns of an association to one entity, made where they are not there yet, with their foreign key. */
    List<Name> joinColumns(Attribute attribute, Scope scope) {
        Optional<PersistentClass> target = target(attribute);
        if (target.isEmpty()) {
            return List.of();
        }
        boolean inSubclass = binding.isSeven() && scope.optional();
        boolean optional = !scope.key()
                && (inSubclass || isOptional(attribute))
                && !ValueConstraints.of(attribute, scope).forbidNull(scope);
        boolean unique = attribute.notes().has("OneToOne")
                && !scope.key()
                && !attribute.notes().has("MapsId");
        return new ReferenceBinder(binding)
                .bind(
                        given(attribute, scope),
                        new ReferenceBinder.From(
                                joinTable(attribute, scope), attribute.name(), attribute.notes(), optional, unique),
                        target.get());
    }

    /** What is said of the columns of an association: at the attribute, or instead of that. */
    static JoinColumns given(Attribute attribute, Scope scope) {
        return scope.association(attribute)
                .filter(over -> !over.annotation().nested("joinColumns").isEmpty())
                .map(over -> JoinColumns.of(Optional.of(over), "joinColumns", "foreignKey"))
                .orElseGet(() -> JoinColumns.of(attribute.notes()));
    }

    /** The table that the columns of an association go to. */
    private TableDraft joinTable(Attribute attribute, Scope scope) {
        Optional<String> written = given(attribute, scope).columns().stream()
                .flatMap(column -> column.annotation().text("table").stream())
                .findFirst();
        return binding.table(scope, written, attribute.notes().place());
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
