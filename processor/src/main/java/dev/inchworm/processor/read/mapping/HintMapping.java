package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.Known.ACCEPT_RISK;
import static dev.inchworm.processor.read.mapping.Known.BACKFILL;
import static dev.inchworm.processor.read.mapping.Known.MOVED_FROM;
import static dev.inchworm.processor.read.mapping.Known.REMOVED_COLUMN;
import static dev.inchworm.processor.read.mapping.Known.REMOVED_TABLE;
import static dev.inchworm.processor.read.mapping.Known.RENAMED_FROM;
import static dev.inchworm.processor.read.mapping.Known.TYPE_CHANGE;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.jpa.JpaMapping;
import dev.inchworm.processor.read.mapping.HintTargets.Owner;
import dev.inchworm.processor.read.mapping.HintTargets.Target;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the hints of all classes. Hints for single dialects that are about the same thing become one. */
final class HintMapping {

    static final int HINTS =
            Marks.set(RENAMED_FROM, BACKFILL, TYPE_CHANGE, MOVED_FROM, REMOVED_COLUMN, REMOVED_TABLE, ACCEPT_RISK);

    private final Context context;
    private final Places places;
    private final HintTargets targets;
    private final SubclassFills fills;
    private final Set<String> visited = new HashSet<>();
    private final SortedMap<Target, Set<Mark>> backfills = new TreeMap<>();
    private final SortedMap<Target, Set<Mark>> typeChanges = new TreeMap<>();
    private final SortedMap<Target, Set<Mark>> removedColumns = new TreeMap<>();
    private final SortedMap<ObjectName, Hint> removedTables = new TreeMap<>();
    private final Set<Hint> others = new HashSet<>();

    HintMapping(Context context, Places places) {
        this.context = context;
        this.places = places;
        this.targets = new HintTargets(context);
        this.fills = new SubclassFills(context);
    }

    /** Takes in what an entity says, with its superclasses and the values that it embeds. */
    void ofEntity(Declaration entity, TableColumns columns) {
        ofEntity(entity, columns, true);
    }

    /** The same of a JPA entity, which may share its table: then its fields speak of its own rows alone. */
    void ofEntity(JpaMapping.OfEntity entity, TableColumns columns) {
        ofEntity(entity.entity(), columns, entity.isTable());
        entity.among().ifPresent(among -> fills.of(among, columns));
    }

    /** @param isTable whether what the class says of a table is about this one */
    private void ofEntity(Declaration entity, TableColumns columns, boolean isTable) {
        List<Marks> levels = FieldWalk.levels(entity, context.classes());
        for (int i = 0; i < levels.size(); i++) {
            ofClass(levels.get(i), Owner.level(columns, isTable && i == levels.size() - 1));
        }
        ofFields(columns);
    }

    /** Takes in what a collection says: of its table, if that is its own, and of what its elements consist of. */
    void ofCollection(JpaMapping.OfCollection collection, TableColumns columns) {
        JpaMapping.OfField field = collection.field();
        if (collection.isTable()) {
            Owner owner = Owner.level(columns, true);
            ofMarks(new Marks(field.annotations(), field.place()), owner);
            if (!field.parts().isEmpty()) {
                JpaColumns.levels(field.type(), context.classes()).forEach(level -> ofClass(level, owner.ofValues()));
            }
        }
        ofFields(columns);
    }

    private void ofFields(TableColumns columns) {
        for (MappedField field : columns.fields()) {
            if (field.marks().hasAny(HINTS) || field.oldPrefix().hint().isPresent()) {
                ofField(field, columns);
            }
            if (field.isEmbedded()) {
                MappedField.Inside inside = field.inside().get();
                inside.levels().forEach(level -> ofClass(level, Owner.inside(columns, inside)));
            }
        }
    }

    /** Takes in what a class or package says that no table is made of. */
    void ofCarrier(Declaration carrier) {
        if (!visited.contains(carrier.name())) {
            ofClass(new Marks(carrier.annotations(), Place.ofType(carrier.name())), Owner.NONE);
        }
    }

    /** All of them, each once, in an order that does not depend on that of the sources. */
    List<Hint> all() {
        List<Hint> hints = new ArrayList<>(others);
        hints.addAll(removedTables.values());
        for (Map.Entry<Target, Set<Mark>> entry : backfills.entrySet()) {
            backfill(entry.getKey(), List.copyOf(entry.getValue())).ifPresent(hints::add);
        }
        for (Map.Entry<Target, Set<Mark>> entry : typeChanges.entrySet()) {
            typeChange(entry.getKey(), List.copyOf(entry.getValue())).ifPresent(hints::add);
        }
        for (Map.Entry<Target, Set<Mark>> entry : removedColumns.entrySet()) {
            hints.add(removedColumn(entry.getKey(), List.copyOf(entry.getValue())));
        }
        if (hints.size() > 1) {
            hints.sort(Comparator.comparing(Hint::key)
                    .thenComparing(hint -> hint.place().toString()));
        }
        return hints;
    }

    private void ofClass(Marks marks, Owner owner) {
        if (!marks.hasAny(HINTS)) {
            return;
        }
        visited.add(marks.place().type().orElseThrow());
        ofMarks(marks, owner);
    }

    private void ofMarks(Marks marks, Owner owner) {
        for (Mark mark : marks.all(RENAMED_FROM)) {
            renamedByClass(mark, owner);
        }
        for (Mark mark : marks.all(BACKFILL)) {
            targets.onClass(mark, owner).ifPresent(target -> add(backfills, target, mark));
        }
        for (Mark mark : marks.all(TYPE_CHANGE)) {
            targets.onClass(mark, owner).ifPresent(target -> add(typeChanges, target, mark));
        }
        for (Mark mark : marks.all(MOVED_FROM)) {
            targets.onClass(mark, owner).ifPresent(target -> moved(target, mark));
        }
        for (Mark mark : marks.all(REMOVED_COLUMN)) {
            removesColumn(mark, owner);
        }
        for (Mark mark : marks.all(REMOVED_TABLE)) {
            removesTable(mark);
        }
        for (Mark mark : marks.all(ACCEPT_RISK)) {
            acceptsRisk(mark, owner, marks.place());
        }
    }

    private void ofField(MappedField field, TableColumns columns) {
        for (Mark mark : field.marks().all(BACKFILL)) {
            targets.onField(mark, field, columns).ifPresent(target -> add(backfills, target, mark));
        }
        for (Mark mark : field.marks().all(TYPE_CHANGE)) {
            targets.onField(mark, field, columns).ifPresent(target -> add(typeChanges, target, mark));
        }
        for (Mark mark : field.marks().all(MOVED_FROM)) {
            targets.onField(mark, field, columns).ifPresent(target -> moved(target, mark));
        }
        for (Mark mark : field.marks().all(ACCEPT_RISK)) {
            acceptsRisk(mark, Owner.field(columns, field), field.place());
        }
        renamedByField(field, columns);
    }

    private void renamedByClass(Mark mark, Owner owner) {
        Optional<String> old = mark.text("value").filter(name -> !name.isBlank());
        if (old.isEmpty()) {
            reportNoOldName(mark);
        } else if (!HintTargets.isAboutTable(mark) || !(owner.isEntity() || mark.says("table"))) {
            String prefix = mark.says("table") ? "" : owner.oldPrefix();
            targets.onClass(mark, owner).ifPresent(target -> renamed(target, prefix + old.get(), mark));
        } else {
            targets.table(mark, owner).ifPresent(today -> {
                Optional<String> oldSchema = mark.text("fromSchema")
                        .map(name -> name.isBlank() ? Optional.<String>empty() : Optional.of(name))
                        .orElse(today.schema());
                ObjectName before = new ObjectName(oldSchema, old.get());
                others.add(new Hint.RenamedTable(today, before, mark.place()));
            });
        }
    }

    private void renamedByField(MappedField field, TableColumns columns) {
        boolean said = false;
        for (Mark mark : field.marks().all(RENAMED_FROM)) {
            boolean ofPrefix = HintTargets.isAboutTable(mark)
                    && field.inside()
                            .filter(inside -> inside.oldPrefix().hint().isPresent())
                            .isPresent();
            if (!ofPrefix) {
                said |= HintTargets.isAboutTable(mark);
                mark.text("value")
                        .filter(name -> !name.isBlank())
                        .ifPresentOrElse(
                                old -> targets.onField(mark, field, columns)
                                        .ifPresent(target -> renamed(target, oldName(old, mark, field), mark)),
                                () -> reportNoOldName(mark));
            }
        }
        if (!said && !field.isEmbedded() && field.oldPrefix().hint().isPresent()) {
            for (String column : columns.of(field)) {
                String old = field.oldPrefix().text()
                        + column.substring(field.prefix().length());
                renamed(
                        new Target(columns.table(), column),
                        old,
                        field.oldPrefix().hint().get());
            }
        }
    }

    private void reportNoOldName(Mark mark) {
        context.problems()
                .report(
                        Code.IW050,
                        mark.at("value"),
                        mark.place(),
                        mark,
                        "what the old name was",
                        "@RenamedFrom(\"<old name in the database>\")");
    }

    /** On a field of an embedded value's class the old name is meant without the prefix. */
    private static String oldName(String old, Mark mark, MappedField field) {
        if (mark.says("table")) {
            return old;
        }
        return field.inside()
                        .map(MappedField.Inside::oldPrefix)
                        .orElse(field.oldPrefix())
                        .text()
                + old;
    }

    private void renamed(Target target, String old, Mark mark) {
        // A prefix may stay the same for some of the columns behind it.
        if (!target.column().equals(old)) {
            others.add(new Hint.RenamedColumn(target.table(), target.column(), old, mark.place()));
        }
    }

    private void moved(Target target, Mark mark) {
        Optional<String> table = mark.text("fromTable").filter(name -> !name.isBlank());
        Optional<String> column = mark.text("fromColumn").filter(name -> !name.isBlank());
        if (table.isEmpty() || column.isEmpty()) {
            context.problems()
                    .report(
                            Code.IW050,
                            mark.place(),
                            mark.place(),
                            mark,
                            "where the values were",
                            "@MovedFrom(fromTable = \"<table>\", fromColumn = \"<column>\")");
            return;
        }
        ObjectName from = new ObjectName(mark.text("fromSchema").filter(name -> !name.isBlank()), table.get());
        others.add(new Hint.MovedColumn(target.table(), target.column(), from, column.get(), mark.place()));
    }

    private void removesColumn(Mark mark, Owner owner) {
        Optional<String> column = mark.text("name").filter(name -> !name.isBlank());
        if (column.isEmpty()) {
            context.problems()
                    .report(
                            Code.IW050,
                            mark.at("name"),
                            mark.place(),
                            mark,
                            "which column it is about",
                            "name = \"<name in the database>\"");
            return;
        }
        String prefix = mark.says("table") ? "" : owner.oldPrefix();
        targets.table(mark, owner)
                .ifPresent(table -> add(removedColumns, new Target(table, prefix + column.get()), mark));
    }

    private void removesTable(Mark mark) {
        Optional<String> table = mark.text("name").filter(name -> !name.isBlank());
        if (table.isEmpty()) {
            context.problems().report(Code.IW051, mark.at("name"), mark.place(), mark);
            return;
        }
        ObjectName name = new ObjectName(mark.text("schema").filter(schema -> !schema.isBlank()), table.get());
        Hint hint = new Hint.RemovedTable(name, mark.text("reason").orElse(""), mark.place());
        Hint other = removedTables.putIfAbsent(name, hint);
        if (other != null) {
            context.problems().report(Code.IW052, mark.place(), mark.place(), mark, name, other.place());
        }
    }

    private void acceptsRisk(Mark mark, Owner owner, Place standing) {
        others.add(new Hint.AcceptedRisk(
                mark.text("rule").orElse(""),
                mark.text("reason").orElse(""),
                targets.scope(mark, owner, standing, places),
                mark.place()));
    }

    private Optional<Hint> backfill(Target target, List<Mark> marks) {
        Mark first = marks.get(0);
        Optional<Sql> value = context.sql().ofHints(marks, "value");
        Optional<Hint.UsingClass> using = marks.stream()
                .filter(mark -> mark.classLiteral("using").isPresent())
                .findFirst()
                .map(mark -> new Hint.UsingClass(mark.classLiteral("using").get(), mark.texts("reads")));
        if (value.isEmpty() && using.isEmpty()) {
            if (marks.stream().noneMatch(mark -> mark.says("value"))) {
                context.problems()
                        .report(
                                Code.IW050,
                                first.place(),
                                first.place(),
                                first,
                                "what the rows get",
                                "@Backfill(\"<SQL over the row>\")");
            }
            return Optional.empty();
        }
        Hint.Backfill hint = new Hint.Backfill(target.table(), target.column(), value, using, first.place());
        return fills.restricted(hint, marks);
    }

    private Optional<Hint> typeChange(Target target, List<Mark> marks) {
        return context.sql().ofHints(marks, "forward").flatMap(forward -> context.sql()
                .ofHints(marks, "backward")
                .map(backward -> new Hint.TypeChange(
                        target.table(),
                        target.column(),
                        forward,
                        backward,
                        marks.get(0).place())));
    }

    private Hint removedColumn(Target target, List<Mark> marks) {
        List<Mark> withoutFill =
                marks.stream().filter(mark -> !mark.says("fill")).toList();
        if (withoutFill.size() > 1) {
            context.problems()
                    .report(
                            Code.IW052,
                            withoutFill.get(1).place(),
                            withoutFill.get(1).place(),
                            withoutFill.get(1),
                            target,
                            withoutFill.get(0).place());
        }
        return new Hint.RemovedColumn(
                target.table(),
                target.column(),
                marks.get(0).text("reason").orElse(""),
                context.sql().ofHints(marks, "fill"),
                marks.get(0).place());
    }

    private static void add(SortedMap<Target, Set<Mark>> marks, Target target, Mark mark) {
        marks.computeIfAbsent(target, t -> new LinkedHashSet<>()).add(mark);
    }
}
