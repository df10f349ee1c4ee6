package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.processor.plan.ColumnMove;
import dev.inchworm.processor.plan.LeftMentions;
import dev.inchworm.processor.plan.Move;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Recipes;
import dev.inchworm.processor.plan.Reshape;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Transfer;
import dev.inchworm.processor.plan.Twins;
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
        if (able && unmentioned && renames.arePossible()) {
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
            PastTriggers past = new PastTriggers(bench);
            List<Move> moves = Move.allIn(bench).stream().filter(past::mayMove).toList();
            List<Transfer> transfers =
                    Transfer.allIn(bench).stream().filter(past::mayMove).toList();
            MySqlRecipePerChange recipe = new MySqlRecipePerChange(bench);
            situation.changes().stream()
                    .filter(change -> !RenameColumns.covers(situation, change) && !Twins.replace(situation, change))
                    .filter(change -> reshapes.stream().noneMatch(reshape -> reshape.covers(change)))
                    .filter(change -> !ColumnMove.covers(situation, change))
                    .filter(change -> moves.stream().noneMatch(move -> move.makes(change)))
                    .filter(change -> transfers.stream().noneMatch(transfer -> transfer.makes(change)))
                    .forEach(recipe::plan);
            // After all else that has triggers, see CarryTriggers.
            moves.forEach(move -> new MoveColumn(bench, move).plan());
            transfers.forEach(transfer -> new TransferColumns(bench, transfer).plan());
            new KeylessFills(bench).refuse();
        }
    }
}
