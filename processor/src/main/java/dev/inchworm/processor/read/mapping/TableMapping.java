package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.Known.CHECK;
import static dev.inchworm.processor.read.mapping.Known.ID;
import static dev.inchworm.processor.read.mapping.Known.INDEX;
import static dev.inchworm.processor.read.mapping.Known.REFERENCES;
import static dev.inchworm.processor.read.mapping.Known.TABLE;
import static dev.inchworm.processor.read.mapping.Known.UNIQUE;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the table of one entity. */
final class TableMapping {

    private static final Known[] NAMED = {UNIQUE, INDEX, CHECK, REFERENCES};

    private final Context context;
    private final Namespaces namespaces;
    private final Places places;
    private final Declaration entity;
    private final ObjectName name;
    private final List<Marks> levels;
    private final TableColumns columns;
    private final List<Site> sites;
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
        this.sites = Site.of(columns.fields(), levels);
        this.rules = context.names();
        this.names = new LocalNames(rules);
        reserveGiven();
    }

    /** The table with all that belongs to it. */
    Table map(ReferenceMapping references) {
        Mark table = own().first(TABLE).orElseThrow();
        places.put(new Part.OfTable(name), own().place());
        List<Column> all = columns.all();
        for (Column column : all) {
            places.put(
                    new Part.OfColumn(name, column.name()),
                    columns.maker(column.name()).place());
        }
        return new Table(
                name,
                entity.name(),
                all,
                primaryKey(table),
                uniques(),
                indexes(),
                references.of(columns, sites, names),
                checks(),
                ColumnFactory.comment(table, context));
    }

    /** What is named keeps its name, wherever it is written. */
    private void reserveGiven() {
        names.reserve(own().first(TABLE).orElseThrow().text("primaryKey"));
        for (Site site : sites) {
            for (Known annotation : NAMED) {
                for (Mark mark : site.marks().all(annotation)) {
                    names.reserve(mark.text("name"));
                }
            }
        }
    }

    private Optional<PrimaryKey> primaryKey(Mark table) {
        List<String> key = new ArrayList<>();
        boolean stated = false;
        for (MappedField field : columns.fields()) {
            stated |= field.marks().has(ID);
            if (field.key() && !field.isEmbedded()) {
                key.addAll(columns.of(field));
            }
        }
        if (key.isEmpty()) {
            // Where a field has @Id and no column, that has been reported.
            if (!stated) {
                context.problems().report(Code.IW003, own().place(), entity.name(), name);
            }
            return Optional.empty();
        }
        Optional<String> given = rules.given(table, "primaryKey", "primary key");
        Place place = given.isPresent()
                ? table.at("primaryKey")
                : columns.maker(key.get(0)).place();
        String keyName = given.isPresent() ? given.get() : names.next(List.of(name.name()), "pkey");
        return addIndexed(keyName, "primary key", place) ? Optional.of(new PrimaryKey(keyName, key)) : Optional.empty();
    }

    private List<Unique> uniques() {
        List<Unique> uniques = new ArrayList<>();
        for (Site site : sites) {
            for (Mark mark : site.marks().all(UNIQUE)) {
                unique(mark, columns.listed(mark, site)).ifPresent(uniques::add);
            }
        }
        return uniques;
    }

    private Optional<Unique> unique(Mark mark, List<String> over) {
        if (over.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> given = rules.given(mark, "name", "unique constraint");
        String uniqueName = given.isPresent() ? given.get() : next(over, "key");
        return addIndexed(uniqueName, "unique constraint", mark.at("name"))
                ? Optional.of(new Unique(uniqueName, over))
                : Optional.empty();
    }

    private List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        for (Site site : sites) {
            for (Mark mark : site.marks().all(INDEX)) {
                Optional<IndexMapping.Content> content = new IndexMapping(context, columns, mark).of(site);
                if (content.isPresent()) {
                    index(mark, content.get()).ifPresent(indexes::add);
                }
            }
        }
        return indexes;
    }

    private Optional<Index> index(Mark mark, IndexMapping.Content content) {
        Optional<String> given = rules.given(mark, "name", "index");
        String indexName = given.isPresent() ? given.get() : next(content.words(), "idx");
        Place place = mark.at("name");
        places.put(new Part.OfIndex(name, indexName), place);
        return namespaces.addIndex(name, indexName, "index", place)
                ? Optional.of(content.named(indexName))
                : Optional.empty();
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Site site : sites) {
            List<String> over =
                    site.field().isPresent() ? columns.of(site.field().get()) : List.of();
            for (List<Mark> group : DialectSql.groups(site.marks().all(CHECK))) {
                check(group, over).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private Optional<Check> check(List<Mark> marks, List<String> over) {
        Mark mark = marks.get(0);
        Optional<Sql> expression = context.sql().together(marks, "value");
        if (expression.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> given = rules.given(mark, "name", "check");
        String checkName = given.isPresent() ? given.get() : nextCheck(over);
        return addConstraint(checkName, "check", mark.at("name"))
                ? Optional.of(new Check(checkName, expression.get()))
                : Optional.empty();
    }

    /** The plain name is left to the check that keeps an enum column to its constants. */
    private String nextCheck(List<String> over) {
        if (over.size() == 1 && columns.find(over.get(0)).orElseThrow().type() instanceof Enumeration) {
            names.reserve(Optional.of(rules.derived(List.of(name.name(), over.get(0), "check"))));
        }
        return next(over, "check");
    }

    private String next(List<String> over, String suffix) {
        List<String> parts = new ArrayList<>(List.of(name.name()));
        parts.addAll(over);
        return names.next(parts, suffix);
    }

    private boolean addIndexed(String constraint, String kind, Place place) {
        return addConstraint(constraint, kind, place) && namespaces.addIndex(name, constraint, kind, place);
    }

    private boolean addConstraint(String constraint, String kind, Place place) {
        places.put(new Part.OfConstraint(name, constraint), place);
        return namespaces.addConstraint(name, constraint, kind, place);
    }

    private Marks own() {
        return levels.get(levels.size() - 1);
    }
}
