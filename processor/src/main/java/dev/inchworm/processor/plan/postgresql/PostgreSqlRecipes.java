package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSql;
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

/** What is planned on PostgreSQL, in which order. */
public final class PostgreSqlRecipes implements Recipes {

    private final PostgreSql dialect;

    /** The recipes for {@code dialect}. */
    public PostgreSqlRecipes(PostgreSql dialect) {
        this.dialect = dialect;
    }

    @Override
    public void plan(Situation situation, Outline outline) {
        Workbench bench = Workbench.of(dialect, situation, outline);
        boolean able = new ServerAbilities(bench).suffice();
        boolean unmentioned = new LeftMentions(bench).areNone();
        RenameTables renames = new RenameTables(bench);
        boolean apart = renames.arePossible() && new NameClashes(bench).areNone();
        if (able && unmentioned && apart) {
            outline.name(situation.renamedTables());
            new CreateSchemas(bench).plan();
            new EnumTypes(bench).plan();
            renames.plan();
            List<Reshape> reshapes = Reshape.allIn(bench);
            reshapes.forEach(reshape -> new ReshapeColumns(bench, reshape).plan());
            List<Move> moves = Move.allIn(bench);
            moves.forEach(move -> new MoveColumn(bench, move).plan());
            List<Transfer> transfers = Transfer.allIn(bench);
            transfers.forEach(transfer -> new TransferColumns(bench, transfer).plan());
            PostgreSqlRecipePerChange recipe = new PostgreSqlRecipePerChange(bench);
            situation.changes().stream()
                    .filter(change -> reshapes.stream().noneMatch(reshape -> reshape.covers(change)))
                    .filter(change -> !ColumnMove.covers(situation, change))
                    .filter(change -> moves.stream().noneMatch(move -> move.makes(change)))
                    .filter(change -> transfers.stream().noneMatch(transfer -> transfer.makes(change)))
                    .filter(change -> !RenameColumns.covers(situation, change) && !Twins.replace(situation, change))
                    .forEach(recipe::plan);
            situation.before().tables().keySet().stream()
                    .filter(table -> !situation.renamedColumns(table).isEmpty())
                    .forEach(table -> new RenameColumns(bench, table).plan());
        }
    }
}
