package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.TableRenames;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables that go by other names, or belong to other schemas, on PostgreSQL.
 *
 * <ol>
 *   <li>Expand renames the table and creates the view, in one transaction.
 *   <li>Contract gives sequences of identity columns the names that go with the table's, and drops the view before anything
 *       that the view shows.
 * </ol>
 */
final class RenameTables extends TableRenames {

    private final Workbench bench;
    private final Situation situation;
    private final Map<ObjectName, ObjectName> renamed;

    RenameTables(Workbench bench) {
        super(bench);
        this.bench = bench;
        this.situation = bench.situation();
        this.renamed = situation.renamedTables();
    }

    @Override
    protected boolean isPossibleHere(ObjectName from, ObjectName to) {
        if (to.schema().isEmpty() && from.schema().isPresent()) {
            bench.refuse(
                    new Part.OfTable(to),
                    "Moving table " + from + " to the schema that is first on each user's search path",
                    "name the schema that it shall belong to, by @Table(schema = …)");
            return false;
        }
        if (from.schema().isEmpty() && to.schema().isPresent()) {
            bench.refuse(
                    new Part.OfTable(to),
                    "Moving table " + from
                            + " from the schema that is first on each user's search path, where undo could not"
                            + " put it back,",
                    "keep it where it is: leave out schema = \"" + to.schema().get() + "\"");
            return false;
        }
        return true;
    }

    @Override
    protected void plan(ObjectName from, ObjectName to) {
        bench.outline().touchUntilContract(SchemaObject.table(from));
        bench.outline().touchUntilContract(SchemaObject.table(to));
        OldView view = new OldView(bench, to, from);
        view.policies().ifPresent(check -> bench.outline().add(Stage.RENAMED_TABLES, check, Undo.needless()));
        bench.outline()
                .add(
                        Stage.RENAMED_TABLES,
                        Sketch.transaction(
                                        List.of(from),
                                        what(from, to)
                                                + ", and puts a view in its place, through which the old release\n"
                                                + "goes on reading and writing. Who had rights on the table has them on the view.",
                                        rename(from, to) + "\n" + renameChecks(from, to, to) + view.create())
                                .conceding(Concession.ofOld(
                                        Moment.EXPAND,
                                        new Limit.ThroughView(
                                                from, to, bench.dialect().lostThroughViews()))),
                        Undo.by(Sketch.transaction(
                                List.of(from, to),
                                "Drops the view " + from + " and gives the table its name back.",
                                view.drop() + "\n"
                                        + (rename(to, from) + "\n" + renameChecks(to, from, from)).strip())));
        renameSequences(from, to);
        bench.outline()
                .add(
                        Stage.OLD_VIEWS,
                        Sketch.transaction(
                                List.of(from),
                                "Drops the view " + from + ", which only the old release used.",
                                view.drop()),
                        Undo.by(Sketch.transaction(
                                List.of(to), "Puts the view " + from + " in its place again.", view.create())));
    }

    private static String what(ObjectName from, ObjectName to) {
        return from.schema().equals(to.schema())
                ? "Renames table " + from + " to " + to
                : from.name().equals(to.name())
                        ? "Moves table " + from + " to the schema "
                                + to.schema().orElse("")
                        : "Moves table " + from + " to " + to;
    }

    private String rename(ObjectName from, ObjectName to) {
        Set<ObjectName> taken = new HashSet<>(situation.snapshot().tables().keySet());
        taken.addAll(situation.snapshot().sequences().keySet());
        taken.addAll(renamed.keySet());
        return String.join("\n", bench.names().rename(from, to, taken));
    }

    /** Those of enum columns, whose names follow from the table's; each statement on a line of its own. */
    private String renameChecks(ObjectName from, ObjectName to, ObjectName table) {
        Table known = situation
                .before()
                .tables()
                .getOrDefault(from, situation.before().tables().get(to));
        StringBuilder statements = new StringBuilder();
        for (Column column : known.columns()) {
            Optional<String> before =
                    bench.dialect().enumCheck(known.withName(from), column).map(check -> check.name());
            Optional<String> after =
                    bench.dialect().enumCheck(known.withName(to), column).map(check -> check.name());
            if (before.isPresent() && !before.equals(after)) {
                statements
                        .append(bench.ddl().renameConstraint(table, before.get(), after.orElseThrow()))
                        .append('\n');
            }
        }
        return statements.toString();
    }

    /** Those that identity columns draw from: nobody but the server knows them by name. */
    private void renameSequences(ObjectName from, ObjectName to) {
        Table table = situation.tableBefore(to);
        if (!from.name().equals(to.name()) && table.columns().stream().anyMatch(TypeChanges::isIdentity)) {
            bench.outline()
                    .add(
                            Stage.NAMES,
                            renameSequences(to, from.name(), to.name()),
                            Undo.by(renameSequences(to, to.name(), from.name())));
        }
    }

    private Sketch renameSequences(ObjectName table, String from, String to) {
        return Sketch.transaction(
                List.of(table),
                "Gives the sequences behind identity columns of " + table + " names that begin with " + to
                        + ", where they begin with " + from + ".\nNobody else knows them by name.",
                bench.names().renameSequences(table, from, to));
    }
}
