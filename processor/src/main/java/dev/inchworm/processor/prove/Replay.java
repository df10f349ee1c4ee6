package dev.inchworm.processor.prove;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.catalog.CatalogEditor;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import dev.inchworm.dialect.catalog.ObjectState;
import dev.inchworm.dialect.catalog.Trigger;
import dev.inchworm.dialect.catalog.View;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The model of the database under the steps of a plan. */
final class Replay {

    private final Stored stored;
    private final DatabaseCatalog catalog;
    private final CatalogEditor editor = new CatalogEditor();
    private final Map<ObjectName, ObjectState> states = new HashMap<>();
    private final Set<ObjectName> silent = new HashSet<>();
    private final Set<ObjectName> views = new LinkedHashSet<>();
    private final Map<Trigger, Assignments> assignments = new HashMap<>();

    Replay(Dialect dialect) {
        stored = new Stored(dialect);
        catalog = Catalogs.of(dialect.name());
    }

    /** How the database keeps things. */
    Stored stored() {
        return stored;
    }

    /**
     * What a step did.
     *
     * @param before what was there under each name that it touched
     */
    record Ran(Step step, List<CatalogEvent> events, Map<ObjectName, ObjectState> before) {

        Set<ObjectName> touched() {
            return before.keySet();
        }
    }

    /** Puts a table there that the steps find. */
    void seed(Table table) {
        seed(table.name(), ObjectState.of(table));
    }

    /** Puts a sequence there that the steps find. */
    void seed(Sequence sequence) {
        seed(sequence.name(), ObjectState.of(sequence));
    }

    /** Puts an enum type there that the steps find. */
    void seed(ObjectName type, List<String> names) {
        seed(type, ObjectState.of(names));
    }

    private void seed(ObjectName name, ObjectState state) {
        states.put(name, state);
        editor.restore(name, state);
    }

    /** A table without what the database does not tell apart. */
    Table plain(Table table) {
        return catalog.plain(table);
    }

    /** What is said of every table that Inchworm creates. */
    Set<String> usualTraits() {
        return catalog.usualTraits();
    }

    /** Carries out a step; what it says that is not understood makes the tables that it names {@link #isSilent silent}. */
    Ran run(Step step) {
        List<CatalogEvent> events = new ArrayList<>();
        editor.listen(events::add);
        List<String> unclear = catalog.apply(step.sql(), editor);
        if (events.stream().noneMatch(CatalogEvent.Impossible.class::isInstance)) {
            unclear.forEach(statement -> silence(statement, step));
        }
        Map<ObjectName, ObjectState> before = new LinkedHashMap<>();
        for (CatalogEvent event : events) {
            if (event instanceof CatalogEvent.Touched touched && !before.containsKey(touched.on())) {
                before.put(touched.on(), states.getOrDefault(touched.on(), ObjectState.NOTHING));
            }
        }
        before.keySet().forEach(name -> {
            ObjectState now = editor.state(name);
            states.put(name, now);
            if (now.view().isPresent()) {
                views.add(name);
            }
        });
        return new Ran(step, events, before);
    }

    private void silence(String statement, Step step) {
        silent.addAll(step.tables());
        states.keySet().stream()
                .filter(name -> catalog.mentions(statement, name.name()))
                .forEach(silent::add);
    }

    /** Says nothing of {@code name} from now on. */
    void silence(ObjectName name) {
        silent.add(name);
    }

    /** Whether nobody knows any more what is there. */
    boolean isSilent(ObjectName name) {
        return silent.contains(name);
    }

    /** Goes back to what was there under some names. */
    void restore(Map<ObjectName, ObjectState> former) {
        former.forEach((name, state) -> {
            states.put(name, state);
            editor.restore(name, state);
        });
    }

    ObjectState state(ObjectName name) {
        return states.getOrDefault(name, ObjectState.NOTHING);
    }

    Set<ObjectName> names() {
        return Collections.unmodifiableSet(states.keySet());
    }

    Optional<Table> table(ObjectName name) {
        return editor.table(name);
    }

    Optional<View> view(ObjectName name) {
        return editor.view(name);
    }

    /** The views over {@code table}. */
    List<ObjectName> viewsOf(ObjectName table) {
        return views.isEmpty()
                ? List.of()
                : views.stream()
                        .filter(view -> editor.view(view)
                                .flatMap(View::of)
                                .filter(table::equals)
                                .isPresent())
                        .toList();
    }

    List<Table> referring(ObjectName table) {
        return editor.referring(table);
    }

    boolean isValidated(ObjectName table, String constraint) {
        return editor.traits(SchemaObject.constraint(table, constraint)).isEmpty();
    }

    /** The triggers of a table. */
    Set<Trigger> triggers(ObjectName table) {
        return editor.triggers(table);
    }

    /** What the triggers of a table assign. */
    List<Assignments> assignments(ObjectName table) {
        List<Assignments> all = new ArrayList<>();
        for (Trigger trigger : editor.triggers(table)) {
            all.add(assignments.computeIfAbsent(trigger, any -> Assignments.of(any, stored)));
        }
        return all;
    }

    /** Whether a trigger of {@code table} gives {@code column} a value in rows that are inserted without one. */
    boolean isFilled(ObjectName table, String column) {
        for (Assignments own : assignments(table)) {
            if (own.onInsert() && own.sources().containsKey(column)) {
                return true;
            }
        }
        return false;
    }

    /** The columns of which triggers make {@code column} a copy, and nothing else. */
    Set<String> copied(ObjectName table, String column) {
        Set<String> copied = new HashSet<>();
        for (Assignments own : assignments(table)) {
            if (own.onInsert() && own.copies().containsKey(column)) {
                copied.add(own.copies().get(column));
            }
        }
        return copied;
    }

    /** Whether triggers leave {@code column} NULL where what they would give it does not fit. */
    boolean isPartial(ObjectName table, String column) {
        return assignments(table).stream().anyMatch(own -> own.partial().contains(column));
    }

    /** Whether triggers give {@code column} what they make of others, rather than a copy of one. */
    boolean isConverted(ObjectName table, String column) {
        return isFilled(table, column) && copied(table, column).isEmpty();
    }

    /** Where a release finds what it calls {@code name}. */
    Optional<Relation> relation(ObjectName name) {
        Optional<Table> table = editor.table(name);
        if (table.isPresent()) {
            return Optional.of(new Relation(table.get(), Optional.empty()));
        }
        return editor.view(name).flatMap(view -> relation(view, Set.of(name)));
    }

    /** A view may show another one. */
    private Optional<Relation> relation(View view, Set<ObjectName> seen) {
        Optional<ObjectName> shown = view.of().filter(of -> !seen.contains(of));
        Optional<Table> table = shown.flatMap(editor::table);
        if (table.isPresent()) {
            return table.map(base -> new Relation(base, Optional.of(view)));
        }
        return shown.flatMap(editor::view).flatMap(behind -> {
            Map<String, String> columns = new LinkedHashMap<>();
            view.columns().forEach((name, column) -> {
                if (behind.columns().containsKey(column)) {
                    columns.put(name, behind.columns().get(column));
                }
            });
            Set<ObjectName> more = new HashSet<>(seen);
            more.add(behind.name());
            return relation(new View(view.name(), behind.of(), columns), more);
        });
    }

    /**
     * A table, or a view over one.
     *
     * @param base the table whose rows are read and written
     */
    record Relation(Table base, Optional<View> view) {

        /** The column of the table that goes by {@code name} here. */
        Optional<Column> column(String name) {
            if (view.isEmpty()) {
                return base.column(name);
            }
            String behind = view.get().columns().get(name);
            return behind == null ? Optional.empty() : base.column(behind);
        }
    }
}
