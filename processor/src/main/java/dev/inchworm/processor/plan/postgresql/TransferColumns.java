package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlTransferTriggers;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.ColumnTransfer;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Transfer;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns that move from a row to the one that belongs to it, on PostgreSQL: what goes together is in one transaction, and
 * somebody looks before whether all who write may do what the triggers do.
 */
final class TransferColumns extends ColumnTransfer {

    private final Workbench bench;
    private final Transfer transfer;
    private final Table source;
    private final Table target;
    private final PostgreSqlTransferTriggers triggers;

    TransferColumns(Workbench bench, Transfer transfer) {
        this(bench, transfer, triggers(bench, transfer));
    }

    private TransferColumns(Workbench bench, Transfer transfer, PostgreSqlTransferTriggers triggers) {
        super(bench, transfer, triggers);
        this.bench = bench;
        this.transfer = transfer;
        this.source = transfer.source();
        this.target = transfer.target();
        this.triggers = triggers;
    }

    private static PostgreSqlTransferTriggers triggers(Workbench bench, Transfer transfer) {
        return new PostgreSqlTransferTriggers(
                bench.dialect(),
                transfer.referred().name(),
                transfer.relation().targetColumns(),
                names(transfer.shown()),
                transfer.referring().name(),
                transfer.relation().columns(),
                names(transfer.held()),
                Bench.keyOf(transfer.referring()),
                transfer.making(),
                transfer.needed(),
                transfer.fromReferred());
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    protected void createTarget(Sketch lost) {
        new CreateTable(bench).plan(target, lost);
    }

    @Override
    protected void addColumns(Sketch lost) {
        List<String> statements = new ArrayList<>();
        List<String> drop = new ArrayList<>();
        for (Column column : transfer.targets()) {
            AddColumn.ownTypeCheck(bench, target.name(), column)
                    .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
            statements.add(bench.ddl().addColumn(target.name(), column.withNullable(true)));
            if (column.comment().isPresent()) {
                statements.add(bench.ddl().commentOnColumn(target.name(), column.name(), column.comment()));
            }
            drop.add(0, bench.ddl().dropColumn(target.name(), column.name()));
        }
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                List.of(target.name()),
                                "Adds " + transfer.targetNames() + ", nullable for now, which will take the place of "
                                        + transfer.sourceNames() + ".",
                                statements.toArray(String[]::new)),
                        Undo.by(
                                lost,
                                Sketch.transaction(
                                        List.of(target.name()),
                                        "Drops " + transfer.targetNames() + ", which only the new release knows.",
                                        drop.toArray(String[]::new))));
    }

    @Override
    protected void keepEqual() {
        new WritersRights(bench).ask(tables());
        if (transfer.isShared() && !transfer.fromReferred()) {
            agree();
        }
        List<String> statements = new ArrayList<>();
        List<Sketch> undo = new ArrayList<>();
        undo.add(Sketch.transaction(
                tables(),
                "Takes the triggers away that keep " + transfer.sourceNames() + " and " + transfer.targetNames()
                        + " equal.",
                triggers.drop()));
        for (Column column : relaxed()) {
            statements.add(bench.ddl().dropNotNull(source.name(), column.name()));
            undo.addAll(new SetNotNull(bench, source.name(), column.name())
                    .againOnceLeftOut()
                    .sketches());
        }
        statements.add(triggers.create());
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.transaction(
                                        tables(),
                                        "Triggers keep " + transfer.sourceNames() + " and " + transfer.targetNames()
                                                + " equal, whichever is written.\n" + aboutRows(),
                                        statements.toArray(String[]::new))
                                .conceding(concessions()),
                        Undo.by(undo));
    }

    /** The triggers write to all rows that are linked to the same one, and would destroy what differs. */
    private void agree() {
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.check(
                                List.of(transfer.referring().name()),
                                "some rows of " + transfer.referring().name() + " refer to the same row of "
                                        + transfer.referred().name()
                                        + " and hold other values, of which one would stay; make them equal",
                                "Looks for rows that are to share a value and do not: triggers will keep them equal from now on.",
                                bench.select(transfer.referring().name()) + "\n    WHERE " + triggers.siblingsApart()
                                        + ";"),
                        Undo.needless());
    }

    @Override
    protected void tighten(Column column) {
        if (!column.nullable()) {
            new SetNotNull(bench, target.name(), column.name()).tighten(unfilled(column), List.of());
        }
        bench.dialect()
                .enumCheck(bench.situation().tableAfter(target.name()), column)
                .ifPresent(check -> new AddCheck(bench).tighten(target.name(), check));
    }

    @Override
    protected void remove(boolean stays) {
        List<String> statements = new ArrayList<>();
        statements.add(triggers.drop());
        if (stays) {
            transfer.sources().forEach(column -> statements.add(bench.ddl().dropColumn(source.name(), column.name())));
        }
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                tables(),
                                "Drops " + (stays ? transfer.sourceNames() + " and " : "")
                                        + "the triggers that kept " + transfer.sourceNames() + " and "
                                        + transfer.targetNames() + " equal. Cannot be undone.",
                                statements.toArray(String[]::new)),
                        Undo.impossible());
    }
}
