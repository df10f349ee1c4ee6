package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Hint.UsingClass;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a column comes by its values while both releases write: by a trigger in rows that are written without one, by batches
 * in rows that exist.
 *
 * @param value an expression over the row
 * @param using the class that says what rows that exist get
 * @param sync the trigger, where there has to be one
 */
record ColumnFill(
        Workbench bench,
        ObjectName table,
        String column,
        Optional<Sql> value,
        Optional<UsingClass> using,
        Optional<PostgreSqlFillTrigger> sync) {

    /** One whose trigger, if {@code synced}, evaluates {@code value}. */
    static ColumnFill of(
            Workbench bench,
            ObjectName table,
            String column,
            Optional<Sql> value,
            Optional<UsingClass> using,
            boolean synced) {
        Optional<PostgreSqlFillTrigger> sync =
                value.filter(sql -> synced).map(sql -> new PostgreSqlFillTrigger(bench.dialect(), table, column, sql));
        return new ColumnFill(bench, table, column, value, using, sync);
    }

    /** Reports a trigger that would not see what its expression reads; whether there is none. */
    boolean isPossible() {
        Optional<String> generated = generatedColumnInValue();
        generated.ifPresent(read -> bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW692,
                        bench.placeOf(new Part.OfColumn(table, column)),
                        table + "." + column,
                        read,
                        bench.dialect().displayName())));
        return generated.isEmpty();
    }

    /** A class does not run in the database, so nothing but a later sweep fills what the old release writes. */
    boolean isLeftNullByTheOldRelease() {
        return using.isPresent() && value.isEmpty();
    }

    /** The rows that exist, and once more those that only a class can fill. */
    void fill() {
        fill(Stage.FILLED, "in the rows that exist");
        if (isLeftNullByTheOldRelease()) {
            fill(Stage.FILLED_AGAIN, "in the rows that the old release wrote since");
        }
    }

    private void fill(Stage stage, String where) {
        String by = using.map(mapper -> " by " + mapper.name()).orElse("");
        List<String> key = Workbench.keyOf(bench.situation().tableBefore(table));
        bench.outline()
                .add(
                        stage,
                        Sketch.backfill(
                                new Work.Backfill(table, key, column, using.map(UsingClass::name)),
                                "Fills " + table + "." + column + by + " " + where
                                        + ", batch by batch along the key.\n"
                                        + "Only rows that have no value yet: it can be run again at any time.",
                                using.isPresent() ? query(key, using.get()) : update()),
                        Undo.needless());
    }

    private String update() {
        String quoted = bench.quote(column);
        return "UPDATE " + bench.quote(table) + " SET " + quoted + " = " + bench.sql(value.orElseThrow())
                + "\n    WHERE " + quoted + " IS NULL AND " + Work.Backfill.WINDOW + ";";
    }

    /** The rows that need a value: first their key as text, then what the class reads. */
    private String query(List<String> key, UsingClass mapper) {
        List<String> selected = new ArrayList<>();
        List<String> places =
                key.isEmpty() ? List.of("ctid") : key.stream().map(bench::quote).toList();
        places.forEach(place -> selected.add("CAST(" + place + " AS text)"));
        mapper.reads().forEach(read -> selected.add(bench.quote(read)));
        return "SELECT " + String.join(", ", selected) + " FROM " + bench.quote(table) + "\n    WHERE "
                + bench.quote(column) + " IS NULL AND " + Work.Backfill.WINDOW + "\n    FOR NO KEY UPDATE;";
    }

    /** Takes the trigger away, once every release that is alive writes the column. */
    void endSync() {
        sync.ifPresent(trigger -> bench.outline()
                .add(
                        Stage.END_OF_SYNC,
                        Sketch.transaction(
                                List.of(table),
                                "Ends the sync of " + table + "." + column + ": every release that is alive writes it.",
                                trigger.drop()),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Takes up the sync of " + table + "." + column + " again, for the old release.",
                                trigger.create()))));
    }

    /** A BEFORE trigger sees stored generated columns as NULL; the expression must not need one. */
    private Optional<String> generatedColumnInValue() {
        if (sync.isEmpty()) {
            return Optional.empty();
        }
        return bench.situation().tableBefore(table).columns().stream()
                .filter(other ->
                        other.generation().filter(Computed.class::isInstance).isPresent())
                .map(Column::name)
                .filter(name -> bench.mentions(value.orElseThrow(), name))
                .findFirst();
    }
}
