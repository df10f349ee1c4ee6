package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.UsingClass;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column whose value differs from row to row.
 *
 * <ol>
 *   <li>Expand adds it nullable. Rows that the running release writes get their value from the column's default, where it has
 *       one, else from a trigger that evaluates the backfill's expression over the row.
 *   <li>Backfill fills the rows that exist, batch by batch; where the hint names a class, with what that says.
 *   <li>Contract fills once more what the old release left empty, where a class alone knows with what. It makes it NOT NULL without a scan under a lock, where it shall be, and takes the trigger away.
 * </ol>
 */
final class AddFilledColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final Column column;
    private final Optional<Sql> value;
    private final Optional<UsingClass> using;
    private final Optional<PostgreSqlFillTrigger> sync;

    AddFilledColumn(Workbench bench, ObjectName table, Column column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
        Optional<Hint.Backfill> backfill = bench.situation().backfill(table, column.name());
        this.value = backfill.flatMap(Hint.Backfill::value).or(column::defaultSql);
        this.using = backfill.flatMap(Hint.Backfill::using);
        this.sync = column.defaultSql().isPresent()
                ? Optional.empty()
                : value.map(sql -> new PostgreSqlFillTrigger(bench.dialect(), table, column.name(), sql));
    }

    void plan() {
        Optional<String> generated = generatedColumnInValue();
        if (generated.isPresent()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW692,
                            bench.placeOf(new Part.OfColumn(table, column.name())),
                            Workbench.name(table, column),
                            generated.get(),
                            bench.dialect().displayName()));
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, column.name()));
        AddColumn.ownTypeCheck(bench, table, column)
                .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
        add();
        fill(Stage.FILLED, "in the rows that exist");
        if (isLeftNullByTheOldRelease()) {
            fill(Stage.FILLED_AGAIN, "in the rows that the old release wrote since");
        }
        if (!column.nullable()) {
            new SetNotNull(bench, table, column.name()).tighten();
        }
        bench.dialect().enumCheck(tableAfter(), column).ifPresent(check -> new AddCheck(bench).tighten(table, check));
        sync.ifPresent(this::endSync);
    }

    private void add() {
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(table, column.withNullable(true).withDefault(Optional.empty())));
        column.defaultSql().ifPresent(value -> statements.add(bench.ddl().setDefault(table, column.name(), value)));
        if (column.comment().isPresent()) {
            statements.add(bench.ddl().commentOnColumn(table, column.name(), column.comment()));
        }
        sync.ifPresent(trigger -> {
            statements.add(trigger.probe());
            statements.add(trigger.create());
        });
        String first = sync.map(PostgreSqlFillTrigger::drop).orElse("");
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Adds column " + Workbench.name(table, column) + ", nullable for now. "
                                                + whoFills(),
                                        statements.toArray(String[]::new))
                                .conceding(concessions()),
                        Undo.by(
                                AddColumn.lost(bench, table, column, using.isEmpty() ? value : Optional.empty()),
                                AddColumn.drop(bench, table, column, first)));
    }

    private String whoFills() {
        if (isLeftNullByTheOldRelease()) {
            return "Nothing fills it in rows\nthat the old release writes.";
        }
        if (sync.isEmpty()) {
            return "Rows inserted from now on get its default.";
        }
        return "A trigger fills it in rows\nthat the old release writes; EXPLAIN tries the expression first, without running it.";
    }

    private List<Concession> concessions() {
        if (isLeftNullByTheOldRelease()) {
            return List.of(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(table, column.name())));
        }
        return sync.isPresent() && column.nullable()
                ? List.of(Concession.ofNew(
                        Moment.TIGHTEN, new Limit.NullIsFilled(table, column.name(), bench.sql(value.orElseThrow()))))
                : List.of();
    }

    /** A class does not run in the database, so nothing but a later sweep fills what the old release writes. */
    private boolean isLeftNullByTheOldRelease() {
        return using.isPresent() && value.isEmpty();
    }

    private void fill(Stage stage, String where) {
        String by = using.map(mapper -> " by " + mapper.name()).orElse("");
        List<String> key = Workbench.keyOf(tableBefore());
        bench.outline()
                .add(
                        stage,
                        Sketch.backfill(
                                new Work.Backfill(table, key, column.name(), using.map(UsingClass::name)),
                                "Fills " + Workbench.name(table, column) + by + " " + where
                                        + ", batch by batch along the key.\n"
                                        + "Only rows that have no value yet: it can be run again at any time.",
                                using.isPresent() ? query(key, using.get()) : update()),
                        Undo.needless());
    }

    private String update() {
        String quoted = bench.quote(column.name());
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
                + bench.quote(column.name()) + " IS NULL AND " + Work.Backfill.WINDOW + "\n    FOR NO KEY UPDATE;";
    }

    private void endSync(PostgreSqlFillTrigger trigger) {
        bench.outline()
                .add(
                        Stage.END_OF_SYNC,
                        Sketch.transaction(
                                List.of(table),
                                "Ends the sync of " + Workbench.name(table, column)
                                        + ": every release that is alive writes it.",
                                trigger.drop()),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Takes up the sync of " + Workbench.name(table, column)
                                        + " again, for the old release.",
                                trigger.create())));
    }

    /** A BEFORE trigger sees stored generated columns as NULL; the expression must not need one. */
    private Optional<String> generatedColumnInValue() {
        if (sync.isEmpty()) {
            return Optional.empty();
        }
        return tableBefore().columns().stream()
                .filter(other ->
                        other.generation().filter(Computed.class::isInstance).isPresent())
                .map(Column::name)
                .filter(name -> bench.mentions(value.orElseThrow(), name))
                .findFirst();
    }

    private Table tableBefore() {
        return bench.situation().tableBefore(table);
    }

    private Table tableAfter() {
        return bench.situation().tableAfter(table);
    }
}
