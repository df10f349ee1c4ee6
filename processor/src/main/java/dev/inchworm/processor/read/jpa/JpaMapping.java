package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.processor.read.jpa.Scope.Made;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What JPA entities ask for.
 *
 * @param schema their tables and sequences
 * @param places where each part is asked for
 * @param fields which attributes make which columns of which table, for those that speak of columns by fields
 * @param collections the same of collections, each with the table that its elements are in
 * @param problems what is wrong
 */
public record JpaMapping(
        Schema schema,
        Map<Part, Place> places,
        List<OfEntity> fields,
        List<OfCollection> collections,
        List<Diagnostic> problems) {

    /**
     * An entity and what its own attributes make.
     *
     * @param table that it is kept in
     * @param among what tells its rows among those of the table, where it shares that with the class above it
     */
    public record OfEntity(Declaration entity, ObjectName table, Optional<Among> among, List<OfField> fields) {

        /** Whether it stands for that table, which those below the root of a single table do not. */
        public boolean isTable() {
            return among.isEmpty();
        }
    }

    /**
     * What tells the rows of a class and of those below it among those of a table.
     *
     * @param root the class at the top
     * @param discriminator the column that tells them
     * @param values what is in it, as SQL; empty where it is not known of every class
     */
    public record Among(String root, String discriminator, List<String> values) {

        /** The rows of both. */
        public Among and(Among other) {
            if (values.isEmpty() || other.values.isEmpty()) {
                return values.isEmpty() ? this : other;
            }
            SortedSet<String> all = new TreeSet<>(values);
            all.addAll(other.values);
            return new Among(root, discriminator, List.copyOf(all));
        }
    }

    /**
     * A collection.
     *
     * @param table that holds its elements
     * @param isTable whether that table is there for the collection alone; else the field makes columns of it
     */
    public record OfCollection(OfField field, ObjectName table, boolean isTable) {}

    /** An attribute, its columns, and what its parts make where it is an embedded value. */
    public record OfField(
            Place place,
            List<dev.inchworm.processor.read.Annotation> annotations,
            Declaration.TypeUse type,
            List<String> columns,
            List<OfField> parts) {}

    /**
     * Reads entities.
     *
     * @param declarations entities and converters
     * @param lookup finds any other class
     * @param spring whether names follow Spring Boot's strategy rather than JPA's
     * @param settings how Hibernate is going to map them
     * @param dialects those that types are wanted for
     */
    public static JpaMapping map(
            Collection<Declaration> declarations,
            Function<String, Optional<Declaration>> lookup,
            boolean spring,
            HibernateSettings settings,
            Collection<Dialect> dialects) {
        Problems problems = new Problems();
        HibernateNaming naming = !spring
                ? HibernateNaming.JPA
                : settings.line() == HibernateLine.SIX ? HibernateNaming.SPRING : HibernateNaming.SPRING_KEEPING_QUOTED;
        List<Declaration> own = declarations.stream().filter(Entities::isEntity).toList();
        Entities entities = new Entities(own, lookup, new Equivalents(dialects, problems), problems);
        List<PersistentClass> all = entities.all();
        Map<String, Declaration> carriers = new LinkedHashMap<>();
        declarations.forEach(declaration -> carriers.put(declaration.name(), declaration));
        for (PersistentClass entity : all) {
            for (Notes level : entity.levels()) {
                String name = level.place().type().orElseThrow();
                lookup.apply(name).ifPresent(declaration -> carriers.putIfAbsent(name, declaration));
            }
        }
        for (Declaration declaration : declarations) {
            if (declaration.kind() == Declaration.Kind.PACKAGE) {
                Supported.check(new Notes(Place.ofType(declaration.name()), declaration.annotations()), problems);
            }
        }
        Converters converters = new Converters(declarations, lookup, problems);
        MySqlSpelling mySql = new MySqlSpelling(dialects, settings.line());
        BasicTypes types = new BasicTypes(lookup, converters, settings, mySql, dialects, problems);
        boolean schemas = dialects.isEmpty() || dialects.stream().anyMatch(PostgreSql.class::isInstance);
        Binding binding = new Binding(
                entities,
                types,
                naming,
                new Generators(carriers.values(), naming, schemas, problems),
                settings,
                dialects,
                problems);
        EntityBinder binder = new EntityBinder(binding);
        for (PersistentClass entity : all) {
            if (entities.isOwn(entity)) {
                binder.bind(entity);
            }
        }
        binding.runDeferred();
        return result(all, binding, entities, mySql);
    }

    private static JpaMapping result(
            List<PersistentClass> all, Binding binding, Entities entities, MySqlSpelling mySql) {
        Map<Part, Place> places = new HashMap<>();
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        Set<TableDraft> drafts = new java.util.LinkedHashSet<>();
        List<OfEntity> fields = new ArrayList<>();
        for (PersistentClass entity : all) {
            if (entities.isOwn(entity) && entity.hasTable()) {
                TableDraft table = binding.table(entity);
                drafts.add(table);
                fields.add(new OfEntity(
                        entity.declaration(), table.stored(), among(entity, table), fields(binding.made(entity))));
            }
        }
        drafts.addAll(binding.others());
        for (TableDraft draft : drafts) {
            Table table = draft.table(mySql);
            Table other = tables.putIfAbsent(draft.stored(), table);
            if (other != null) {
                binding.problems().report(Code.IW001, draft.place(), other.entity(), table.entity(), draft.stored());
                continue;
            }
            places.putIfAbsent(new Part.OfTable(draft.stored()), draft.place());
            for (ColumnDraft column : draft.columns()) {
                places.putIfAbsent(
                        new Part.OfColumn(draft.stored(), column.name().stored()), column.place());
            }
            draft.constraintPlaces()
                    .forEach((name, place) -> places.put(new Part.OfConstraint(draft.stored(), name), place));
            draft.indexPlaces().forEach((name, place) -> places.put(new Part.OfIndex(draft.stored(), name), place));
        }
        Generators generators = binding.generators();
        CaseOfNames.check(drafts, generators, binding.dialects(), binding.problems());
        generators.places().forEach((name, place) -> places.put(new Part.OfSequence(name), place));
        return new JpaMapping(
                new Schema(tables, generators.made()),
                places,
                fields,
                collections(binding),
                binding.problems().all());
    }

    private static Optional<Among> among(PersistentClass entity, TableDraft table) {
        if (entity.inheritance() != Inheritance.SINGLE_TABLE || entity.parent().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Among(
                entity.root().declaration().name(), table.discriminator(), table.discriminators(entity.family())));
    }

    private static List<OfField> fields(Collection<Made> made) {
        List<OfField> fields = new ArrayList<>();
        for (Made each : made) {
            // Collections have tables of their own, and an association in a table of its own is one of them.
            if (!each.columns().isEmpty()) {
                fields.add(field(each, each.attribute().type()));
            }
        }
        return fields;
    }

    private static OfField field(Made made, Declaration.TypeUse type) {
        return new OfField(
                made.attribute().notes().place(),
                made.attribute().notes().annotations(),
                type,
                TableDraft.stored(made.columns()),
                fields(made.parts()));
    }

    private static List<OfCollection> collections(Binding binding) {
        List<OfCollection> collections = new ArrayList<>();
        for (Binding.Collected each : binding.collected()) {
            Made made = each.made();
            collections.add(new OfCollection(
                    field(made, made.attribute().element()), made.table().stored(), each.isTable()));
        }
        return collections;
    }
}
