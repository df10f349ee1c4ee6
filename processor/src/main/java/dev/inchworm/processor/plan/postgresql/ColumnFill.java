package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.FilledColumn;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that a trigger fills. */
final class ColumnFill extends FilledColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final String column;
    private final Optional<PostgreSqlFillTrigger> sync;

    ColumnFill(Workbench bench, ObjectName table, String column, Fill fill) {
        super(bench, table, column, fill);
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.sync = fill.sync().map(value -> new PostgreSqlFillTrigger(bench.dialect(), table, column, value));
    }

    /** The trigger, where there has to be one. */
    Optional<PostgreSqlFillTrigger> sync() {
        return sync;
    }

    /** A BEFORE trigger sees stored generated columns as NULL. */
    @Override
    protected boolean isUnknownToTriggers(Column column) {
        return column.generation().filter(Computed.class::isInstance).isPresent();
    }

    @Override
    protected Stream<String> places(Table known, List<String> key) {
        return (key.isEmpty() ? Stream.of("ctid") : key.stream().map(bench::quote))
                .map(place -> "CAST(" + place + " AS text)");
    }

    @Override
    protected String lock() {
        return "FOR NO KEY UPDATE";
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
}
