package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.schema.Constraint.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the columns that refer to a row of another table. */
final class ReferenceBinder {

    private final Binding binding;

    ReferenceBinder(Binding binding) {
        this.binding = binding;
    }

    /**
     * What refers.
     *
     * @param table that gets the columns
     * @param stem what the names of columns begin with that are not given
     * @param optional whether there may be no such row
     * @param unique whether only one row may refer to it
     */
    record From(TableDraft table, String stem, Notes notes, boolean optional, boolean unique) {}

    /** A column, what it refers to, and what is said about it. */
    private record Pair(Name column, Name referred, Optional<Annotation> said) {}

    /** The columns that refer to {@code target}, with their foreign key. */
    List<Name> bind(JoinColumns said, From from, PersistentClass target) {
        List<Name> key = binding.key(target);
        JoinColumns given = PropertyRefs.resolve(said, from, target, binding);
        TableDraft targetTable = binding.table(target);
        if (refersElsewhere(given, key)) {
            binding.later(() -> elsewhere(given, from, target));
            return given.columns().stream()
                    .map(column -> named(
                            column.annotation(),
                            from,
                            column.annotation().text("referencedColumnName").orElse(""),
                            target))
                    .toList();
        }
        Optional<List<Pair>> pairs = pairs(given, from, key, target);
        return pairs.isEmpty() ? List.of() : make(given, from, target, targetTable, pairs.get());
    }

    private Name named(Annotation column, From from, String referred, PersistentClass target) {
        return column.text("name").map(binding::named).orElseGet(() -> implicit(from, Name.of(referred), target));
    }

    /** The name of a column that has none, in quotes where what it refers to is in quotes. */
    private Name implicit(From from, Name referred, PersistentClass target) {
        boolean quoted = referred.quoted() || binding.table(target).name().quoted();
        return binding.naming().physical(new Name(from.stem() + "_" + referred.text(), quoted));
    }

    private boolean refersElsewhere(JoinColumns given, List<Name> key) {
        for (Note column : given.columns()) {
            Optional<String> referred = column.annotation().text("referencedColumnName");
            if (referred.isPresent()
                    && key.stream().noneMatch(name -> name.stored()
                            .equals(binding.named(referred.get()).stored()))) {
                return true;
            }
        }
        return false;
    }

    /** To columns that are not the primary key, which must not occur twice then. */
    private void elsewhere(JoinColumns given, From from, PersistentClass target) {
        TableDraft table = binding.table(target);
        List<Pair> pairs = new ArrayList<>();
        for (Note column : given.columns()) {
            String written = column.annotation().text("referencedColumnName").orElse("");
            Name referred = binding.named(written);
            if (table.column(referred).isEmpty()) {
                binding.problems()
                        .report(
                                Code.IW069,
                                column.at("referencedColumnName"),
                                from.notes().place(),
                                written,
                                table.stored());
                return;
            }
            pairs.add(new Pair(
                    named(column.annotation(), from, written, target), referred, Optional.of(column.annotation())));
        }
        List<Name> referred = pairs.stream().map(Pair::referred).toList();
        if (given.isConstrained() && !table.identifies(referred)) {
            binding.problems()
                    .report(
                            Code.IW071,
                            from.notes().place(),
                            from.notes().place(),
                            String.join(", ", TableDraft.stored(referred)),
                            table.stored());
            return;
        }
        make(given, from, target, table, pairs);
    }

    private Optional<List<Pair>> pairs(JoinColumns given, From from, List<Name> key, PersistentClass target) {
        List<Note> columns = given.columns();
        if (!columns.isEmpty() && columns.size() != key.size()) {
            binding.problems()
                    .report(
                            Code.IW069,
                            columns.get(0).place(),
                            from.notes().place(),
                            columns.size() + " column(s)",
                            target.declaration().name() + ", whose key has " + key.size());
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Name referred = key.get(i);
            Optional<Annotation> said = Optional.empty();
            for (int j = 0; j < columns.size(); j++) {
                Optional<String> referring = columns.get(j).annotation().text("referencedColumnName");
                boolean meant = referring.isPresent()
                        ? binding.named(referring.get()).stored().equals(referred.stored())
                        : j == i;
                if (meant) {
                    said = Optional.of(columns.get(j).annotation());
                }
            }
            // A column of a map's keys that is annotated and not named is called by the map alone.
            boolean ofKey = said.isPresent() && said.get().type().endsWith(".MapKeyJoinColumn");
            Optional<String> name =
                    said.flatMap(of -> of.text("name")).or(() -> ofKey ? Optional.of(from.stem()) : Optional.empty());
            Name column = name.map(binding::named).orElseGet(() -> implicit(from, referred, target));
            pairs.add(new Pair(column, referred, said));
        }
        return Optional.of(pairs);
    }

    private List<Name> make(
            JoinColumns given, From from, PersistentClass target, TableDraft targetTable, List<Pair> pairs) {
        TableDraft table = from.table();
        List<Name> columns = new ArrayList<>();
        List<Name> referred = new ArrayList<>();
        Notes silent = new Notes(from.notes().place(), List.of());
        for (Pair pair : pairs) {
            boolean nullable = from.optional()
                    && pair.said().map(of -> of.flag("nullable", true)).orElse(true);
            ColumnType type =
                    targetTable.column(pair.referred()).orElseThrow().type().referring();
            Optional<ColumnDraft> there = table.column(pair.column());
            if (there.isEmpty()) {
                ColumnDraft draft = ColumnDraft.of(
                        pair.column(), type, nullable, from.notes().place());
                if (pairs.size() == 1) {
                    draft = binding.columns().said(draft, from.notes());
                }
                binding.columns()
                        .said(draft, pair.said(), from.notes().place())
                        .ifPresent(made -> table.refer(made, AttributeBinder.writes(pair.said())));
                binding.columns().checks(draft, pairs.size() == 1 ? from.notes() : silent, pair.said(), table);
            }
            if (pair.said().map(of -> of.flag("unique", false)).orElse(false)) {
                table.unique(List.of(pair.column()), from.notes().place());
            }
            columns.add(pair.column());
            referred.add(pair.referred());
        }
        if (from.unique()) {
            table.unique(columns, from.notes().place());
        }
        boolean mayBeMissing = from.notes().hibernate("NotFound").isPresent();
        if (!isSpread(target) && !target.isView() && !mayBeMissing) {
            Action onDelete = JoinColumns.onDelete(from.notes());
            binding.foreignKeys()
                    .add(
                            given,
                            table,
                            columns,
                            targetTable,
                            referred,
                            onDelete,
                            from.notes().place());
        }
        return columns;
    }

    /** Whether its rows lie in several tables, none of which a foreign key could refer to alone. */
    private static boolean isSpread(PersistentClass target) {
        return target.inheritance() == Inheritance.TABLE_PER_CLASS
                && (!target.children().isEmpty() || target.isAbstract());
    }
}
