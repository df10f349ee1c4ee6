package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlFillTrigger;
import dev.inchworm.dialect.MySqlKeyColumn;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.FilledColumn;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that two triggers fill, one for each event. */
final class ColumnFill extends FilledColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final String column;
    private final Optional<MySqlFillTrigger> sync;

    ColumnFill(Workbench bench, ObjectName table, String column, Fill fill) {
        super(bench, table, column, fill);
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.sync = fill.sync()
                .map(value -> new MySqlFillTrigger(
                        bench.dialect(),
                        table,
                        column,
                        value,
                        readable(bench.situation().tableBefore(table))));
    }

    /** The triggers, where there have to be any. */
    Optional<MySqlFillTrigger> sync() {
        return sync;
    }

    /** What a BEFORE trigger knows of a new row. */
    static List<String> readable(Table table) {
        return table.columns().stream()
                .filter(column -> !isUnknownBefore(column))
                .map(Column::name)
                .toList();
    }

    private static boolean isUnknownBefore(Column column) {
        Generation generation = column.generation().orElse(null);
        return generation != null && !(generation instanceof FromSequence);
    }

    @Override
    protected boolean isUnknownToTriggers(Column column) {
        return isUnknownBefore(column);
    }

    @Override
    protected boolean mayRead(Sql value, String name) {
        List<Token> tokens = SqlTokens.of(value.in(bench.dialect().name()).orElse(""), bench.dialect())
                .list();
        return new RowReads(tokens, table, bench.situation().before()).mayRead(name);
    }

    @Override
    protected Stream<String> places(Table known, List<String> key) {
        return key.stream().map(part -> MySqlKeyColumn.of(
                        bench.dialect(),
                        part,
                        bench.dialect().type(known.column(part).orElseThrow()))
                .text());
    }

    @Override
    protected String lock() {
        return "FOR UPDATE";
    }

    /** A look at whether the expression is one over the table. */
    Sketch probe() {
        return Triggers.probe(table, column, sync.orElseThrow().probe());
    }

    /** Takes the triggers away, once every release that is alive writes the column. */
    void endSync() {
        sync.ifPresent(triggers -> {
            for (Event event : Event.values()) {
                bench.outline()
                        .add(
                                Stage.END_OF_SYNC,
                                Triggers.drop(
                                        bench,
                                        triggers,
                                        event,
                                        "Ends the sync of " + table + "." + column + " on " + event
                                                + ": every release that is alive writes it."),
                                Undo.by(Triggers.create(
                                        bench,
                                        triggers,
                                        event,
                                        "Takes up the sync of " + table + "." + column + " on " + event
                                                + " again, for the old release.")));
            }
        });
    }
}
