package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.dialect.PostgreSqlMirrorTrigger;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Filling;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column, and its successor of another type that takes its name. Of all that {@link SwapColumns} does, what concerns it alone. */
final class SwappedColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final boolean isRequired;
    private final String wide;
    private final String narrow;
    private final PostgreSqlMirrorTrigger towardsWide;
    private final PostgreSqlMirrorTrigger towardsNarrow;
    private final Optional<PostgreSqlFillTrigger> filling;

    /**
     * One of {@code table}.
     *
     * @param whatFits an expression over the row that is written, for the narrow column once the wide one has its name
     */
    SwappedColumn(Workbench bench, ObjectName table, Column before, Column after, String whatFits) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.isRequired = !before.nullable()
                && !bench.situation()
                        .tableAfter(table)
                        .column(before.name())
                        .orElseThrow()
                        .nullable();
        this.wide = wideName(bench, table, before.name());
        this.narrow = bench.temporaryName(table, before.name(), "last");
        this.towardsWide =
                new PostgreSqlMirrorTrigger(bench.dialect(), table, wide, "NEW." + bench.quote(before.name()));
        this.towardsNarrow = new PostgreSqlMirrorTrigger(bench.dialect(), table, narrow, whatFits);
        this.filling = ForbidNull.isAskedFor(bench, table, before)
                ? ForbidNull.filling(bench, table, before).sync()
                : Optional.empty();
    }

    /** What the successor is called until it takes the column's name. */
    static String wideName(Workbench bench, ObjectName table, String column) {
        return bench.temporaryName(table, column, "next");
    }

    /** What both are called in their turn. */
    String column() {
        return before.name();
    }

    /** What the column is called once its successor has its name. */
    String narrow() {
        return narrow;
    }

    /** Says that the plan works on it until contract. */
    void touch() {
        bench.outline().touchUntilContract(SchemaObject.column(table, before.name()));
    }

    /** Adds the successor. */
    void add() {
        Column added = new Column(
                wide, after.type(), after.sqlTypes(), true, Optional.empty(), Optional.empty(), after.comment());
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(table, added));
        after.comment().ifPresent(text -> statements.add(bench.ddl().commentOnColumn(table, wide, after.comment())));
        statements.add(towardsWide.create());
        plan(
                Stage.NEW_COLUMNS,
                alter(
                        "Adds a column of type " + bench.dialect().type(after) + " that will take the place of "
                                + name() + ", and a trigger that\ngives it the same values.",
                        statements.toArray(String[]::new)),
                Undo.by(alter(
                        "Drops the column and its trigger. Nobody knows them.",
                        towardsWide.drop(),
                        bench.ddl().dropColumn(table, wide))));
    }

    /** Gives the successor its values, and compares. */
    void fill() {
        bench.outline()
                .fill(
                        new Filling(
                                table,
                                Bench.keyOf(bench.situation().tableBefore(table)),
                                wide,
                                bench.quote(before.name()),
                                "the successor of " + name(),
                                "its value"),
                        bench.dialect());
        plan(
                Stage.COMPARED,
                Sketch.check(
                        List.of(table),
                        name() + " and its successor differ in some rows: they were written past"
                                + " the trigger; make them equal",
                        "Compares " + name() + " with its successor, while others read and write.",
                        bench.select(table) + "\n    WHERE ROW(" + bench.quote(wide) + ")::record *<> ROW("
                                + widened(before.name()) + ");"),
                Undo.needless());
    }

    /** Lets the successor be NOT NULL where the column is, so that the swap has nothing to scan. */
    void demandValues() {
        if (isRequired) {
            Check proof = proof(wide);
            plan(
                    Stage.KEYS_OF_FILLED,
                    demand("the successor of ", proof),
                    Undo.by(alter("Drops the check again.", bench.ddl().dropConstraintIfThere(table, proof.name()))));
            plan(Stage.KEYS_OF_FILLED, prove(proof), Undo.needless());
        }
    }

    /** Steps by which the narrow column gets ready to take its name back: whether all fits is looked at first. */
    List<Sketch> askWhetherAllFits() {
        return List.of(Sketch.check(
                List.of(table),
                name() + " holds values that do not fit " + bench.dialect().type(before) + "; they would be lost",
                "Rows whose value in " + name() + " would be lost.",
                bench.select(table) + "\n    WHERE ROW(" + widened(narrow) + ")::record *<> ROW("
                        + bench.quote(before.name()) + ");"));
    }

    /** Steps that let the narrow column be NOT NULL again. */
    List<Sketch> demandValuesBack() {
        return isRequired
                ? List.of(
                        Sketch.check(
                                List.of(table),
                                name() + " holds values that do not fit "
                                        + bench.dialect().type(before) + "; they would be lost",
                                "Looks for rows whose value is in the wider column alone.",
                                bench.select(table) + " WHERE " + bench.quote(narrow) + " IS NULL;"),
                        demand("the narrow column of ", proof(narrow)),
                        prove(proof(narrow)))
                : List.of();
    }

    /** Takes the trigger away that fills the column: its condition would stay with the column that gives the name up. */
    Optional<String> endFilling() {
        return filling.map(PostgreSqlFillTrigger::drop);
    }

    /** Lets a trigger fill what has the name now. */
    Optional<String> beginFilling() {
        return filling.map(PostgreSqlFillTrigger::create);
    }

    /** Ends the sync towards the successor. */
    String endTowardsWide() {
        return towardsWide.drop();
    }

    /** Begins the sync towards the successor. */
    String beginTowardsWide() {
        return towardsWide.create();
    }

    /** Ends the sync towards the narrow column. */
    String endTowardsNarrow() {
        return towardsNarrow.drop();
    }

    /** Begins the sync towards the narrow column. */
    String beginTowardsNarrow() {
        return towardsNarrow.create();
    }

    /** The successor takes the name. */
    List<String> advance() {
        return exchange(wide, narrow);
    }

    /** The narrow column takes its name back. */
    List<String> retreat() {
        return exchange(narrow, wide);
    }

    /** The successor takes the name of the column, which goes. */
    List<String> replace() {
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().dropColumn(table, before.name()));
        take(statements, wide);
        return statements;
    }

    /** The narrow column goes, and the trigger that filled it. */
    List<String> remove() {
        return List.of(towardsNarrow.drop(), bench.ddl().dropColumn(table, narrow));
    }

    /** What is called {@code from} takes the column's name, and what has it is called {@code to}. */
    private List<String> exchange(String from, String to) {
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().renameColumn(table, before.name(), to));
        before.defaultSql().ifPresent(value -> statements.add(bench.ddl().dropDefault(table, to)));
        take(statements, from);
        if (TypeChanges.isIdentity(before)) {
            statements.add(bench.ddl()
                    .moveIdentity(
                            table,
                            bench.situation().renamedTables().getOrDefault(table, table),
                            to,
                            before.name(),
                            table.sibling(bench.temporaryName(table, before.name(), "sequence"))));
        }
        if (isRequired) {
            statements.add(bench.ddl().dropNotNull(table, to));
        }
        return statements;
    }

    /** What is called {@code from} takes the column's name, which nothing has, and what else makes it up. */
    private void take(List<String> statements, String from) {
        String name = before.name();
        statements.add(bench.ddl().renameColumn(table, from, name));
        if (isRequired) {
            statements.add(bench.ddl().setNotNull(table, name));
            statements.add(bench.ddl().dropConstraint(table, proof(from).name()));
        }
        before.defaultSql().ifPresent(value -> statements.add(bench.ddl().setDefault(table, name, value)));
    }

    /** What the old release puts up with. */
    List<Concession> concessions() {
        return List.of(
                Concession.ofOld(Moment.BACKFILL, new Limit.CannotRestart(table, before.name())),
                Concession.ofOld(
                        Moment.BACKFILL,
                        new Limit.MayNotFit(
                                table, before.name(), bench.dialect().type(before))));
    }

    private String widened(String column) {
        return "CAST(" + bench.quote(column) + " AS " + bench.dialect().type(after) + ")";
    }

    private Check proof(String column) {
        return new Check(bench.temporaryName(table, column, "set"), Sql.of(bench.quote(column) + " IS NOT NULL"));
    }

    private Sketch demand(String whose, Check proof) {
        return alter(
                "Refuses NULL in " + whose + name() + ", from now on; rows that exist are looked at next.",
                bench.ddl().addNotValid(table, proof));
    }

    private Sketch prove(Check proof) {
        return alter(
                "Looks at the rows of " + table
                        + " that exist. Reads and writes go on meanwhile, however long it takes.",
                bench.ddl().validate(table, proof.name()));
    }

    private Sketch alter(String comment, String... statements) {
        return Sketch.transaction(List.of(table), comment, statements);
    }

    private void plan(Stage stage, Sketch sketch, Undo undo) {
        bench.outline().add(stage, sketch, undo);
    }

    /** For people. */
    String name() {
        return table + "." + before.name();
    }
}
