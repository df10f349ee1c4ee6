package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Turns declarations into the schema that they ask for. */
public final class Mapping {

    private final Context context;
    private final Namespaces namespaces;
    private final Places places = new Places();
    private final SortedMap<ObjectName, Declaration> entities = new TreeMap<>();
    private final List<Declaration> carriers = new ArrayList<>();

    private Mapping(Context context) {
        this.context = context;
        this.namespaces = new Namespaces(context.problems());
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
        List<Dialect> sorted =
                dialects.stream().sorted(Comparator.comparing(Dialect::name)).toList();
        return new Mapping(new Context(new Classes(declarations, lookup), naming, sorted, new Problems()))
                .read(declarations);
    }

    private Reading read(Collection<Declaration> declarations) {
        declarations.stream().sorted(Comparator.comparing(Declaration::name)).forEach(this::sortIn);
        Keys keys = new Keys(context);
        SortedMap<ObjectName, TableColumns> columns = new TreeMap<>();
        ColumnFactory factory = new ColumnFactory(context, keys);
        entities.forEach((table, entity) -> {
            List<MappedField> fields = new FieldWalk(context.classes(), context.problems()).of(entity);
            columns.put(table, new TableColumns(table, fields, factory, context.problems()));
        });
        Schema schema = schema(columns, keys);
        HintMapping hints = new HintMapping(context, places);
        columns.forEach((table, of) -> hints.ofEntity(entities.get(table), of));
        carriers.forEach(hints::ofCarrier);
        return new Reading(schema, hints.all(), places.all(), context.problems().all());
    }

    private Schema schema(SortedMap<ObjectName, TableColumns> columns, Keys keys) {
        ReferenceMapping references = new ReferenceMapping(context, keys, namespaces, places);
        SequenceMapping sequences = new SequenceMapping(context, namespaces, places);
        List<Table> tables = new ArrayList<>();
        columns.forEach((table, of) -> {
            tables.add(new TableMapping(context, namespaces, places, entities.get(table), of).map(references));
            sequences.add(of);
        });
        return Schema.of(tables, sequences.all());
    }

    /** Entities by their tables, and everything else as what may carry hints. */
    private void sortIn(Declaration declaration) {
        if (Classes.isEntity(declaration)) {
            refuse(declaration, AnnotationNames::isJpa);
            sortInEntity(declaration);
            return;
        }
        if (Classes.isJpaEntity(declaration)) {
            refuse(declaration, AnnotationNames::isOurs);
            context.problems().report(Code.IW060, Place.ofType(declaration.name()), declaration.name());
        }
        carriers.add(declaration);
    }

    private void sortInEntity(Declaration declaration) {
        Mark mark = new Marks(declaration.annotations(), Place.ofType(declaration.name()))
                .first(AnnotationNames.TABLE)
                .orElseThrow();
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

    /** Reports the first annotation of the kind that must not stand beside what makes the class an entity. */
    private void refuse(Declaration entity, Predicate<String> foreign) {
        Place place = Place.ofType(entity.name());
        if (!refuse(entity.annotations(), place, foreign, entity)) {
            for (Field field : entity.fields()) {
                if (refuse(field.annotations(), place.member(field.name()), foreign, entity)) {
                    return;
                }
            }
        }
    }

    private boolean refuse(List<Annotation> annotations, Place place, Predicate<String> foreign, Declaration entity) {
        for (Annotation annotation : annotations) {
            if (foreign.test(annotation.type())) {
                context.problems()
                        .report(Code.IW006, place.annotation(annotation.type(), 0), entity.name(), annotation.type());
                return true;
            }
        }
        return false;
    }
}
