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
import java.util.List;

/** What is planned on MySQL and MariaDB, in which order. */
public final class MySqlRecipes implements Recipes {

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
            MySqlRecipePerChange recipe = new MySqlRecipePerChange(bench);
            situation.changes().stream()
                    .filter(change -> !RenameColumns.covers(situation, change) && !Twins.replace(situation, change))
                    .filter(change -> reshapes.stream().noneMatch(reshape -> reshape.covers(change)))
                    .forEach(recipe::plan);
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
}
