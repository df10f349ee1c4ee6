package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.jpa.GenericGenerator.Kind;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the values of identifiers come from. */
final class Generators {

    private static final int ALLOCATION = 50;
    private static final Set<String> UUIDS = Set.of("java.util.UUID", "java.lang.String");

    private final HibernateNaming naming;
    private final boolean schemas;
    private final Problems problems;
    private final Map<String, Note> sequences = new HashMap<>();
    private final Map<String, Note> tables = new HashMap<>();
    private final Map<String, Note> generics = new HashMap<>();
    private final SortedMap<ObjectName, Sequence> made = new TreeMap<>();
    private final SortedMap<ObjectName, Place> places = new TreeMap<>();

    private final SortedMap<ObjectName, Name> written = new TreeMap<>();

    /** @param schemas whether any of the databases that are asked for has schemas */
    Generators(Collection<Declaration> declarations, HibernateNaming naming, boolean schemas, Problems problems) {
        this.naming = naming;
        this.schemas = schemas;
        this.problems = problems;
        for (Declaration declaration : declarations) {
            Place place = Place.ofType(declaration.name());
            collect(new Notes(place, declaration.annotations()), declaration);
            for (Field field : declaration.fields()) {
                collect(new Notes(place.member(field.name()), field.annotations()), declaration);
            }
            for (Field property : declaration.properties()) {
                collect(new Notes(place.member(property.name()), property.annotations()), declaration);
            }
        }
    }

    private void collect(Notes notes, Declaration declaration) {
        String fallback = PersistentClass.simpleName(declaration.name());
        for (Note note : notes.all("SequenceGenerator")) {
            sequences.put(note.annotation().text("name").orElse(fallback), note);
        }
        for (Note note : notes.all("TableGenerator")) {
            tables.put(note.annotation().text("name").orElse(fallback), note);
        }
        for (Note note : notes.all(Notes.HIBERNATE, "GenericGenerator")) {
            generics.put(note.annotation().text("name").orElse(""), note);
        }
        for (Note around : notes.all(Notes.HIBERNATE, "GenericGenerators")) {
            for (Annotation annotation : around.annotation().nested("value")) {
                generics.put(annotation.text("name").orElse(""), new Note(annotation, around.place()));
            }
        }
    }

    /** The schema that {@code annotation} names, if there are any. */
    Optional<Name> schema(Annotation annotation) {
        return schemas ? annotation.text("schema").map(Name::of) : Optional.empty();
    }

    SortedMap<ObjectName, Sequence> made() {
        return made;
    }

    /** The names of sequences as Hibernate writes them. */
    SortedMap<ObjectName, Name> written() {
        return written;
    }

    SortedMap<ObjectName, Place> places() {
        return places;
    }

    /** Makes what the generated identifier of {@code entity} needs. */
    void of(Attribute id, PersistentClass entity, Scope scope, Binding binding) {
        Optional<Note> generated = id.notes().jpa("GeneratedValue");
        Optional<Note> nature = id.notes().hibernate("NativeGenerator");
        if (nature.isPresent() && !scope.made().isEmpty()) {
            byNature(nature.get(), id, entity, scope, binding);
            return;
        }
        if (generated.isEmpty() || scope.made().isEmpty()) {
            return;
        }
        String strategy = generated.get().annotation().constant("strategy", "AUTO");
        String generator = generated.get().annotation().text("generator").orElse("");
        Name column = scope.made().get(scope.made().size() - 1).columns().get(0);
        switch (strategy) {
            case "IDENTITY" -> generate(scope.table(), column, new Generation.Identity());
            case "UUID" -> {}
            case "TABLE" -> table(generator, generated.get(), scope, binding);
            default -> {
                if (strategy.equals("AUTO") && generics.containsKey(generator)) {
                    generic(generator, generated.get(), id, column, scope, binding);
                    return;
                }
                boolean uuid = UUIDS.contains(id.type().name());
                if (strategy.equals("AUTO") && tables.containsKey(generator)) {
                    table(generator, generated.get(), scope, binding);
                } else if (!uuid || strategy.equals("SEQUENCE")) {
                    sequence(generator, generated.get(), id, entity, scope, binding);
                }
            }
        }
    }

    /** Makes the sequence of that generator for a column of a collection's table; false where there is none. */
    boolean ofCollection(String generator, Note generated, Name column, Scope in) {
        Optional<Annotation> said =
                Optional.ofNullable(sequences.get(generator)).map(Note::annotation);
        said.ifPresent(of -> make(
                schema(of),
                of.text("sequenceName").orElse(generator),
                of.number("initialValue"),
                of.number("allocationSize"),
                generated,
                column,
                in));
        return said.isPresent();
    }

    private static void generate(TableDraft table, Name column, Generation generation) {
        table.column(column).ifPresent(draft -> table.put(draft.withGeneration(Optional.of(generation))));
    }

    private void sequence(
            String generator, Note generated, Attribute id, PersistentClass entity, Scope scope, Binding binding) {
        Name column = scope.made().get(scope.made().size() - 1).columns().get(0);
        Optional<Note> note = binding.isSeven() ? near(generator, id, entity) : anywhere(generator);
        String name = note.flatMap(of -> of.annotation().text("sequenceName"))
                .orElseGet(() -> note.flatMap(of -> of.annotation().text("name"))
                        .or(() -> generator.isEmpty() ? Optional.empty() : Optional.of(generator))
                        .orElse(binding.table(entity.root()).name() + "_SEQ"));
        Optional<Name> schema = note.flatMap(of -> schema(of.annotation()));
        Optional<Annotation> said = note.map(Note::annotation);
        make(
                schema,
                name,
                said.flatMap(of -> of.number("initialValue")),
                said.flatMap(of -> of.number("allocationSize")),
                generated,
                column,
                scope);
    }

    private void generic(String generator, Note generated, Attribute id, Name column, Scope scope, Binding binding) {
        GenericGenerator generic = GenericGenerator.of(generics.get(generator).annotation());
        Kind kind = generic.kind();
        if (kind == Kind.NATIVE) {
            Optional<Boolean> sequence = isSequence(binding, id, generics.get(generator));
            if (sequence.isEmpty()) {
                return;
            }
            kind = sequence.get() ? Kind.SEQUENCE : Kind.IDENTITY;
        } else if (kind == Kind.IDENTITY_BY_NAME) {
            kind = binding.isSeven() ? Kind.IDENTITY : Kind.SEQUENCE;
        }
        switch (kind) {
            case IDENTITY -> generate(scope.table(), column, new Generation.Identity());
            case SEQUENCE ->
                make(
                        Optional.empty(),
                        generic.sequenceName().orElse(generator),
                        generic.number("initial_value"),
                        generic.number("increment_size"),
                        generated,
                        column,
                        scope);
            case NOTHING, NATIVE, IDENTITY_BY_NAME -> {}
            case OWN -> {
                // What makes UUIDs and texts needs nothing of the database; numbers are counted somewhere.
                if (!UUIDS.contains(id.type().name())) {
                    problems.report(
                            Code.IW091,
                            generics.get(generator).place(),
                            id.notes().place(),
                            generic.maker());
                }
            }
        }
    }

    /** Hibernate's own annotation, which asks for what a database does best. */
    private void byNature(Note note, Attribute id, PersistentClass entity, Scope scope, Binding binding) {
        Name column = scope.made().get(scope.made().size() - 1).columns().get(0);
        Optional<Boolean> sequence = isSequence(binding, id, note);
        if (sequence.isPresent() && !sequence.get()) {
            generate(scope.table(), column, new Generation.Identity());
        } else if (sequence.isPresent()) {
            Optional<Annotation> form =
                    note.annotation().nested("sequenceForm").stream().findFirst();
            make(
                    form.flatMap(this::schema),
                    form.flatMap(of -> of.text("sequenceName"))
                            .or(() -> form.flatMap(of -> of.text("name")))
                            .orElse(binding.table(entity.root()).name() + "_SEQ"),
                    form.flatMap(of -> of.number("initialValue")),
                    form.flatMap(of -> of.number("allocationSize")).or(() -> Optional.of(1L)),
                    note,
                    column,
                    scope);
        }
    }

    /** Whether the databases number rows by sequences, rather than by the column; empty, and reported, where they differ. */
    private Optional<Boolean> isSequence(Binding binding, Attribute id, Note note) {
        List<Boolean> all = binding.dialects().stream()
                .map(PostgreSql.class::isInstance)
                .distinct()
                .toList();
        if (all.size() > 1) {
            Supported.refuse(problems, note.place(), id.notes().place(), note + " for several databases");
            return Optional.empty();
        }
        return Optional.of(all.isEmpty() || all.get(0));
    }

    private void make(
            Optional<Name> schema,
            String name,
            Optional<Long> start,
            Optional<Long> increment,
            Note generated,
            Name column,
            Scope scope) {
        ObjectName stored = new ObjectName(
                schema.map(of -> naming.physical(of).stored()),
                naming.physical(Name.of(name)).stored());
        written.putIfAbsent(stored, naming.physical(Name.of(name)));
        Sequence sequence = new Sequence(stored, start.orElse(1L), increment.orElse((long) ALLOCATION));
        Sequence other = made.putIfAbsent(stored, sequence);
        places.putIfAbsent(stored, generated.place());
        if (other != null && !other.equals(sequence)) {
            problems.report(
                    Code.IW034,
                    generated.place(),
                    generated.place(),
                    stored,
                    "start " + sequence.start() + ", increment " + sequence.increment() + " here, but start "
                            + other.start() + ", increment " + other.increment() + " at " + places.get(stored),
                    "the same initialValue and allocationSize in both   2. another name for one of them");
        }
        generate(scope.table(), column, new Generation.FromSequence(stored));
    }

    /** In 6.6 a generator that is not asked for by its name is not meant, wherever it stands; by its name it is found everywhere. */
    private Optional<Note> anywhere(String generator) {
        return generator.isEmpty() ? Optional.empty() : Optional.ofNullable(sequences.get(generator));
    }

    /** From 7 on it is the one at the attribute or on the class. */
    private static Optional<Note> near(String generator, Attribute id, PersistentClass entity) {
        List<Notes> places = new ArrayList<>(List.of(id.notes()));
        places.addAll(entity.levels());
        for (Notes notes : places) {
            for (Note note : notes.all("SequenceGenerator")) {
                if (generator.isEmpty()
                        || generator.equals(note.annotation().text("name").orElse(generator))) {
                    return Optional.of(note);
                }
            }
        }
        return Optional.empty();
    }

    private void table(String generator, Note generated, Scope scope, Binding binding) {
        Optional<Annotation> said = Optional.ofNullable(tables.get(generator)).map(Note::annotation);
        Name name = naming.physical(Name.of(said.flatMap(of -> of.text("table"))
                .or(() -> said.flatMap(of -> of.text("name")))
                .orElse("hibernate_sequences")));
        Optional<Name> schema = said.flatMap(this::schema).map(naming::physical);
        if (binding.other(TableDraft.stored(name, schema)).isPresent()) {
            return;
        }
        TableDraft draft =
                new TableDraft(name, schema, scope.owner().declaration().name(), generated.place());
        // These names Hibernate takes as they are written, whatever the strategy.
        Name key = Name.of(said.flatMap(of -> of.text("pkColumnName")).orElse("sequence_name"));
        Name value = Name.of(said.flatMap(of -> of.text("valueColumnName")).orElse("next_val"));
        draft.put(ColumnDraft.of(key, ColumnType.of(new Text(255)), false, generated.place()));
        draft.put(ColumnDraft.of(value, ColumnType.of(Simple.INT64), true, generated.place()));
        draft.primaryKey(List.of(key));
        binding.add(draft);
    }
}
