package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.processor.read.jpa.HibernateSettings;
import dev.inchworm.processor.read.jpa.JpaMapping;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns declarations into the schema that they ask for. */
public final class Mapping {

    private static final int JPA = Marks.set(Known.JPA, Known.JPA_ENTITY);
    private static final int OURS =
            Marks.set(EnumSet.range(Known.TABLE, Known.SQL_TYPE).toArray(Known[]::new));

    private final Context context;
    private final HibernateSettings hibernate;
    private final Namespaces namespaces;
    private final Places places = new Places();
    private final SortedMap<ObjectName, Declaration> entities = new TreeMap<>();
    private final List<Declaration> carriers = new ArrayList<>();
    private final List<Declaration> jpa = new ArrayList<>();
    private final Set<ObjectName> jpaTables = new HashSet<>();

    private Mapping(Context context, HibernateSettings hibernate) {
        this.context = context;
        this.hibernate = hibernate;
        this.namespaces = new Namespaces(context.problems(), context.dialects());
    }

    /**
     * What the sources ask for. All problems of all entities are found; what is left out because of one is left out whole.
     *
     * @param declarations the entities of this unit, in any order; and other classes and packages that carry hints
     * @param lookup finds any class by its binary name: superclasses, embedded values, enums, entities of other units
     * @param naming for names that are not given
     * @param dialects that plans are asked for
     */
    public static Reading map(
            Collection<Declaration> declarations,
            Function<String, Optional<Declaration>> lookup,
            Naming naming,
            Collection<Dialect> dialects) {
        return map(declarations, lookup, naming, Optional.empty(), dialects);
    }

    /**
     * The same where JPA's entities may be among the sources.
     *
     * @param hibernate how Hibernate is going to map those
     */
    public static Reading map(
            Collection<Declaration> declarations,
            Function<String, Optional<Declaration>> lookup,
            Naming naming,
            Optional<HibernateSettings> hibernate,
            Collection<Dialect> dialects) {
        Map<String, Dialect> byName = new TreeMap<>();
        for (Dialect dialect : dialects) {
            byName.put(dialect.name(), dialect);
        }
        Classes classes = new Classes(declarations, lookup);
        Context context = new Context(classes, naming, List.copyOf(byName.values()), new Problems());
        return new Mapping(context, hibernate.orElse(HibernateSettings.DEFAULT)).read(declarations);
    }

    // Loops rather than lambdas, here and in whatever runs for every entity: a fresh compiler pays for each lambda.
    private Reading read(Collection<Declaration> declarations) {
        Map<String, Declaration> byName = new TreeMap<>();
        for (Declaration declaration : declarations) {
            byName.put(declaration.name(), declaration);
        }
        for (Declaration declaration : byName.values()) {
            sortIn(declaration);
        }
        Map<String, List<MappedField>> fields = new HashMap<>();
        FieldWalk walk = new FieldWalk(context.classes(), context.problems());
        for (Declaration entity : entities.values()) {
            fields.put(entity.name(), walk.of(entity));
        }
        Keys keys = new Keys(context, fields);
        ColumnFactory factory = new ColumnFactory(context, keys);
        List<TableColumns> columns = new ArrayList<>(entities.size());
        for (Map.Entry<ObjectName, Declaration> entity : entities.entrySet()) {
            List<MappedField> own = fields.get(entity.getValue().name());
            columns.add(new TableColumns(entity.getKey(), own, factory, context.problems()));
        }
        Schema schema = schema(columns, keys);
        HintMapping hints = new HintMapping(context, places);
        for (TableColumns of : columns) {
            hints.ofEntity(entities.get(of.table()), of);
        }
        if (!jpa.isEmpty()) {
            schema = withJpa(schema, declarations, hints);
        }
        for (Declaration carrier : carriers) {
            hints.ofCarrier(carrier);
        }
        return new Reading(schema, hints.all(), places.all(), context.problems().all(), jpaTables);
    }

    /** Adds what JPA's entities ask for. */
    private Schema withJpa(Schema schema, Collection<Declaration> declarations, HintMapping hints) {
        boolean spring = context.naming() == Naming.SNAKE;
        JpaMapping mapping =
                JpaMapping.map(declarations, context.classes()::find, spring, hibernate, context.dialects());
        context.problems().addAll(mapping.problems());
        mapping.places().forEach(places::put);
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        for (Table table : mapping.schema().tables().values()) {
            if (checkNames(table) && addRelations(table)) {
                tables.put(table.name(), table);
                jpaTables.add(table.name());
            }
        }
        SortedMap<ObjectName, Sequence> sequences = new TreeMap<>(schema.sequences());
        for (Sequence sequence : mapping.schema().sequences().values()) {
            if (namespaces.addRelation(sequence.name(), "sequence", placeOf(new Part.OfSequence(sequence.name())))) {
                sequences.put(sequence.name(), sequence);
            }
        }
        for (JpaMapping.OfEntity of : mapping.fields()) {
            Table table = tables.get(of.table());
            if (table != null) {
                hints.ofEntity(of, JpaColumns.of(of, table, context));
            }
        }
        for (JpaMapping.OfCollection of : mapping.collections()) {
            Table table = tables.get(of.table());
            if (table != null) {
                hints.ofCollection(of, JpaColumns.of(of, table, context));
            }
        }
        new HintsWithoutColumn(context).check(mapping);
        return new Schema(tables, sequences);
    }

    /** Whether the databases asked for keep the names of a table and of what it is made of; what Hibernate leaves to a server fits. */
    private boolean checkNames(Table table) {
        ObjectName name = table.name();
        boolean kept = context.names().check(name.name(), "table", placeOf(new Part.OfTable(name)));
        for (Column column : table.columns()) {
            kept &= context.names().checkColumn(column.name(), placeOf(new Part.OfColumn(name, column.name())));
        }
        for (Index index : table.indexes()) {
            kept &= context.names().check(index.name(), "index", placeOf(new Part.OfIndex(name, index.name())));
        }
        List<Constraint> constraints = new ArrayList<>(table.uniques());
        constraints.addAll(table.foreignKeys());
        constraints.addAll(table.checks());
        for (Constraint constraint : constraints) {
            Place place = placeOf(new Part.OfConstraint(name, constraint.name()));
            kept &= context.names().check(constraint.name(), "constraint", place);
        }
        return kept;
    }

    /** Whether the names of a table and of what it is made of were still free. */
    private boolean addRelations(Table table) {
        ObjectName name = table.name();
        boolean free = namespaces.addRelation(name, "table", placeOf(new Part.OfTable(name)));
        for (Index index : table.indexes()) {
            Place place = placeOf(new Part.OfIndex(name, index.name()));
            free &= namespaces.addIndex(name, index.name(), "index", place);
        }
        for (Unique unique : table.uniques()) {
            free &= addConstraint(table, unique.name(), "unique constraint");
        }
        if (table.primaryKey().isPresent()) {
            free &= addConstraint(table, table.primaryKey().get().name(), "primary key");
        }
        return free;
    }

    private boolean addConstraint(Table table, String constraint, String kind) {
        Place place = placeOf(new Part.OfConstraint(table.name(), constraint));
        return namespaces.addConstraint(table.name(), constraint, kind, place)
                && namespaces.addIndex(table.name(), constraint, kind, place);
    }

    private Place placeOf(Part part) {
        return places.find(part).orElse(Place.NOWHERE);
    }

    private Schema schema(List<TableColumns> columns, Keys keys) {
        ReferenceMapping references = new ReferenceMapping(context, keys, namespaces, places);
        SequenceMapping sequences = new SequenceMapping(context, namespaces, places);
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        for (TableColumns of : columns) {
            Declaration entity = entities.get(of.table());
            tables.put(of.table(), new TableMapping(context, namespaces, places, entity, of).map(references));
            sequences.add(of);
        }
        return new Schema(tables, sequences.all());
    }

    /** Entities by their tables, and everything else as what may carry hints. */
    private void sortIn(Declaration declaration) {
        Marks marks = new Marks(declaration.annotations(), Place.ofType(declaration.name()));
        if (marks.has(Known.TABLE)) {
            refuse(declaration, marks, JPA);
            sortInEntity(declaration, marks);
            return;
        }
        if (marks.has(Known.JPA_ENTITY)) {
            refuse(declaration, marks, OURS);
            jpa.add(declaration);
        }
        carriers.add(declaration);
    }

    private void sortInEntity(Declaration declaration, Marks marks) {
        Mark mark = marks.first(Known.TABLE).orElseThrow();
        if (declaration.kind() != Kind.CLASS && declaration.kind() != Kind.RECORD) {
            context.problems().report(Code.IW004, mark.place(), declaration.name());
            return;
        }
        ObjectName table = context.names().table(declaration);
        Declaration first = entities.putIfAbsent(table, declaration);
        Place place = mark.says("name") ? mark.at("name") : Place.ofType(declaration.name());
        if (first == null) {
            namespaces.addRelation(table, "table", place);
        } else {
            context.problems().report(Code.IW001, place, first.name(), declaration.name(), table);
        }
    }

    /** Reports the first annotation of those that must not stand beside what makes the class an entity. */
    private void refuse(Declaration entity, Marks marks, int foreign) {
        Optional<Mark> found = marks.firstOf(foreign);
        for (int i = 0; found.isEmpty() && i < entity.fields().size(); i++) {
            Field field = entity.fields().get(i);
            if ((Marks.bits(field.annotations()) & foreign) != 0) {
                found = new Marks(field.annotations(), marks.place().member(field.name())).firstOf(foreign);
            }
        }
        found.ifPresent(mark -> context.problems()
                .report(
                        Code.IW006,
                        mark.place(),
                        entity.name(),
                        mark.annotation().type()));
    }
}
