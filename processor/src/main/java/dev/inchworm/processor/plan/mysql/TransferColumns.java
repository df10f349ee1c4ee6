package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlTransferTriggers;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
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

/** Columns that move from a row to the one that belongs to it, on MySQL and MariaDB: the same in steps of one statement each. */
final class TransferColumns extends ColumnTransfer {

    private final Workbench bench;
    private final Transfer transfer;
    private final Table source;
    private final Table target;
    private final CarryTriggers triggers;

    TransferColumns(Workbench bench, Transfer transfer) {
        this(bench, transfer, triggers(bench, transfer));
    }

    private TransferColumns(Workbench bench, Transfer transfer, MySqlTransferTriggers triggers) {
        super(bench, transfer, triggers);
        this.bench = bench;
        this.transfer = transfer;
        this.source = transfer.source();
        this.target = transfer.target();
        this.triggers =
                new CarryTriggers(bench, triggers.inOrder(), transfer.sourceNames() + " and " + transfer.targetNames());
    }

    private static MySqlTransferTriggers triggers(Workbench bench, Transfer transfer) {
        return new MySqlTransferTriggers(
                bench.dialect(),
                CarryTriggers.guard(bench, transfer.referred().name()),
                transfer.referred().name(),
                transfer.relation().targetColumns(),
                transfer.shown(),
                transfer.referring().name(),
                transfer.relation().columns(),
                transfer.held(),
                transfer.making(),
                transfer.needed(),
                transfer.fromReferred());
    }

    @Override
    protected void createTarget(Sketch lost) {
        new CreateTable(bench).plan(target, lost);
    }

    @Override
    protected void addColumns(Sketch lost) {
        for (Column column : transfer.targets()) {
            bench.outline()
                    .add(
                            Stage.NEW_COLUMNS,
                            AddColumn.add(
                                    bench,
                                    target.name(),
                                    column.withNullable(true),
                                    AddColumn.form(bench, target.name()),
                                    "nullable for now, which will take the place of " + transfer.sourceNames() + "."),
                            Undo.by(unknownToTheOldColumn(column), AddColumn.drop(bench, target.name(), column)));
        }
    }

    @Override
    protected void keepEqual() {
        for (Column column : relaxed()) {
            bench.mindDefinition(source.name(), column);
            SetNotNull recipe = new SetNotNull(bench, source.name(), column);
            bench.outline()
                    .add(
                            Stage.SYNC,
                            recipe.allow("Allows NULL in " + Bench.name(source.name(), column)
                                    + ", which the new release does not write."),
                            recipe.againOnceLeftOut());
        }
        List<Concession> concessions = new ArrayList<>(concessions());
        concessions.addAll(CarryTriggers.concessions(bench.situation(), source.name(), target.name()));
        if (transfer.making()) {
            concessions.addAll(nullsAreFilled());
        }
        triggers.make(aboutRows(), concessions, unknownToTheOldColumns());
    }

    /** What waits for a row that one release does not know is in it at once. */
    private List<Concession> nullsAreFilled() {
        List<Concession> concessions = new ArrayList<>();
        for (int i = 0; i < transfer.held().size(); i++) {
            Column held = transfer.held().get(i);
            Column shown = transfer.shown().get(i);
            if (held.nullable()) {
                Limit limit = new Limit.NullIsFilled(
                        transfer.referring().name(),
                        held.name(),
                        "what is in " + Bench.name(transfer.referred().name(), shown) + " already");
                concessions.add(
                        transfer.fromReferred()
                                ? Concession.ofNew(Moment.REMOVE, limit)
                                : Concession.ofOld(Moment.ROLL_OUT, limit));
            }
        }
        return concessions;
    }

    @Override
    protected void tighten(Column column) {
        if (!column.nullable()) {
            bench.mindDefinition(target.name(), column);
            new SetNotNull(bench, target.name(), column).tighten(unfilled(column), List.of());
        }
    }

    @Override
    protected void remove(boolean stays) {
        triggers.end();
        if (stays) {
            transfer.sources().forEach(column -> bench.outline()
                    .add(
                            Stage.OLD_COLUMNS,
                            bench.alter(
                                    source.name(),
                                    MySqlForm.DROP_COLUMN,
                                    Effects.noColumn(source.name(), column.name()),
                                    "Drops column " + Bench.name(source.name(), column) + ", whose values are in "
                                            + transfer.targetNames() + ". Cannot be undone.",
                                    how -> bench.ddl().dropColumn(source.name(), column.name(), how)),
                            Undo.impossible()));
        }
    }
}
