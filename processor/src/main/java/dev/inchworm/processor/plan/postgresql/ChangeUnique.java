package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Referrers;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A unique constraint over other columns, under the name that it has: the new one is built under a name of its own, and
 * takes over that of the old one when that goes. One over more columns allows all that the old one does, so it is there
 * before the roll-out; any other tightens.
 */
final class ChangeUnique {

    private final Workbench bench;
    private final ObjectName table;
    private final Unique before;
    private final Unique after;

    ChangeUnique(Workbench bench, ObjectName table, Unique before, Unique after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    void plan() {
        if (!new Referrers(bench).areNoneOf(table, before)) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.constraint(table, after.name()));
        Unique built = new Unique(bench.successor(table, before.name(), after.name()), after.columns());
        boolean implied = after.columns().containsAll(before.columns());
        new AddUnique(bench).plan(table, built, after.name(), implied);
        replace(built, before.columns().containsAll(after.columns()));
    }

    private void replace(Unique built, boolean stricter) {
        DropConstraint drop = new DropConstraint(bench);
        if (bench.isAnySwapped(table, before.columns())) {
            bench.outline()
                    .add(
                            Stage.OLD_CONSTRAINTS,
                            drop.dropTwin(table, before)
                                    .conceding(
                                            stricter ? List.of() : List.of(Concession.ofNew(Moment.REMOVE, obeyed()))),
                            drop.again(table, before));
            return;
        }
        List<String> statements = new ArrayList<>(List.of(bench.ddl().dropConstraint(table, before.name())));
        List<Sketch> undo = new ArrayList<>();
        if (!built.name().equals(after.name())) {
            statements.add(bench.ddl().renameConstraint(table, built.name(), after.name()));
            undo.add(alter(
                    "Gives the name " + before.name() + " free again.",
                    bench.ddl().renameConstraint(table, after.name(), built.name())));
        }
        undo.addAll(new AddUnique(bench).again(table, before).sketches());
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        alter(
                                        "Drops the old unique constraint " + before.name() + " of " + table
                                                + ", and the new one takes its place.",
                                        statements.toArray(String[]::new))
                                .conceding(stricter ? List.of() : List.of(Concession.ofNew(Moment.REMOVE, obeyed()))),
                        Undo.by(undo));
    }

    private Limit obeyed() {
        return new Limit.MustObey(
                table,
                before.name(),
                "write rows of " + table + " with the same " + String.join(", ", before.columns()));
    }

    private Sketch alter(String comment, String... statements) {
        return Sketch.transaction(List.of(table), comment, statements);
    }
}
