package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.AnnotationNames.CHECK;
import static dev.inchworm.processor.read.mapping.AnnotationNames.ID;
import static dev.inchworm.processor.read.mapping.AnnotationNames.INDEX;
import static dev.inchworm.processor.read.mapping.AnnotationNames.REFERENCES;
import static dev.inchworm.processor.read.mapping.AnnotationNames.TABLE;
import static dev.inchworm.processor.read.mapping.AnnotationNames.UNIQUE;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the table of one entity. */
final class TableMapping {

    private final Context context;
    private final Namespaces namespaces;
    private final Places places;
    private final Declaration entity;
    private final ObjectName name;
    private final List<Marks> levels;
    private final TableColumns columns;
    private final List<MappedField> fields;
    private final NameRules rules;
    private final LocalNames names;

    TableMapping(Context context, Namespaces namespaces, Places places, Declaration entity, TableColumns columns) {
        this.context = context;
        this.namespaces = namespaces;
        this.places = places;
        this.entity = entity;
        this.name = columns.table();
        this.levels = FieldWalk.levels(entity, context.classes());
        this.columns = columns;
        this.fields = columns.fields();
        this.rules = context.names();
        this.names = new LocalNames(rules);
        reserveGiven();
    }

    /** The table with everything but what it refers to. */
    Table map(ReferenceMapping references) {
        Mark table = own().first(TABLE).orElseThrow();
        places.put(new Part.OfTable(name), own().place());
        columns.all()
                .forEach(column -> places.put(
                        new Part.OfColumn(name, column.name()),
                        columns.maker(column.name()).place()));
        return new Table(
                name,
                entity.name(),
                columns.all(),
                primaryKey(table),
                uniques(),
                indexes(),
                references.of(columns, fields, levels, names),
                checks(),
                ColumnFactory.comment(table, context));
    }

    /** What is named keeps its name, wherever it is written. */
    private void reserveGiven() {
        own().first(TABLE).flatMap(mark -> mark.text("primaryKey")).ifPresent(names::reserve);
        for (String annotation : List.of(UNIQUE, INDEX, CHECK, REFERENCES)) {
            fields.forEach(field -> reserve(field.marks().all(annotation)));
            levels.forEach(level -> reserve(level.all(annotation)));
        }
    }

    private void reserve(List<Mark> marks) {
        marks.forEach(mark -> mark.text("name").ifPresent(names::reserve));
    }

    private Optional<PrimaryKey> primaryKey(Mark table) {
        List<String> key = new ArrayList<>();
        for (MappedField field : fields) {
            if (field.key() && !field.isEmbedded()) {
                key.addAll(columns.of(field));
            }
        }
        if (key.isEmpty()) {
            if (fields.stream().noneMatch(field -> field.marks().has(ID))) {
                context.problems().report(Code.IW003, own().place(), entity.name(), name);
            }
            return Optional.empty();
        }
        Optional<String> given = rules.given(table, "primaryKey", "primary key");
        Place place = given.isPresent()
                ? table.at("primaryKey")
                : columns.maker(key.get(0)).place();
        String keyName = given.orElseGet(() -> names.next(List.of(name.name()), "pkey"));
        return addIndexed(keyName, "primary key", place) ? Optional.of(new PrimaryKey(keyName, key)) : Optional.empty();
    }

    private List<Unique> uniques() {
        List<Unique> uniques = new ArrayList<>();
        for (MappedField field : fields) {
            for (Mark mark : field.marks().all(UNIQUE)) {
                unique(mark, listed(mark, field)).ifPresent(uniques::add);
            }
        }
        for (Marks level : levels) {
            for (Mark mark : level.all(UNIQUE)) {
                unique(mark, listed(mark)).ifPresent(uniques::add);
            }
        }
        return uniques;
    }

    private Optional<Unique> unique(Mark mark, List<String> over) {
        if (over.isEmpty()) {
            return Optional.empty();
        }
        String uniqueName = rules.given(mark, "name", "unique constraint").orElseGet(() -> next(over, "key"));
        return addIndexed(uniqueName, "unique constraint", mark.at("name"))
                ? Optional.of(new Unique(uniqueName, over))
                : Optional.empty();
    }

    private List<Index> indexes() {
        IndexMapping mapping = new IndexMapping(context, columns);
        List<Index> indexes = new ArrayList<>();
        for (MappedField field : fields) {
            for (Mark mark : field.marks().all(INDEX)) {
                mapping.of(mark, Optional.of(field))
                        .flatMap(parts -> index(mark, parts))
                        .ifPresent(indexes::add);
            }
        }
        for (Marks level : levels) {
            for (Mark mark : level.all(INDEX)) {
                mapping.of(mark, Optional.empty())
                        .flatMap(parts -> index(mark, parts))
                        .ifPresent(indexes::add);
            }
        }
        return indexes;
    }

    private Optional<Index> index(Mark mark, IndexMapping.Content content) {
        String indexName = rules.given(mark, "name", "index").orElseGet(() -> next(content.words(), "idx"));
        Place place = mark.at("name");
        places.put(new Part.OfIndex(name, indexName), place);
        return namespaces.addRelation(name.sibling(indexName), "index", place)
                ? Optional.of(content.named(indexName))
                : Optional.empty();
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (MappedField field : fields) {
            for (List<Mark> group : DialectSql.groups(field.marks().all(CHECK))) {
                check(group, columns.of(field)).ifPresent(checks::add);
            }
        }
        for (Marks level : levels) {
            for (List<Mark> group : DialectSql.groups(level.all(CHECK))) {
                check(group, List.of()).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private Optional<Check> check(List<Mark> marks, List<String> over) {
        Mark mark = marks.get(0);
        return context.sql().together(marks, "value").flatMap(expression -> {
            String checkName = rules.given(mark, "name", "check").orElseGet(() -> nextCheck(over));
            return addConstraint(checkName, "check", mark.at("name"))
                    ? Optional.of(new Check(checkName, expression))
                    : Optional.empty();
        });
    }

    /** The plain name is left to the check that keeps an enum column to its constants. */
    private String nextCheck(List<String> over) {
        if (over.size() == 1 && columns.find(over.get(0)).orElseThrow().type() instanceof Enumeration) {
            names.reserve(rules.derived(List.of(name.name(), over.get(0), "check")));
        }
        return next(over, "check");
    }

    /** The columns that a constraint on a field is over. */
    private List<String> listed(Mark mark, MappedField field) {
        return mark.texts("columns").isEmpty()
                ? columns.of(field)
                : columns.listed(mark, "columns", field.innerPrefix());
    }

    private List<String> listed(Mark mark) {
        if (mark.texts("columns").isEmpty()) {
            context.problems().report(Code.IW016, mark.place(), mark.place(), mark);
        }
        return columns.listed(mark, "columns", "");
    }

    private String next(List<String> over, String suffix) {
        List<String> parts = new ArrayList<>(List.of(name.name()));
        parts.addAll(over);
        return names.next(parts, suffix);
    }

    private boolean addIndexed(String constraint, String kind, Place place) {
        return addConstraint(constraint, kind, place) && namespaces.addRelation(name.sibling(constraint), kind, place);
    }

    private boolean addConstraint(String constraint, String kind, Place place) {
        places.put(new Part.OfConstraint(name, constraint), place);
        return namespaces.addConstraint(name, constraint, kind, place);
    }

    private Marks own() {
        return levels.get(levels.size() - 1);
    }
}
