package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlMirrorTrigger;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Outline;
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
import java.util.Set;

/**
 * A column of a wider type under the same name, which the server could only give it by rewriting the table. The new release
 * needs it from its roll-out on, and the old one can live with it.
 *
 * <ol>
 *   <li>Expand adds a column of the wider type, which no release knows, and a trigger that gives it the value of the narrow one.
 *   <li>Backfill fills it in the rows that exist, builds over it what is over the narrow one, and lets the two swap names in one
 *       transaction. From then on a trigger gives the narrow one what fits into it of the wide one.
 *   <li>Contract drops the narrow one.
 * </ol>
 *
 * <p>Until contract the swap can be taken back, unless there are values that fit the wide column alone.
 */
final class SwapColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final boolean isRequired;
    private final String wide;
    private final String narrow;
    private final SwapDependents dependents;
    private final PostgreSqlMirrorTrigger towardsWide;
    private final PostgreSqlMirrorTrigger towardsNarrow;
    private final Check wideProof;
    private final Check narrowProof;

    private SwapColumn(Workbench bench, ObjectName table, Column before, Column after, String whatFits, Moment from) {
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
        this.dependents = new SwapDependents(bench, table, before.name(), from);
        this.towardsWide =
                new PostgreSqlMirrorTrigger(bench.dialect(), table, wide, "NEW." + bench.quote(before.name()));
        this.towardsNarrow = new PostgreSqlMirrorTrigger(bench.dialect(), table, narrow, whatFits);
        this.wideProof = proof(wide);
        this.narrowProof = proof(narrow);
    }

    /** Plans a change of type that the server cannot make in its catalog alone. */
    static void plan(Workbench bench, ObjectName table, Column before, Column after) {
        new SwapColumn(
                        bench,
                        table,
                        before,
                        after,
                        Conversion.narrowed("NEW." + bench.quote(before.name()), before.type()),
                        Moment.BACKFILL)
                .plan();
    }

    /**
     * The steps that take the column, widened in the catalog alone, back to its narrower type, once nobody writes what does not
     * fit and nothing is there that does not: the same exchange the other way, without a way back of its own.
     *
     * @param after the column as it is
     * @param before the column as it shall be again
     */
    static List<Sketch> narrowing(Workbench bench, ObjectName table, Column after, Column before) {
        Outline aside = new Outline();
        new SwapColumn(
                        bench.planningInto(aside).swapping(Set.of(SchemaObject.column(table, before.name()))),
                        table,
                        after,
                        before,
                        "",
                        Moment.EXPAND)
                .planForGood();
        return aside.sketches();
    }

    /** What the wide column is called until it takes the narrow one's name. */
    static String wideName(Workbench bench, ObjectName table, String column) {
        return bench.temporaryName(table, column, "next");
    }

    private Check proof(String column) {
        return new Check(bench.temporaryName(table, column, "set"), Sql.of(bench.quote(column) + " IS NOT NULL"));
    }

    private void plan() {
        bench.outline().touchUntilContract(SchemaObject.column(table, before.name()));
        prepare();
        swap();
        dependents.rebuildWhatSqlNames();
        remove();
    }

    private void planForGood() {
        prepare();
        List<String> statements = new ArrayList<>();
        statements.add(towardsWide.drop());
        dependents.dropPrimaryKey().ifPresent(statements::add);
        statements.add(bench.ddl().dropColumn(table, before.name()));
        take(statements, wide, wideProof, dependents.primaryKeyTwin());
        statements.addAll(dependents.takeOver());
        addStep(
                Stage.SWAPS,
                Sketch.transaction(
                                List.of(table),
                                "The column of the other type takes the name " + name()
                                        + ", and what is over it the place of" + " what was over the old one.",
                                statements.toArray(String[]::new))
                        .as(PostgreSqlForm.SET_NOT_NULL_PROVEN),
                Undo.needless());
    }

    private void prepare() {
        add();
        fill();
        addStep(Stage.COMPARED, compare(), Undo.needless());
        dependents.buildTwins();
        if (isRequired) {
            addStep(
                    Stage.KEYS_OF_FILLED,
                    demand(wide, wideProof),
                    Undo.by(alter(
                            "Drops the check again.", bench.ddl().dropConstraintIfThere(table, wideProof.name()))));
            addStep(Stage.KEYS_OF_FILLED, prove(wideProof), Undo.needless());
        }
        dependents.replaceReferences();
    }

    private void add() {
        Column added = new Column(
                wide, after.type(), after.sqlTypes(), true, Optional.empty(), Optional.empty(), after.comment());
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(table, added));
        after.comment().ifPresent(text -> statements.add(bench.ddl().commentOnColumn(table, wide, after.comment())));
        statements.add(towardsWide.create());
        addStep(
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

    private void fill() {
        addStep(
                Stage.FILLED,
                Sketch.backfill(
                        new Work.Backfill(
                                table, Workbench.keyOf(bench.situation().tableBefore(table)), wide, Optional.empty()),
                        "Gives the successor of " + name()
                                + " its value in the rows that exist, batch by batch along the key.\n"
                                + "Only rows that have none yet: it can be run again at any time.",
                        "UPDATE " + bench.quote(table) + " SET " + bench.quote(wide) + " = "
                                + bench.quote(before.name())
                                + "\n    WHERE " + bench.quote(wide) + " IS NULL AND " + bench.quote(before.name())
                                + " IS NOT NULL AND " + Work.Backfill.WINDOW + ";"),
                Undo.needless());
    }

    private Sketch compare() {
        return Sketch.check(
                List.of(table),
                name() + " and its successor differ in some rows: they were written past"
                        + " the trigger; make them equal",
                "Compares " + name() + " with its successor, while others read and write.",
                bench.select(table) + "\n    WHERE ROW(" + bench.quote(wide) + ")::record *<> ROW("
                        + widened(before.name()) + ");");
    }

    private String widened(String column) {
        return "CAST(" + bench.quote(column) + " AS " + bench.dialect().type(after) + ")";
    }

    private void swap() {
        List<String> statements = new ArrayList<>();
        statements.add(towardsWide.drop());
        dependents.dropPrimaryKey().ifPresent(statements::add);
        exchange(statements, wide, narrow, wideProof, dependents.primaryKeyTwin());
        statements.add(towardsNarrow.create());
        Sketch sketch = Sketch.transaction(
                        List.of(table),
                        "The wider column takes the name " + name()
                                + ". From now on a trigger gives the narrow one what fits into it of what is written.",
                        statements.toArray(String[]::new))
                .as(PostgreSqlForm.SET_NOT_NULL_PROVEN)
                .conceding(concessions());
        addStep(Stage.SWAPS, sketch, Undo.by(takeBack()));
    }

    /** What is called {@code from} takes the column's name, and what has it is called {@code to}. */
    private void exchange(List<String> statements, String from, String to, Check proof, Optional<String> keyIndex) {
        statements.add(bench.ddl().renameColumn(table, before.name(), to));
        before.defaultSql().ifPresent(value -> statements.add(bench.ddl().dropDefault(table, to)));
        take(statements, from, proof, Optional.empty());
        if (TypeChanges.isIdentity(before)) {
            statements.add(bench.ddl()
                    .moveIdentity(
                            table,
                            to,
                            before.name(),
                            table.sibling(bench.temporaryName(table, before.name(), "sequence"))));
        }
        if (isRequired) {
            statements.add(bench.ddl().dropNotNull(table, to));
        }
        keyIndex.ifPresent(index -> statements.add(dependents.addPrimaryKey(index)));
    }

    /** What is called {@code from} takes the column's name, which nothing has, and what else makes it up. */
    private void take(List<String> statements, String from, Check proof, Optional<String> keyIndex) {
        String name = before.name();
        statements.add(bench.ddl().renameColumn(table, from, name));
        if (isRequired) {
            statements.add(bench.ddl().setNotNull(table, name));
            statements.add(bench.ddl().dropConstraint(table, proof.name()));
        }
        before.defaultSql().ifPresent(value -> statements.add(bench.ddl().setDefault(table, name, value)));
        keyIndex.ifPresent(index -> statements.add(dependents.addPrimaryKey(index)));
    }

    private List<Concession> concessions() {
        String type = bench.dialect().type(before);
        return List.of(
                Concession.ofOld(Moment.BACKFILL, new Limit.FailsOnce(table)),
                Concession.ofOld(Moment.BACKFILL, new Limit.CannotRestart(table, before.name())),
                Concession.ofOld(Moment.BACKFILL, new Limit.MayNotFit(table, before.name(), type)));
    }

    private List<Sketch> takeBack() {
        List<Sketch> sketches = new ArrayList<>();
        sketches.add(Sketch.check(
                List.of(table),
                name() + " holds values that do not fit " + bench.dialect().type(before) + "; they would be lost",
                "Rows whose value in " + name() + " would be lost.",
                bench.select(table) + "\n    WHERE ROW(" + widened(narrow) + ")::record *<> ROW("
                        + bench.quote(before.name()) + ");"));
        Optional<String> keyIndex = dependents.primaryKeyBack(narrow, sketches);
        sketches.addAll(dependents.referencesBack(narrow));
        if (isRequired) {
            sketches.add(Sketch.check(
                    List.of(table),
                    name() + " holds values that do not fit " + bench.dialect().type(before) + "; they would be lost",
                    "Looks for rows whose value is in the wider column alone.",
                    bench.select(table) + " WHERE " + bench.quote(narrow) + " IS NULL;"));
            sketches.add(demand(narrow, narrowProof));
            sketches.add(prove(narrowProof));
        }
        List<String> statements = new ArrayList<>();
        statements.add(towardsNarrow.drop());
        dependents.dropPrimaryKey().ifPresent(statements::add);
        exchange(statements, narrow, wide, narrowProof, keyIndex);
        statements.add(towardsWide.create());
        sketches.add(Sketch.transaction(
                        List.of(table),
                        "The narrow column takes its name " + name() + " back.",
                        statements.toArray(String[]::new))
                .as(PostgreSqlForm.SET_NOT_NULL_PROVEN));
        return sketches;
    }

    private void remove() {
        List<String> statements = new ArrayList<>();
        statements.add(towardsNarrow.drop());
        statements.add(bench.ddl().dropColumn(table, narrow));
        statements.addAll(dependents.takeOver());
        addStep(
                Stage.OLD_COLUMNS,
                alter(
                        "Drops the narrow column that " + name()
                                + " was, with what is over it, and the trigger that filled it." + " Cannot be undone.",
                        statements.toArray(String[]::new)),
                Undo.impossible());
    }

    private Sketch demand(String column, Check proof) {
        return alter(
                "Refuses NULL in "
                        + (column.equals(wide) ? "the successor of " : "the narrow column of ") + name()
                        + ", from now on; rows that exist are looked at next.",
                bench.ddl().addNotValid(table, proof));
    }

    private Sketch prove(Check proof) {
        return Sketch.transaction(
                List.of(table),
                "Looks at the rows of " + table
                        + " that exist. Reads and writes go on meanwhile, however long it takes.",
                bench.ddl().validate(table, proof.name()));
    }

    private Sketch alter(String comment, String... statements) {
        return Sketch.transaction(List.of(table), comment, statements);
    }

    private void addStep(Stage stage, Sketch sketch, Undo undo) {
        bench.outline().add(stage, sketch, undo);
    }

    private String name() {
        return table + "." + before.name();
    }
}
