package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.TableRenames;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables that go by other names, on MySQL and MariaDB, where views know by name alone what they show: one over the table made
 * beforehand would show itself once it has the table's old name.
 *
 * <ol>
 *   <li>Expand makes a view under the new name, and the old release's view over that. One statement then changes all names around,
 *       so that the latter shows the table, and the former can go.
 *   <li>Contract drops the old release's view.
 * </ol>
 *
 * <p>No step ever drops a table, whatever goes by its name.
 */
final class RenameTables extends TableRenames {

    private final Workbench bench;

    RenameTables(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    /** MariaDB takes no INSERT without any value through a view. */
    @Override
    protected boolean isPossibleHere(ObjectName from, ObjectName to) {
        Table known = bench.situation().tableBefore(to);
        boolean named =
                known.columns().stream().anyMatch(column -> column.generation().isEmpty());
        if (!named && bench.dialect() instanceof MariaDb) {
            bench.refuse(
                    new Part.OfTable(to),
                    "Another name for the table " + from
                            + ", into which the running release writes no value of its own,",
                    "keep the name of the table, by @Table(name = \"" + from + "\")");
            return false;
        }
        return true;
    }

    @Override
    protected void plan(ObjectName from, ObjectName to) {
        bench.outline().touchUntilContract(SchemaObject.table(from));
        bench.outline().touchUntilContract(SchemaObject.table(to));
        ObjectName stub = from.sibling(bench.temporaryName(from, to.name(), "stub"));
        ObjectName view = from.sibling(bench.temporaryName(from, to.name(), "view"));
        add(
                create(
                        to,
                        from,
                        to,
                        "Shows what is in " + from + " as " + to
                                + ", for the next step alone: a view over the table itself would in the end\n"
                                + "show itself."),
                drop(to, "Takes the view " + to + " away."));
        add(
                create(
                        view,
                        to,
                        to,
                        "Will show the old release what is in " + to + ", once it is called " + from + "."),
                drop(view, "Takes the view away that stood where " + from + " is again."));
        bench.outline().add(Stage.RENAMED_TABLES, rights(from, to), Undo.needless());
        Map<ObjectName, ObjectName> there = new LinkedHashMap<>();
        there.put(to, stub);
        there.put(from, to);
        there.put(view, from);
        Map<ObjectName, ObjectName> back = new LinkedHashMap<>();
        back.put(from, view);
        back.put(to, from);
        back.put(stub, to);
        add(
                rename(
                                there,
                                from,
                                to,
                                Effects.table(to),
                                "Renames table " + from + " to " + to
                                        + ", and puts the view in its place, through which the old release\n"
                                        + "goes on reading and writing.")
                        .conceding(Concession.ofOld(
                                Moment.EXPAND,
                                new Limit.ThroughView(from, to, bench.dialect().lostThroughViews()))),
                rename(
                        back,
                        from,
                        to,
                        Effects.noTable(to),
                        "Gives the table its name back, and takes the view from its place."));
        add(
                drop(stub, "Drops the view that showed what is in " + from + " as " + to + "."),
                create(stub, from, to, "Shows what is in " + from + ", to be called " + to + " again."));
        bench.outline().add(Stage.NAMES, others(from, to), Undo.needless());
        bench.outline()
                .add(
                        Stage.OLD_VIEWS,
                        drop(from, "Drops the view " + from + ", which only the old release used."),
                        Undo.by(create(from, to, to, "Puts the view " + from + " in its place again.")));
    }

    private void add(Sketch step, Sketch undo) {
        bench.outline().add(Stage.RENAMED_TABLES, step, Undo.by(undo));
    }

    /** @param table whose columns the old release knows */
    private Sketch create(ObjectName view, ObjectName of, ObjectName table, String comment) {
        List<String> columns = bench.situation().tableBefore(table).columns().stream()
                .map(Column::name)
                .toList();
        return bench.statement(view, Effects.view(view), comment, bench.ddl().createView(view, of, columns));
    }

    private Sketch drop(ObjectName view, String comment) {
        return bench.statement(view, Effects.noView(view), comment, bench.ddl().dropView(view));
    }

    private Sketch rename(
            Map<ObjectName, ObjectName> names, ObjectName from, ObjectName to, Effect effect, String comment) {
        Set<ObjectName> tables = new LinkedHashSet<>(List.of(from, to));
        if (!(bench.dialect() instanceof MariaDb)) {
            // MySQL waits for whoever is in the middle of a transaction on these too.
            bench.situation().tableBefore(to).foreignKeys().forEach(key -> tables.add(key.target()));
            bench.situation().referencesBefore().to(to).forEach(reference -> tables.add(reference.owner()));
        }
        return Sketch.statement(
                effect, List.copyOf(tables), comment, bench.ddl().renameTables(names));
    }

    /** What was granted on a name stays with the name. */
    private Sketch rights(ObjectName from, ObjectName to) {
        String before = bench.dialect().literal(from.name());
        String after = bench.dialect().literal(to.name());
        return Sketch.check(
                List.of(from, to),
                "some have rights on " + from + " by its name alone; grant them the same on " + to
                        + ", which is there as a view by now, and go on",
                "Looks for rights on " + from + " that there are not on " + to
                        + ": they stay with the name, so that the old release has them\n"
                        + "on the view. Sees those that the user may see who carries this out.",
                "SELECT o.grantee, o.privilege_type, '' AS column_name FROM information_schema.table_privileges AS o\n"
                        + "    WHERE o.table_schema = DATABASE() AND o.table_name = " + before
                        + "\n    AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges AS n\n"
                        + "        WHERE n.table_schema = o.table_schema AND n.table_name = " + after
                        + "\n        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type)\n"
                        + "UNION ALL SELECT o.grantee, o.privilege_type, o.column_name"
                        + " FROM information_schema.column_privileges AS o\n"
                        + "    WHERE o.table_schema = DATABASE() AND o.table_name = " + before
                        + "\n    AND NOT EXISTS (SELECT 1 FROM information_schema.column_privileges AS n\n"
                        + "        WHERE n.table_schema = o.table_schema AND n.table_name = " + after
                        + "\n        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type"
                        + " AND n.column_name = o.column_name);");
    }

    /** The server would let the view go and leave what shows it broken. */
    private Sketch others(ObjectName from, ObjectName to) {
        return Sketch.check(
                List.of(from, to),
                "other views still show " + from + ", which is about to go; make them show " + to,
                "Looks for views that show " + from + " by its old name.",
                "SELECT table_name FROM information_schema.views\n    WHERE table_schema = DATABASE() AND locate("
                        + "concat('`', DATABASE(), '`.', "
                        + bench.dialect().literal(bench.quote(from)) + "), view_definition) > 0;");
    }
}
