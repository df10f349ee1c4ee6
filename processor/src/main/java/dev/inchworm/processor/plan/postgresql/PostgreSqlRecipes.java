package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.plan.LeftMentions;
import dev.inchworm.processor.plan.Outline;
import dev.inchworm.processor.plan.Recipes;
import dev.inchworm.processor.plan.Reshape;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Twins;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.change.Change;
import java.util.List;

/** Hands each change to the recipe for it. What has none is refused: never wrong SQL. */
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
            situation.changes().stream()
                    .filter(change -> reshapes.stream().noneMatch(reshape -> reshape.covers(change)))
                    .filter(change -> !MoveColumn.covers(situation, change))
                    .filter(change -> moves.stream().noneMatch(move -> move.makes(change)))
                    .filter(change -> transfers.stream().noneMatch(transfer -> transfer.makes(change)))
                    .filter(change -> !RenameColumns.covers(situation, change) && !Twins.replace(situation, change))
                    .forEach(change -> plan(bench, change));
            situation.before().tables().keySet().stream()
                    .filter(table -> !situation.renamedColumns(table).isEmpty())
                    .forEach(table -> new RenameColumns(bench, table).plan());
        }
    }

    private static void plan(Workbench bench, Change change) {
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
            changeColumn(bench, changed);
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

    private static void changeColumn(Workbench bench, Change.ChangeColumn changed) {
        ObjectName table = changed.table();
        switch (changed.aspect()) {
            case TYPE -> {
                if (EnumTypes.isAll(changed.before(), changed.after())) {
                    bench.outline()
                            .touchUntilContract(
                                    SchemaObject.column(table, changed.after().name()));
                } else if (ChangeEnumValues.isAll(changed.before(), changed.after())) {
                    new ChangeEnumValues(bench, table, changed.before(), changed.after()).plan();
                } else {
                    new ChangeType(bench).plan(changed);
                }
            }
            case NULLABILITY -> {
                if (changed.after().nullable()) {
                    new AllowNull(bench).plan(table, changed.after());
                } else {
                    new ForbidNull(bench, table, changed.after()).plan();
                }
            }
            case DEFAULT -> new ChangeDefault(bench, table, changed.before(), changed.after()).plan();
            case GENERATION -> {
                if (ChangeNumbering.isOne(changed)) {
                    new ChangeNumbering(bench, changed).plan();
                } else {
                    new ChangeComputed(bench, changed).plan();
                }
            }
            case COMMENT ->
                new Comments(bench)
                        .ofColumn(
                                table,
                                changed.before().name(),
                                changed.before().comment(),
                                changed.after().comment());
        }
    }

    private static void addConstraint(Workbench bench, ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            new AddForeignKey(bench).plan(table, key);
        } else if (constraint instanceof Unique unique) {
            new AddUnique(bench).plan(table, unique);
        } else if (constraint instanceof PrimaryKey key) {
            new ChangePrimaryKey(bench, table).add(key);
        } else if (constraint instanceof Check check && !isEnumCheckOf(bench, table, check.name())) {
            new AddCheck(bench).tighten(table, check);
        } else {
            bench.refuse(
                    new Part.OfConstraint(table, constraint.name()),
                    "Adding the constraint " + constraint.name() + " to " + table,
                    "give it another name, or leave it out");
        }
    }

    /** Whether the check of an enum column has that name in the database already. */
    private static boolean isEnumCheckOf(Workbench bench, ObjectName table, String name) {
        var before = bench.situation().tableBefore(table);
        return before != null
                && before.columns().stream()
                        .flatMap(column -> bench.dialect().enumCheck(before, column).stream())
                        .anyMatch(check -> check.name().equals(name));
    }
}
