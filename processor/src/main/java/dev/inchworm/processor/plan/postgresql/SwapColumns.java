package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.toSet;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Conversion;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Columns of a table that get wider types under the same names, which the server could only give them by rewriting the table. The new
 * release needs them from its roll-out on, and the old one can live with them.
 *
 * <ol>
 *   <li>Expand adds columns of the wider types, which no release knows, and triggers that give them the values of the narrow ones.
 *   <li>Backfill fills them in the rows that exist, builds over them what is over the narrow ones, and lets both swap names, all of
 *       the table's in one transaction: keys may be over several. From then on triggers give the narrow ones what fits into them.
 *   <li>Contract drops the narrow ones.
 * </ol>
 *
 * <p>Until contract the swap can be taken back, unless there are values that fit the wide columns alone.
 */
final class SwapColumns {

    private final Workbench bench;
    private final ObjectName table;
    private final List<SwappedColumn> columns;
    private final SwapDependents dependents;

    private SwapColumns(Workbench bench, ObjectName table, List<SwappedColumn> columns, Moment from) {
        this.bench = bench;
        this.table = table;
        this.columns = columns;
        this.dependents = new SwapDependents(bench, table, columns, from);
    }

    /** Plans all changes of type in {@code table} that the server cannot make in its catalog alone. */
    static void plan(Workbench bench, ObjectName table) {
        Table after = bench.situation().tableAfter(table);
        List<SwappedColumn> columns = bench.situation().tableBefore(table).columns().stream()
                .filter(column -> bench.isSwapped(table, column.name()))
                .map(column -> new SwappedColumn(
                        bench,
                        table,
                        column,
                        after.column(column.name()).orElseThrow(),
                        Conversion.narrowed(bench.dialect(), "NEW." + bench.quote(column.name()), column.type())))
                .toList();
        new SwapColumns(bench, table, columns, Moment.BACKFILL).plan();
    }

    /**
     * The steps that take a column, widened in the catalog alone, back to its narrower type, once nobody writes what does not
     * fit and nothing is there that does not: the same exchange the other way, without a way back of its own.
     *
     * @param after the column as it is
     * @param before the column as it shall be again
     */
    static List<Sketch> narrowing(Workbench bench, ObjectName table, Column after, Column before) {
        Outline aside = new Outline();
        Workbench apart = bench.planningInto(aside).swapping(Set.of(SchemaObject.column(table, before.name())));
        new SwapColumns(apart, table, List.of(new SwappedColumn(apart, table, after, before, "")), Moment.EXPAND)
                .planForGood();
        return aside.sketches();
    }

    private void plan() {
        columns.forEach(SwappedColumn::touch);
        prepare();
        swap();
        dependents.rebuildWhatSqlNames();
        remove();
    }

    private void planForGood() {
        prepare();
        List<String> statements = new ArrayList<>(each(SwappedColumn::endTowardsWide));
        dependents.dropPrimaryKey().ifPresent(statements::add);
        columns.forEach(column -> statements.addAll(column.replace()));
        dependents.takePrimaryKey().ifPresent(statements::add);
        statements.addAll(dependents.takeOver());
        addStep(
                Stage.SWAPS,
                OldView.aside(
                                bench,
                                table,
                                "The column of the other type takes the name " + names()
                                        + ", and what is over it the place of what was over the old one.",
                                statements)
                        .as(PostgreSqlForm.SET_NOT_NULL_PROVEN)
                        .conceding(elsewhere(Moment.EXPAND).stream().toList()),
                Undo.needless());
    }

    private void prepare() {
        columns.forEach(SwappedColumn::add);
        columns.forEach(SwappedColumn::fill);
        dependents.buildTwins();
        columns.forEach(SwappedColumn::demandValues);
        dependents.replaceReferences();
    }

    private void swap() {
        List<String> statements = new ArrayList<>(each(SwappedColumn::endTowardsWide));
        columns.forEach(column -> column.endFilling().ifPresent(statements::add));
        dependents.dropPrimaryKey().ifPresent(statements::add);
        columns.forEach(column -> statements.addAll(column.advance()));
        dependents.takePrimaryKey().ifPresent(statements::add);
        columns.forEach(column -> column.beginFilling().ifPresent(statements::add));
        statements.addAll(each(SwappedColumn::beginTowardsNarrow));
        List<Concession> concessions = new ArrayList<>();
        concessions.add(Concession.ofOld(Moment.BACKFILL, new Limit.FailsOnce(table)));
        columns.forEach(column -> concessions.addAll(column.concessions()));
        elsewhere(Moment.BACKFILL).ifPresent(concessions::add);
        Sketch sketch = OldView.aside(
                        bench,
                        table,
                        (columns.size() == 1
                                        ? "The wider column takes the name " + names()
                                                + ". From now on a trigger gives the narrow one what fits into it"
                                        : "The wider columns take the names " + names()
                                                + ".\nFrom now on triggers give the narrow ones what fits into them")
                                + " of what is written.",
                        statements)
                .as(PostgreSqlForm.SET_NOT_NULL_PROVEN)
                .conceding(concessions);
        addStep(Stage.SWAPS, sketch, Undo.by(takeBack()));
    }

    /** The server adds columns behind those that there are, and their order changes unless they were the last; a view keeps it. */
    private Optional<Concession> elsewhere(Moment since) {
        Set<String> swapped = columns.stream().map(SwappedColumn::column).collect(toSet());
        List<String> names = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (Column column : bench.situation().tableBefore(table).columns()) {
            if (swapped.contains(column.name())) {
                last.add(column.name());
            } else {
                names.addAll(last);
                last.clear();
            }
        }
        return names.isEmpty() || OldView.of(bench, table).isPresent()
                ? Optional.empty()
                : Optional.of(Concession.ofOld(since, new Limit.StandsElsewhere(table, names)));
    }

    private List<Sketch> takeBack() {
        List<Sketch> sketches = new ArrayList<>();
        columns.forEach(column -> sketches.addAll(column.askWhetherAllFits()));
        dependents.primaryKeyBack().ifPresent(sketches::add);
        sketches.addAll(dependents.referencesBack());
        columns.forEach(column -> sketches.addAll(column.demandValuesBack()));
        List<String> statements = new ArrayList<>(each(SwappedColumn::endTowardsNarrow));
        columns.forEach(column -> column.endFilling().ifPresent(statements::add));
        dependents.dropPrimaryKey().ifPresent(statements::add);
        columns.forEach(column -> statements.addAll(column.retreat()));
        dependents.takePrimaryKeyBack().ifPresent(statements::add);
        columns.forEach(column -> column.beginFilling().ifPresent(statements::add));
        statements.addAll(each(SwappedColumn::beginTowardsWide));
        sketches.add(OldView.aside(
                        bench,
                        table,
                        columns.size() == 1
                                ? "The narrow column takes its name " + names() + " back."
                                : "The narrow columns take their names " + names() + " back.",
                        statements)
                .as(PostgreSqlForm.SET_NOT_NULL_PROVEN));
        return sketches;
    }

    private void remove() {
        List<String> statements = new ArrayList<>();
        columns.forEach(column -> statements.addAll(column.remove()));
        statements.addAll(dependents.takeOver());
        addStep(
                Stage.OLD_COLUMNS,
                Sketch.transaction(
                                List.of(table),
                                (columns.size() == 1
                                                ? "Drops the narrow column that " + names()
                                                        + " was, with what is over it, and the trigger that filled it."
                                                : "Drops the narrow columns that " + names()
                                                        + " were, with what is over them, and the triggers that filled them.")
                                        + " Cannot be undone.",
                                statements.toArray(String[]::new))
                        .conceding(dependents.concessions()),
                Undo.impossible());
    }

    private List<String> each(Function<SwappedColumn, String> statement) {
        return columns.stream().map(statement).toList();
    }

    private String names() {
        return String.join(" and ", columns.stream().map(SwappedColumn::name).toList());
    }

    private void addStep(Stage stage, Sketch sketch, Undo undo) {
        bench.outline().add(stage, sketch, undo);
    }
}
