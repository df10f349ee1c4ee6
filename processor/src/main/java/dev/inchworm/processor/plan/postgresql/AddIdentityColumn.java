package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlNumberDdl;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A column that the server numbers, on a table with rows: added as an identity column, it would number them all under a lock
 * that stops everybody.
 *
 * <ol>
 *   <li>Expand adds it nullable, with a sequence of its own as the default: the rows of both releases get their numbers from it.
 *   <li>Backfill numbers the rows that exist from the same sequence.
 *   <li>Contract makes it NOT NULL, then an identity column, which counts on where the sequence is, and the sequence goes.
 * </ol>
 */
final class AddIdentityColumn {

    private final Workbench bench;
    private final PostgreSqlNumberDdl ddl;
    private final ObjectName table;
    private final Column column;
    private final String name;
    private final Sequence source;

    AddIdentityColumn(Workbench bench, ObjectName table, Column column) {
        this.bench = bench;
        this.ddl = new PostgreSqlNumberDdl(bench.dialect());
        this.table = table;
        this.column = column;
        this.name = Bench.name(table, column);
        this.source = new Sequence(table.sibling(bench.temporaryName(table, column.name(), "numbers")), 1, 1);
    }

    void plan() {
        bench.outline().touchUntilContract(SchemaObject.column(table, column.name()));
        add();
        number();
        new SetNotNull(bench, table, column.name()).tighten();
        bench.outline().add(Stage.KEYS, takeOver(), Undo.by(giveBack()));
    }

    private void add() {
        Column plain = column.withNullable(true).withGeneration(Optional.empty());
        String comment = column.comment()
                .map(text -> "\n" + bench.ddl().commentOnColumn(table, column.name(), column.comment()))
                .orElse("");
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Adds column " + name
                                                + ", nullable for now, and a sequence for it, which whoever inserts rows may draw from.\n"
                                                + "Rows inserted from now on get their number from that.",
                                        bench.ddl().createSequence(source),
                                        ddl.letAllDraw(source.name()),
                                        bench.ddl().addColumn(table, plain) + comment,
                                        ddlDefault())
                                .conceding(
                                        Concession.ofNew(Moment.TIGHTEN, new Limit.NotRequired(table, column.name()))),
                        Undo.by(
                                AddColumn.lost(bench, table, plain, Optional.empty()),
                                AddColumn.drop(bench, table, column, ""),
                                Sketch.transaction(
                                        List.of(),
                                        "Drops the sequence that numbered " + name + ".",
                                        bench.ddl().dropSequence(source.name()))));
    }

    private String ddlDefault() {
        return bench.ddl().setDefault(table, column.name(), ddl.nextOf(source.name()));
    }

    private void number() {
        String quoted = bench.quote(column.name());
        bench.outline()
                .add(
                        Stage.FILLED,
                        Sketch.backfill(
                                new Work.Backfill(
                                        table,
                                        Bench.keyOf(bench.situation().tableBefore(table)),
                                        column.name(),
                                        Optional.empty()),
                                "Numbers the rows that exist in " + name + ", batch by batch along the key.\n"
                                        + "Only rows that have no number yet: it can be run again at any time.",
                                "UPDATE " + bench.quote(table) + " SET " + quoted + " = "
                                        + bench.sql(ddl.nextOf(source.name())) + "\n    WHERE " + quoted
                                        + " IS NULL AND " + Work.Backfill.WINDOW + ";"),
                        Undo.needless());
    }

    private Sketch takeOver() {
        return Sketch.transaction(
                List.of(table),
                "Makes " + name
                        + " an identity column, which counts on past every number of the sequence that it had so far.",
                bench.ddl().dropDefault(table, column.name()),
                ddl.addIdentity(table, column.name()),
                ddl.identityAfter(table, column.name(), source.name()),
                bench.ddl().dropSequence(source.name()));
    }

    private Sketch giveBack() {
        return Sketch.transaction(
                List.of(table),
                "Numbers " + name + " from a sequence again, past every number of its identity.",
                ddl.keepAllOut(table),
                bench.ddl().createSequence(source),
                ddl.letAllDraw(source.name()),
                ddl.sequenceAfterIdentity(source.name(), table, column.name()),
                ddl.dropIdentity(table, column.name()),
                ddlDefault());
    }
}
