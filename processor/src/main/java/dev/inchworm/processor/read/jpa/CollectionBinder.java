package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration.TypeUse;
import dev.inchworm.processor.read.jpa.Attribute.Kind;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Type.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the tables of collections, and the columns of those that lie in the table of what they hold. */
final class CollectionBinder {

    private final Binding binding;

    CollectionBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(Attribute attribute, Scope scope) {
        Optional<String> mappedBy = AttributeBinder.mappedBy(attribute);
        if (attribute.kind() == Kind.ELEMENTS) {
            elements(attribute, scope);
            return;
        }
        Optional<PersistentClass> target = binding.attributes().target(attribute);
        if (target.isEmpty()) {
            return;
        }
        if (mappedBy.isPresent()) {
            inverse(attribute, scope, target.get(), mappedBy.get());
        } else if (attribute.notes().has("OneToMany")
                && scope.joinTable(attribute).isEmpty()
                && !AttributeBinder.given(attribute, scope).columns().isEmpty()) {
            binding.later(() -> inTarget(attribute, scope, target.get()));
        } else {
            joinTable(attribute, scope, target.get());
        }
    }

    /** The other side has the columns; only what orders or names the elements may be missing there. */
    private void inverse(Attribute attribute, Scope scope, PersistentClass target, String mappedBy) {
        if (!binding.attributes().isMapped(attribute, scope, target)) {
            return;
        }
        binding.later(() -> {
            Optional<Attribute> other = target.all().stream()
                    .filter(each -> each.name().equals(mappedBy))
                    .findFirst();
            boolean inJoinTable = other.isPresent() && other.get().kind() == Kind.TO_MANY;
            Action onDelete = JoinColumns.onDelete(attribute.notes());
            if (!inJoinTable && onDelete != Action.NO_ACTION) {
                binding.made(target).stream()
                        .filter(made -> other.isPresent() && made.attribute() == other.get())
                        .forEach(made -> made.table().onDelete(made.columns(), onDelete));
            }
            if (!inJoinTable && (attribute.notes().has("OrderColumn") || hasKeyColumn(attribute))) {
                Scope in = scope.in(binding.table(target), true);
                order(attribute, in);
                mapKey(attribute, in);
            }
        });
    }

    private static boolean hasKeyColumn(Attribute attribute) {
        return attribute.isMap() && !attribute.notes().has("MapKey");
    }

    private void inTarget(Attribute attribute, Scope scope, PersistentClass target) {
        TableDraft table = binding.table(target);
        JoinColumns given = AttributeBinder.given(attribute, scope);
        List<Name> columns = new ReferenceBinder(binding)
                .bind(
                        given,
                        new ReferenceBinder.From(table, attribute.name(), attribute.notes(), true, false),
                        scope.owner());
        binding.add(new Binding.Collected(new Scope.Made(attribute, table, columns, List.of()), false));
        Scope in = scope.in(table, true);
        order(attribute, in);
        mapKey(attribute, in);
    }

    private void elements(Attribute attribute, Scope scope) {
        boolean any = AnyBinder.isMany(attribute);
        Optional<Note> note =
                any ? scope.joinTable(attribute) : attribute.notes().jpa("CollectionTable");
        Name implicit = new Name(
                scope.owner().entityName() + "_" + attribute.name(),
                binding.table(scope.owner()).name().quoted());
        in(attribute, scope, note, implicit, table -> elements(attribute, scope, note, table));
    }

    private void elements(Attribute attribute, Scope scope, Optional<Note> note, TableDraft table) {
        List<Name> key = owner(
                attribute, scope, table, note, "joinColumns", scope.owner().entityName());
        Scope in = scope.in(table, false);
        Notes notes = attribute.notes();
        boolean map = attribute.isMap();
        List<Scope.Made> made = new ArrayList<>();
        boolean whole = true;
        if (AnyBinder.isMany(attribute)) {
            whole = new AnyBinder(binding).elements(attribute, in, note);
        } else if (attribute.parts().isEmpty()) {
            whole = !element(attribute, in);
        } else {
            Scope parts = in.within(notes, map ? "value." : "");
            KeyBinder.sorted(attribute.parts())
                    .forEach(part -> binding.attributes().bind(part, parts));
            made.addAll(parts.made());
        }
        collected(attribute, table, key, made);
        List<Name> over = new ArrayList<>(key);
        Optional<Name> order = order(attribute, in);
        List<Name> mapKey = mapKey(attribute, in);
        if (order.isPresent()) {
            over.add(order.get());
        } else if (map) {
            over.addAll(mapKey);
        } else if (attribute.isSet()) {
            table.columns().stream()
                    .map(ColumnDraft::name)
                    .filter(name -> !key.contains(name))
                    .forEach(over::add);
        }
        boolean unique = order.isPresent() || map || attribute.isSet() && !isIdentified(table);
        whole = (whole || order.isPresent() || map)
                && over.stream()
                        .noneMatch(name -> table.column(name).orElseThrow().nullable());
        if (unique && whole && over.size() > key.size()) {
            table.primaryKey(over);
        } else if (unique && attribute.isSet() && binding.isSeven() && over.size() > key.size()) {
            table.unique(over, notes.place());
        }
        CollectionIds.add(attribute, in, binding);
    }

    /** Whether NULL may be among the elements, as far as annotations tell. */
    private boolean element(Attribute attribute, Scope in) {
        Optional<Annotation> column = attribute.notes().jpa("Column").map(Note::annotation);
        String conversion = attribute.isMap() ? "value" : "";
        BasicTypes.Of value =
                new BasicTypes.Of(attribute.element(), attribute.notes(), column, Optional.empty(), conversion, "");
        boolean nullable = column.map(of -> of.flag("nullable", true)).orElse(true);
        binding.columns().of(value, attribute.name(), nullable).ifPresent(found -> {
            // A comment on a collection is about its table.
            ColumnDraft draft = found.withComment(column.flatMap(of -> of.text("comment")));
            boolean isNew = in.table().add(draft);
            if (column.map(of -> of.flag("unique", false)).orElse(false)) {
                in.table().unique(List.of(draft.name()), draft.place());
            }
            if (isNew) {
                binding.columns().checks(draft, attribute.notes(), column, in.table());
            }
            binding.types().remember(value, draft.name(), draft.type(), in.table());
        });
        return nullable;
    }

    /** Makes a collection in its table: where an entity has that too, once the columns of the entity are there. */
    private void in(
            Attribute attribute, Scope scope, Optional<Note> note, Name implicit, Consumer<TableDraft> collection) {
        Name name = note.flatMap(of -> of.annotation().text("name"))
                .map(binding::named)
                .orElseGet(() -> binding.naming().physical(implicit));
        Optional<Name> schema = note.flatMap(of -> binding.schema(of.annotation()));
        Optional<TableDraft> ofEntity = binding.tableOfEntity(TableDraft.stored(name, schema));
        if (ofEntity.isEmpty()) {
            collection.accept(table(attribute, scope, note, name, schema));
            return;
        }
        binding.later(() -> {
            collection.accept(ofEntity.get());
            note.ifPresent(of -> TableConstraints.add(binding, ofEntity.get(), of));
            SoftDeletion.add(attribute.notes(), ofEntity.get(), binding);
        });
    }

    /** Whether the rows of a table are those of an entity, and told apart without what a collection adds to it. */
    private boolean isIdentified(TableDraft table) {
        return binding.tableOfEntity(table.stored()).isPresent()
                && !table.primaryKey().isEmpty();
    }

    /** Keeps what was made of a collection; in the table of an entity it is about what refers to its owner. */
    private void collected(Attribute attribute, TableDraft table, List<Name> key, List<Scope.Made> made) {
        boolean isTable = binding.tableOfEntity(table.stored()).isEmpty();
        binding.add(new Binding.Collected(new Scope.Made(attribute, table, isTable ? List.of() : key, made), isTable));
    }

    private TableDraft table(Attribute attribute, Scope scope, Optional<Note> note, Name name, Optional<Name> schema) {
        Optional<TableDraft> known = binding.other(TableDraft.stored(name, schema));
        if (known.isPresent()) {
            return known.get();
        }
        TableDraft table = new TableDraft(
                name,
                schema,
                scope.owner().declaration().name(),
                attribute.notes().place());
        binding.add(table);
        attribute
                .notes()
                .hibernate("Comment")
                .flatMap(of -> of.annotation().text("value"))
                .ifPresent(text -> table.comment(Optional.of(text)));
        note.ifPresent(of -> binding.later(() -> TableConstraints.add(binding, table, of)));
        binding.later(() -> SoftDeletion.add(attribute.notes(), table, binding));
        return table;
    }

    /** The columns of a table of a collection that refer to the row that has the collection. */
    private List<Name> owner(
            Attribute attribute, Scope scope, TableDraft table, Optional<Note> note, String columns, String stem) {
        Notes onDelete = only(attribute, "OnDelete");
        return new ReferenceBinder(binding)
                .bind(
                        JoinColumns.of(note, columns, "foreignKey"),
                        new ReferenceBinder.From(table, stem, onDelete, false, false),
                        scope.owner());
    }

    /** The same for an association to one: there the columns are called as in the table that has it. */
    private List<Name> secondary(Attribute attribute, Scope scope, TableDraft table, Optional<Note> note) {
        List<Name> key = binding.key(scope.owner());
        JoinColumns given = JoinColumns.of(note, "joinColumns", "foreignKey");
        if (!given.columns().isEmpty()) {
            return owner(attribute, scope, table, note, "joinColumns", "");
        }
        for (Name column : key) {
            ColumnType type = binding.keyColumn(scope.owner(), column).type().referring();
            table.add(ColumnDraft.of(column, type, false, attribute.notes().place()));
        }
        TableDraft target = binding.table(scope.owner());
        binding.foreignKeys()
                .add(
                        given,
                        table,
                        key,
                        target,
                        key,
                        Action.NO_ACTION,
                        attribute.notes().place());
        return key;
    }

    private Optional<Name> order(Attribute attribute, Scope in) {
        return attribute.notes().jpa("OrderColumn").map(note -> {
            Name name = binding.named(note.annotation().text("name").orElse(attribute.name() + "_ORDER"));
            ColumnDraft draft = ColumnDraft.of(name, ColumnType.of(Simple.INT32), in.optional(), note.place());
            binding.columns()
                    .said(draft, Optional.of(note.annotation()), note.place())
                    .ifPresent(in.table()::add);
            if (binding.isSeven()) {
                long base = attribute
                        .notes()
                        .hibernate("ListIndexBase")
                        .flatMap(of -> of.annotation().number("value"))
                        .orElse(0L);
                in.table().check(Optional.empty(), List.of(name), name.quotedSql() + " >= " + base, note.place());
            }
            return name;
        });
    }

    private List<Name> mapKey(Attribute attribute, Scope in) {
        if (!hasKeyColumn(attribute)) {
            return List.of();
        }
        TypeUse type = attribute.type().arguments().get(0);
        Notes notes = attribute.notes();
        if (!attribute.keyParts().isEmpty()) {
            Scope parts =
                    in.optional() ? in.withinKey(notes) : in.withinKey(notes).asKey();
            KeyBinder.sorted(attribute.keyParts())
                    .forEach(part -> binding.attributes().bind(part, parts));
            return parts.made().stream()
                    .flatMap(made -> made.columns().stream())
                    .toList();
        }
        Optional<PersistentClass> entity = binding.entities().find(type.name());
        if (entity.isPresent()) {
            return new ReferenceBinder(binding)
                    .bind(
                            JoinColumns.of(notes, "MapKeyJoinColumn"),
                            new ReferenceBinder.From(
                                    in.table(), attribute.name() + "_KEY", silent(attribute), false, false),
                            entity.get());
        }
        Optional<Annotation> column = notes.jpa("MapKeyColumn").map(Note::annotation);
        BasicTypes.Of value = new BasicTypes.Of(type, notes, column, Optional.empty(), "key", "MapKey");
        List<Name> made = new ArrayList<>();
        binding.columns().of(value, attribute.name() + "_KEY", in.optional()).ifPresent(draft -> {
            ColumnDraft plain = ColumnDraft.of(draft.name(), draft.type(), draft.nullable(), draft.place());
            if (in.table().add(plain)) {
                binding.columns().checks(plain, silent(attribute), column, in.table());
            }
            made.add(plain.name());
        });
        return made;
    }

    /** What is said of the keys of a map, or of the other end of a join table, by the attribute's own annotations: nothing. */
    private static Notes silent(Attribute attribute) {
        return new Notes(attribute.notes().place(), List.of());
    }

    private void joinTable(Attribute attribute, Scope scope, PersistentClass target) {
        Optional<Note> note = scope.joinTable(attribute);
        Name own = binding.table(scope.owner()).name();
        Name other = binding.table(target).name();
        Name implicit =
                new Name(binding.naming().joinTable(own, other, attribute.name()), own.quoted() || other.quoted());
        in(attribute, scope, note, implicit, table -> joinTable(attribute, scope, target, note, table));
    }

    private void joinTable(
            Attribute attribute, Scope scope, PersistentClass target, Optional<Note> note, TableDraft table) {
        boolean keyOfInverse = binding.isSeven() && attribute.notes().has("OneToMany") && attribute.isSet();
        boolean toOne = attribute.kind() == Kind.TO_ONE;
        String stem = inverseOf(attribute, scope.owner(), target)
                .map(Attribute::name)
                .orElse(scope.owner().entityName());
        List<Name> key = toOne
                ? secondary(attribute, scope, table, note)
                : owner(attribute, scope, table, note, "joinColumns", stem);
        List<Name> inverse = new ReferenceBinder(binding)
                .bind(
                        JoinColumns.of(note, "inverseJoinColumns", "inverseForeignKey"),
                        new ReferenceBinder.From(
                                table,
                                attribute.name(),
                                only(attribute, "NotFound"),
                                toOne && !binding.isSeven(),
                                attribute.notes().has("OneToMany") && !keyOfInverse
                                        || attribute.notes().has("OneToOne")),
                        target);
        collected(attribute, table, key, List.of());
        Scope in = scope.in(table, false);
        Optional<Name> order = order(attribute, in);
        List<Name> mapKey = mapKey(attribute, in);
        List<Name> over = new ArrayList<>(key);
        if (toOne) {
            table.primaryKey(over);
            return;
        }
        if (attribute.isSet() && isIdentified(table)) {
            return;
        }
        if (order.isPresent()) {
            over.add(order.get());
        } else if (attribute.isMap()) {
            over.addAll(mapKey.isEmpty() ? inverse : mapKey);
        } else if (keyOfInverse) {
            over = new ArrayList<>(inverse);
            table.primaryKey(over);
            return;
        } else if (attribute.isSet()) {
            over.addAll(inverse);
        }
        if (over.size() > key.size()) {
            table.primaryKey(over);
        }
        CollectionIds.add(attribute, in, binding);
    }

    private static Notes only(Attribute attribute, String annotation) {
        return new Notes(
                attribute.notes().place(),
                attribute.notes().hibernate(annotation).stream()
                        .map(Note::annotation)
                        .toList());
    }

    /** The attribute of the other entity that is mapped by this one. */
    private static Optional<Attribute> inverseOf(Attribute attribute, PersistentClass owner, PersistentClass target) {
        return target.all().stream()
                .filter(other -> AttributeBinder.mappedBy(other)
                        .filter(attribute.name()::equals)
                        .isPresent())
                .filter(other ->
                        other.element().name().equals(owner.declaration().name())
                                || other.element().name().equals(attribute.declaring()))
                .findFirst();
    }
}
