package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.AnnotationNames.REFERENCES;

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
            return Action.valueOf(
                    mark.map(m -> m.constant(attribute, "NO_ACTION")).orElse("NO_ACTION"));
        }

        Place at(String attribute) {
            return mark.map(m -> m.at(attribute)).orElse(place);
        }
    }

    /** All that the fields and classes of one entity ask for. */
    List<ForeignKey> of(TableColumns columns, List<MappedField> fields, List<Marks> levels, LocalNames names) {
        List<Stated> stated = new ArrayList<>();
        fields.forEach(field -> ofField(field, columns, stated));
        for (Marks level : levels) {
            for (Mark mark : level.all(REFERENCES)) {
                ofClass(mark, columns).ifPresent(stated::add);
            }
        }
        List<ForeignKey> foreignKeys = new ArrayList<>();
        stated.forEach(reference -> foreignKey(reference, columns, names).ifPresent(foreignKeys::add));
        return foreignKeys;
    }

    private void ofField(MappedField field, TableColumns columns, List<Stated> into) {
        List<String> own = columns.of(field);
        List<Mark> marks = field.marks().all(REFERENCES);
        if (field.target().isPresent()) {
            Declaration target = field.target().get();
            marks.forEach(mark -> requireSame(mark, field, target));
            Optional<Mark> mark = marks.stream().findFirst();
            // Where the columns could not be made, that has been reported.
            if (!own.isEmpty()) {
                into.add(new Stated(mark, mark.map(Mark::place).orElse(field.place()), target, own));
            }
            return;
        }
        for (Mark mark : marks) {
            List<String> referring = mark.says("columns") ? columns.listed(mark, "columns", field.innerPrefix()) : own;
            target(mark, field.place().toString())
                    .filter(target -> !referring.isEmpty())
                    .ifPresent(target -> into.add(new Stated(Optional.of(mark), mark.place(), target, referring)));
        }
    }

    private Optional<Stated> ofClass(Mark mark, TableColumns columns) {
        if (mark.texts("columns").isEmpty()) {
            context.problems().report(Code.IW016, mark.place(), mark.place(), mark);
        }
        List<String> referring = columns.listed(mark, "columns", "");
        return target(mark, mark.place().toString())
                .filter(target -> !referring.isEmpty())
                .map(target -> new Stated(Optional.of(mark), mark.place(), target, referring));
    }

    private Optional<Declaration> target(Mark mark, String from) {
        Optional<String> name = mark.classLiteral("value");
        Optional<Declaration> target = name.flatMap(context.classes()::findEntity);
        if (target.isEmpty()) {
            context.problems()
                    .report(
                            Code.IW020,
                            mark.at("value"),
                            from,
                            name.map(n -> n + " is no entity: it has no @Table")
                                    .orElse("@References does not say which entity"));
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
        List<Column> own = stated.columns().stream()
                .map(name -> columns.find(name).orElseThrow())
                .toList();
        if (!fits(stated, own, key.get())) {
            return Optional.empty();
        }
        Action onDelete = action(stated, "onDelete", own);
        Action onUpdate = action(stated, "onUpdate", own);
        String table = columns.table().name();
        String name = stated.mark()
                .flatMap(mark -> rules.given(mark, "name", "foreign key"))
                .orElseGet(() -> names.next(prepend(table, stated.columns()), "fkey"));
        places.put(new Part.OfConstraint(columns.table(), name), stated.at("name"));
        if (!namespaces.addConstraint(columns.table(), name, "foreign key", stated.at("name"))) {
            return Optional.empty();
        }
        return Optional.of(new ForeignKey(
                name,
                stated.columns(),
                context.quiet().names().table(stated.target()),
                key.get().stream().map(Column::name).toList(),
                onDelete,
                onUpdate));
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
                            String.join(", ", key.stream().map(Column::name).toList()));
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

    private static List<String> prepend(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
