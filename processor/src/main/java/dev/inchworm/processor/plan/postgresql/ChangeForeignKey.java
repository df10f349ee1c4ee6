package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.References;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Set;

/**
 * A foreign key that says something else under the same name. Where only its actions differ it is replaced in contract: by
 * then nobody relies on the old ones, and rows are held together all the time. Where it refers elsewhere, or from other
 * columns, the two releases could not both obey both: the old one goes in expand, and the new one comes as a new key does.
 */
final class ChangeForeignKey {

    private static final Set<Action> STRICT = Set.of(Action.NO_ACTION, Action.RESTRICT);

    private final Workbench bench;
    private final ObjectName table;
    private final ForeignKey before;
    private final ForeignKey after;

    ChangeForeignKey(Workbench bench, ObjectName table, ForeignKey before, ForeignKey after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    /** Whether the two refer from the same columns to the same ones. */
    static boolean refersAlike(ForeignKey one, ForeignKey other) {
        return References.areAlike(one, other);
    }

    /** Whether the two do the same when a row that they refer to goes or changes. */
    static boolean actsAlike(ForeignKey one, ForeignKey other) {
        return one.onDelete() == other.onDelete() && one.onUpdate() == other.onUpdate();
    }

    void plan() {
        if (refersAlike(before, after)) {
            act();
        } else {
            new DropConstraint(bench).loosen(table, before);
            new AddForeignKey(bench).plan(table, after);
        }
    }

    private void act() {
        AddForeignKey recipe = new AddForeignKey(bench);
        bench.outline().touchUntilContract(SchemaObject.constraint(table, after.name()));
        Limit notHeld = new Limit.NotHeld(table, after.name());
        bench.outline().add(Stage.FOREIGN_KEYS, recipe.orphans(table, after), Undo.needless());
        bench.outline()
                .add(
                        Stage.FOREIGN_KEYS,
                        replace(before, after)
                                .conceding(
                                        Concession.ofNew(Moment.TIGHTEN, limit(table, before, after)),
                                        Concession.ofNew(Moment.TIGHTEN, notHeld)),
                        Undo.by(recipe.orphans(table, before), replace(after, before), recipe.validate(table, before)));
        bench.outline().add(Stage.FOREIGN_KEYS, recipe.validate(table, after), Undo.needless());
    }

    /** What the new release cannot do, or rely on, as long as {@code before} is in force in place of {@code after}. */
    static Limit limit(ObjectName table, ForeignKey before, ForeignKey after) {
        ObjectName target = before.target();
        return STRICT.contains(before.onDelete()) && !STRICT.contains(after.onDelete())
                ? new Limit.MustObey(
                        target, before.name(), "delete rows of " + target + " that rows of " + table + " refer to")
                : new Limit.Cannot(
                        target,
                        "rely on" + actions(after) + " of " + after.name() + ":" + actions(before) + " is in force");
    }

    private static String actions(ForeignKey key) {
        return " ON DELETE " + key.onDelete().sql() + " ON UPDATE "
                + key.onUpdate().sql();
    }

    private Sketch replace(ForeignKey old, ForeignKey key) {
        return Sketch.transaction(
                AddForeignKey.tables(table, key),
                "Replaces the foreign key " + old.name() + " of " + table + " by one" + actions(key)
                        + "; rows that exist are looked at next.",
                bench.ddl().dropConstraint(table, old.name()),
                bench.ddl().addNotValid(table, key));
    }
}
