package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.Known.REFERENCES;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the foreign keys of a table. */
final class ReferenceMapping {

    private final Context context;
    private final Keys keys;
    private final Namespaces namespaces;
    private final Places places;
    private final NameRules rules;

    ReferenceMapping(Context context, Keys keys, Namespaces namespaces, Places places) {
        this.context = context;
        this.keys = keys;
        this.namespaces = namespaces;
        this.places = places;
        this.rules = context.names();
    }

    /** One reference, as far as the sources state it. */
    private record Stated(Optional<Mark> mark, Place place, Declaration target, List<String> columns) {
        Action action(String attribute) {
            return mark.isPresent() && mark.get().says(attribute)
                    ? Action.valueOf(mark.get().constant(attribute, ""))
                    : Action.NO_ACTION;
        }

        Place at(String attribute) {
            return mark.isPresent() ? mark.get().at(attribute) : place;
        }
    }

    /** All that the fields and classes of one entity ask for. */
    List<ForeignKey> of(TableColumns columns, List<Site> sites, LocalNames names) {
        List<ForeignKey> foreignKeys = new ArrayList<>();
        for (Site site : sites) {
            for (Stated reference : stated(site, columns)) {
                foreignKey(reference, columns, names).ifPresent(foreignKeys::add);
            }
        }
        return foreignKeys;
    }

    private List<Stated> stated(Site site, TableColumns columns) {
        List<Mark> marks = site.marks().all(REFERENCES);
        if (site.field().isPresent() && site.field().get().target().isPresent()) {
            return byEntity(site.field().get(), marks, columns);
        }
        List<Stated> stated = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            List<String> referring = columns.listed(mark, site);
            Optional<Declaration> target = target(mark);
            if (!referring.isEmpty() && target.isPresent()) {
                stated.add(new Stated(Optional.of(mark), mark.place(), target.get(), referring));
            }
        }
        return stated;
    }

    /** What a field states that holds an entity. */
    private List<Stated> byEntity(MappedField field, List<Mark> marks, TableColumns columns) {
        Declaration target = field.target().orElseThrow();
        for (Mark mark : marks) {
            requireSame(mark, field, target);
        }
        List<String> own = columns.of(field);
        // Where the columns could not be made, that has been reported.
        if (own.isEmpty()) {
            return List.of();
        }
        Optional<Mark> mark = marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(0));
        return List.of(new Stated(mark, mark.isPresent() ? mark.get().place() : field.place(), target, own));
    }

    private Optional<Declaration> target(Mark mark) {
        Optional<String> name = mark.classLiteral("value");
        Optional<Declaration> target = name.isPresent() ? context.classes().findEntity(name.get()) : Optional.empty();
        if (target.isEmpty()) {
            context.problems()
                    .report(
                            Code.IW020,
                            mark.at("value"),
                            mark.place(),
                            name.isPresent()
                                    ? name.get() + " is no entity: it has no @Table"
                                    : "@References does not say which entity");
        }
        return target;
    }

    private void requireSame(Mark mark, MappedField field, Declaration target) {
        Optional<String> said = mark.classLiteral("value").filter(name -> !name.equals(target.name()));
        said.ifPresent(
                name -> context.problems().report(Code.IW022, mark.at("value"), field.place(), target.name(), name));
    }

    private Optional<ForeignKey> foreignKey(Stated stated, TableColumns columns, LocalNames names) {
        Optional<List<Column>> key = keys.of(stated.target()).columns();
        if (key.isEmpty()) {
            context.problems()
                    .report(
                            Code.IW024,
                            stated.at("value"),
                            stated.place(),
                            stated.target().name());
            return Optional.empty();
        }
        List<Column> own = new ArrayList<>(stated.columns().size());
        for (String name : stated.columns()) {
            own.add(columns.find(name).orElseThrow());
        }
        if (!fits(stated, own, key.get())) {
            return Optional.empty();
        }
        Action onDelete = action(stated, "onDelete", own);
        Action onUpdate = action(stated, "onUpdate", own);
        String table = columns.table().name();
        Optional<String> given =
                stated.mark().isPresent() ? rules.given(stated.mark().get(), "name", "foreign key") : Optional.empty();
        String name = given.isPresent() ? given.get() : names.next(prepend(table, stated.columns()), "fkey");
        places.put(new Part.OfConstraint(columns.table(), name), stated.at("name"));
        if (!namespaces.addConstraint(columns.table(), name, "foreign key", stated.at("name"))) {
            return Optional.empty();
        }
        return Optional.of(new ForeignKey(
                name, stated.columns(), keys.of(stated.target()).table(), names(key.get()), onDelete, onUpdate));
    }

    private boolean fits(Stated stated, List<Column> own, List<Column> key) {
        if (own.size() != key.size()) {
            context.problems()
                    .report(
                            Code.IW021,
                            stated.at("columns"),
                            stated.place(),
                            ColumnFactory.columnCount(own.size()),
                            stated.target().name(),
                            ColumnFactory.columnCount(key.size()),
                            String.join(", ", names(key)));
            return false;
        }
        boolean fits = true;
        for (int i = 0; i < key.size(); i++) {
            Column from = own.get(i);
            Column to = key.get(i);
            if (!ColumnFactory.sameKind(from.type(), to.type())) {
                context.problems()
                        .report(
                                Code.IW207,
                                stated.at("value"),
                                stated.place(),
                                from.name(),
                                from.type(),
                                stated.target().name(),
                                to.name(),
                                to.type());
                fits = false;
            }
        }
        return fits;
    }

    /** The action, which must leave the referring columns with something they can hold. */
    private Action action(Stated stated, String attribute, List<Column> own) {
        Action action = stated.action(attribute);
        for (Column column : own) {
            boolean toNull = action == Action.SET_NULL
                    || (action == Action.SET_DEFAULT && column.defaultSql().isEmpty());
            if (toNull && !column.nullable()) {
                context.problems()
                        .report(
                                Code.IW025,
                                stated.at(attribute),
                                stated.place(),
                                attribute + " = " + action.name(),
                                column.name());
                break;
            }
        }
        return action;
    }

    private static List<String> names(List<Column> columns) {
        List<String> names = new ArrayList<>(columns.size());
        for (Column column : columns) {
            names.add(column.name());
        }
        return names;
    }

    private static List<String> prepend(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
