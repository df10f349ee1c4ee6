package dev.inchworm.processor.prove;

import dev.inchworm.dialect.catalog.CatalogEvent.TableRenamed;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Where values are: the columns of the database, by what they are called now, with what each of them holds, and which of
 * them triggers keep equal.
 */
final class Holdings {

    private final Trial trial;
    private final Replay replay;
    private final Conceded conceded;
    private final Map<ObjectName, Map<String, Holder>> holders = new HashMap<>();
    private final Map<ObjectName, Optional<ObjectName>> originals = new HashMap<>();
    private boolean rolledOut;

    Holdings(Trial trial, Replay replay, Conceded conceded) {
        this.trial = trial;
        this.replay = replay;
        this.conceded = conceded;
    }

    /** A table that is there before the first step. */
    void seed(Table table) {
        Map<String, Holder> own = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> own.put(
                        column.name(),
                        new Holder(Optional.of(SchemaObject.column(table.name(), column.name())), !column.nullable())));
        holders.put(table.name(), own);
        originals.put(table.name(), Optional.of(table.name()));
    }

    /** Whether rows may be in the table, and others at work on it. */
    boolean isBusy(ObjectName table) {
        return rolledOut
                || !trial.before().tables().isEmpty()
                        && originals.getOrDefault(table, Optional.of(table)).isPresent();
    }

    /** The new release comes: from now on it may be at work on any table. */
    void rolledOut() {
        rolledOut = true;
    }

    /** Whether each row that exists has a value in the column. */
    boolean isFilled(ObjectName table, String column) {
        Holder holder = of(table).get(column);
        return holder != null && holder.isFilled();
    }

    /** The tables that are there now. */
    Set<ObjectName> tables() {
        return originals.keySet();
    }

    /** Each table with its columns. */
    void forEach(BiConsumer<ObjectName, Map<String, Holder>> action) {
        holders.forEach(action);
    }

    /** The columns of a table; to be changed. */
    Map<String, Holder> of(ObjectName table) {
        return holders.computeIfAbsent(table, any -> new LinkedHashMap<>());
    }

    /** What a table was called before the first step; empty where it was not there. */
    Optional<ObjectName> original(ObjectName table) {
        return originals.getOrDefault(table, Optional.of(table));
    }

    void create(ObjectName table) {
        Map<String, Holder> own = new LinkedHashMap<>();
        replay.table(table).ifPresent(created -> created.columns()
                .forEach(column -> own.put(column.name(), new Holder(Optional.empty(), true))));
        holders.put(table, own);
        originals.put(table, Optional.empty());
    }

    void rename(TableRenamed renamed) {
        Map<String, Holder> own = holders.remove(renamed.on());
        Optional<ObjectName> original = originals.remove(renamed.on());
        if (own != null) {
            holders.put(renamed.to(), own);
        }
        if (original != null) {
            originals.put(renamed.to(), original);
        }
    }

    void drop(ObjectName table) {
        holders.remove(table);
    }

    /** The column of the database that a release means. */
    Optional<Holder> holder(Release release, ObjectName table, String column) {
        return replay.relation(table).flatMap(relation -> relation.column(column)
                .flatMap(found -> Optional.ofNullable(of(relation.base().name()).get(found.name()))));
    }

    /** Whether the new release puts up with finding the column empty. */
    boolean isConceded(ObjectName table, String column) {
        return conceded.any(
                Release.NEW,
                table,
                limit ->
                        limit instanceof Limit.ReadsNull reads && reads.column().equals(column));
    }

    /** Whether rows that the old release writes get a value. */
    boolean isGiven(ObjectName table, String column) {
        return replay.isFilled(table, column)
                || replay.table(table)
                        .flatMap(found -> found.column(column))
                        .filter(found -> found.defaultSql().isPresent()
                                || found.generation().isPresent())
                        .isPresent();
    }

    /** Whether a trigger gives {@code column} what {@code from} holds. */
    boolean copies(ObjectName table, String column, Holder from, boolean always) {
        Map<String, Holder> own = of(table);
        boolean inserted = false;
        boolean updated = false;
        for (Assignments trigger : replay.assignments(table)) {
            Set<String> sources = trigger.sources().getOrDefault(column, Set.of());
            if (sources.stream().anyMatch(source -> own.get(source) == from)) {
                inserted |= trigger.onInsert();
                updated |= trigger.onUpdate();
            }
        }
        return inserted && updated || !always && (inserted || updated);
    }
}
