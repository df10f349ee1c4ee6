package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.processor.plan.LeftMentions;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Recipes;
import dev.inchworm.processor.plan.Reshape;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Twins;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands each change to the recipe for it. What has none is refused: never wrong SQL. */
public final class MySqlRecipes implements Recipes {

    private record Revised(ObjectName table, String column) {}

    private final MySqlDialect dialect;

    /** The recipes for {@code dialect}. */
    public MySqlRecipes(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void plan(Situation situation, Outline outline) {
        Workbench bench = Workbench.of(dialect, situation, outline);
        boolean able = new ServerAbilities(bench).suffice();
        boolean unmentioned = new LeftMentions(bench).areNone();
        RenameTables renames = new RenameTables(bench);
        if (able && unmentioned && renames.arePossible() && areNoneMoved(bench)) {
            outline.name(situation.renamedTables());
            renames.plan();
            new KeepKeyIndexes(bench).plan();
            // Before what fills columns, which may compute with any of these: triggers fire in the order in which they
            // were made.
            situation.before().tables().keySet().stream()
                    .filter(table -> !situation.renamedColumns(table).isEmpty())
                    .forEach(table -> new RenameColumns(bench, table).plan());
            List<Reshape> reshapes = Reshape.allIn(bench);
            reshapes.forEach(reshape -> new ReshapeColumns(bench, reshape).plan());
            Set<Revised> revised = new HashSet<>();
            situation.changes().stream()
                    .filter(change -> !RenameColumns.covers(situation, change) && !Twins.replace(situation, change))
                    .filter(change -> reshapes.stream().noneMatch(reshape -> reshape.covers(change)))
                    .forEach(change -> plan(bench, change, revised));
        }
    }

    private static boolean areNoneMoved(Workbench bench) {
        List<Hint.MovedColumn> moves = bench.situation().moves();
        moves.forEach(move -> bench.refuse(
                new Part.OfColumn(move.table(), move.column()),
                "Moving values from another table to " + move.table() + "." + move.column(),
                "add the new column in this release, write both, and remove the old one in the next"));
        return moves.isEmpty();
    }

    private static void plan(Workbench bench, Change change, Set<Revised> revised) {
        if (change instanceof Change.CreateTable create) {
            new CreateTable(bench).plan(create.table());
        } else if (change instanceof Change.DropTable drop) {
            new DropTable(bench).plan(bench.situation().tableBefore(drop.table().name()));
        } else if (change instanceof Change.ChangeTableComment comment) {
            new Comments(bench).ofTable(comment.table(), comment.before(), comment.after());
        } else if (change instanceof Change.AddColumn add) {
            new AddColumn(bench).plan(add.table(), add.column());
        } else if (change instanceof Change.DropColumn drop) {
            new DropColumn(bench).plan(drop.table(), drop.column());
        } else if (change instanceof Change.ChangeColumn changed) {
            revise(bench, changed, revised);
        } else if (change instanceof Change.AddConstraint add) {
            addConstraint(bench, add.table(), add.constraint());
        } else if (change instanceof Change.DropConstraint drop) {
            new DropConstraint(bench).plan(drop.table(), bench.situation().asItIs(drop.table(), drop.constraint()));
        } else if (change instanceof Change.ChangeConstraint changed) {
            new ChangeConstraint(bench)
                    .plan(
                            changed.table(),
                            bench.situation().asItIs(changed.table(), changed.before()),
                            changed.after());
        } else if (change instanceof Change.AddIndex add) {
            new Indexes(bench).add(add.table(), add.index());
        } else if (change instanceof Change.DropIndex drop) {
            new Indexes(bench).drop(drop.table(), bench.situation().asItIs(drop.table(), drop.index()));
        } else if (change instanceof Change.ChangeIndex changed) {
            new ChangeIndex(bench)
                    .plan(
                            changed.table(),
                            bench.situation().asItIs(changed.table(), changed.before()),
                            changed.after());
        } else if (change instanceof Change.CreateSequence create) {
            new Sequences(bench).create(create.sequence());
        } else if (change instanceof Change.DropSequence drop) {
            new Sequences(bench).drop(drop.sequence());
        } else if (change instanceof Change.ChangeSequence changed) {
            new Sequences(bench).change(changed.before(), changed.after());
        } else if (!(change instanceof Change.MoveEntity
                || change instanceof Change.ChangeMeaning
                || change instanceof Change.RenameTable)) {
            throw new IllegalArgumentException("Unknown change: " + change);
        }
    }

    /** All that changes about a column at once, since its definition is said as a whole. */
    private static void revise(Workbench bench, Change.ChangeColumn changed, Set<Revised> revised) {
        ObjectName table = changed.table();
        String name = changed.after().name();
        if (revised.add(new Revised(table, name))) {
            Column before = bench.situation().tableBefore(table).column(name).orElseThrow();
            Column after = bench.situation().tableAfter(table).column(name).orElseThrow();
            new ReviseColumn(bench, table, before, after).plan();
        }
    }

    private static void addConstraint(Workbench bench, ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            new AddForeignKey(bench).plan(table, key);
        } else if (constraint instanceof Unique unique) {
            new AddUnique(bench).plan(table, unique);
        } else if (constraint instanceof Check check) {
            new AddCheck(bench).tighten(table, check);
        } else {
            bench.refuse(
                    new Part.OfConstraint(table, constraint.name()),
                    "A primary key for " + table,
                    "add @Unique over its columns");
        }
    }
}
