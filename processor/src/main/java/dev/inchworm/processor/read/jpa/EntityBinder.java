package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.processor.read.jpa.Scope.Made;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the tables of entities. */
final class EntityBinder {

    private final Binding binding;

    EntityBinder(Binding binding) {
        this.binding = binding;
    }

    /** Binds everything that {@code entity} adds to its hierarchy. */
    void bind(PersistentClass entity) {
        TableDraft table = binding.table(entity);
        binding.key(entity);
        secondaryTables(entity, table);
        boolean single = entity.inheritance() == Inheritance.SINGLE_TABLE;
        boolean everything = entity.inheritance() == Inheritance.TABLE_PER_CLASS;
        Scope scope = Scope.of(entity, table, single && entity.parent().isPresent(), binding.isConstrained());
        List<Made> made = new ArrayList<>();
        for (Attribute attribute : everything ? entity.all() : entity.own()) {
            if (!attribute.isId()) {
                boolean inherited = !entity.own().contains(attribute);
                boolean collection =
                        attribute.kind() == Attribute.Kind.ELEMENTS || attribute.kind() == Attribute.Kind.TO_MANY;
                if (!(inherited && collection)) {
                    binding.attributes().bind(attribute, scope.with(made));
                }
            }
        }
        binding.addMade(entity, made);
        partitioned(entity, table);
        if (entity.parent().isPresent() || !entity.children().isEmpty()) {
            table.family(
                    entity.root().declaration().name(), entity.inheritance().name());
        }
        if (entity.parent().isEmpty()) {
            discriminator(entity, table);
            for (Notes level : entity.levels()) {
                SoftDeletion.add(level, table, binding);
            }
        }
        binding.later(() -> constraints(entity, table));
    }

    /** Makes the tables that an entity has beside its own, each with the same key. */
    private void secondaryTables(PersistentClass entity, TableDraft table) {
        for (Notes level : entity.levels()) {
            for (Note note : level.all("SecondaryTable")) {
                Optional<Name> schema = binding.schema(note.annotation());
                TableDraft made = new TableDraft(
                        binding.named(note.annotation().text("name").orElse("")),
                        schema,
                        entity.declaration().name(),
                        note.place());
                binding.addSecondary(entity, made);
                new KeyBinder(binding)
                        .sameKey(
                                made,
                                table,
                                binding.key(entity),
                                JoinColumns.of(Optional.of(note), "pkJoinColumns", "foreignKey"),
                                Action.NO_ACTION);
                binding.later(() -> TableConstraints.add(binding, made, note));
            }
        }
    }

    private void constraints(PersistentClass entity, TableDraft table) {
        Notes notes = entity.notes();
        notes.jpa("Table").ifPresent(note -> TableConstraints.add(binding, table, note));
        notes.hibernate("Comment")
                .flatMap(note -> note.annotation().text("value"))
                .ifPresent(text -> table.comment(Optional.of(text)));
        for (Note note : notes.all(Notes.HIBERNATE, "Check")) {
            note.annotation()
                    .text("constraints")
                    .ifPresent(sql -> table.check(
                            note.annotation().text("name").map(name -> Name.of(name)
                                    .stored()),
                            List.of(),
                            sql,
                            note.place()));
        }
        naturalId(entity, table);
        HibernateIndexes.add(binding.made(entity));
    }

    private void naturalId(PersistentClass entity, TableDraft table) {
        List<Name> columns = new ArrayList<>();
        List<Made> sorted = new ArrayList<>(binding.made(entity));
        sorted.sort(Comparator.comparing(made -> made.attribute().name()));
        for (Made made : sorted) {
            if (made.attribute().notes().hibernate("NaturalId").isPresent()) {
                columns.addAll(made.columns());
            }
        }
        if (!columns.isEmpty()) {
            table.unique(columns, entity.notes().place());
        }
    }

    /** Nothing tells the classes but what is there anyway. */
    private void byFormula(PersistentClass root, TableDraft table, Annotation formula) {
        String kind = formula.constant("discriminatorType", "STRING");
        if (binding.isSeven() && root.inheritance() == Inheritance.SINGLE_TABLE) {
            String sql = formula.text("value").orElse("");
            binding.later(() -> new SubclassChecks(binding, table, sql, kind).add(root));
        }
    }

    /** From Hibernate 7 on, what tells the partition of a row is part of the key. */
    private void partitioned(PersistentClass entity, TableDraft table) {
        List<Name> key = new ArrayList<>(binding.key(entity));
        List<Made> sorted = new ArrayList<>(binding.made(entity));
        sorted.sort(Comparator.comparing(made -> made.attribute().name()));
        sorted.stream()
                .filter(made ->
                        made.attribute().notes().hibernate("PartitionKey").isPresent()
                                && made.attribute().kind() == Attribute.Kind.BASIC)
                .forEach(made -> key.addAll(made.columns()));
        if (binding.isSeven() && key.size() > binding.key(entity).size()) {
            table.primaryKey(key);
        }
    }

    private void discriminator(PersistentClass root, TableDraft table) {
        Optional<Note> formula = root.notes().hibernate("DiscriminatorFormula");
        if (formula.isPresent()) {
            byFormula(root, table, formula.get().annotation());
            return;
        }
        Optional<Note> note = root.notes().jpa("DiscriminatorColumn");
        boolean wanted = root.inheritance() == Inheritance.SINGLE_TABLE
                ? note.isPresent() || !root.children().isEmpty()
                : root.inheritance() == Inheritance.JOINED && note.isPresent();
        if (!wanted) {
            return;
        }
        Optional<Annotation> said = note.map(Note::annotation);
        Name name = binding.named(said.flatMap(of -> of.text("name")).orElse("DTYPE"));
        int length = said.flatMap(of -> of.number("length")).map(Long::intValue).orElse(31);
        String kind = said.map(of -> of.constant("discriminatorType", "STRING")).orElse("STRING");
        ColumnType type =
                switch (kind) {
                    case "CHAR" -> ColumnType.spelled("char(1)");
                    case "INTEGER" -> ColumnType.of(Simple.INT32);
                    default -> ColumnType.of(new Text(length));
                };
        Place place = root.notes().place();
        boolean nullable = root.family().stream()
                .anyMatch(each -> SubclassChecks.given(each).orElse("").equals("null"));
        binding.columns()
                .said(ColumnDraft.of(name, type, nullable, place), said, place)
                .ifPresent(table::put);
        table.discriminator(name);
        for (PersistentClass each : root.family()) {
            if (!each.isAbstract()) {
                SubclassChecks.literal(each, kind)
                        .ifPresent(value ->
                                table.discriminator(value, each.declaration().name()));
            }
        }
        boolean others = root.notes()
                .hibernate("DiscriminatorOptions")
                .filter(options -> options.annotation().flag("force", false))
                .isPresent();
        if (binding.isSeven() && !others) {
            values(root, name, kind)
                    .ifPresent(check -> table.check(
                            Optional.empty(), List.of(name), check, root.notes().place()));
            if (root.inheritance() == Inheritance.SINGLE_TABLE) {
                binding.later(() -> new SubclassChecks(binding, table, name.quotedSql(), kind).add(root));
            }
        }
    }

    /** What the discriminator may hold; empty where a class does not say by what it is told. */
    private static Optional<String> values(PersistentClass root, Name name, String kind) {
        List<String> values = new ArrayList<>();
        for (PersistentClass each : root.closure()) {
            String given = SubclassChecks.given(each).orElse("");
            if (given.equals("not null")) {
                return Optional.empty();
            }
            if (!each.isAbstract() && !given.equals("null")) {
                Optional<String> value = SubclassChecks.literal(each, kind);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of("\"" + name.stored() + "\" IN (" + String.join(", ", values) + ")");
    }
}
