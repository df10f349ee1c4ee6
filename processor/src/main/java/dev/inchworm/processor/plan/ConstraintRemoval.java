package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A constraint that goes. A check loosens, so it goes in expand: the new release may write what it forbids. So does a foreign
 * key that only forbids. One that acts, by {@code ON DELETE CASCADE} say, does work for the old release until that is gone,
 * and a unique constraint serves its upserts: these go in contract, and the new release obeys them until then.
 * What hangs on a column or table that goes is taken away in a step of its own before that, since the server would drop it
 * silently, or refuse.
 */
public abstract class ConstraintRemoval {

    private static final Set<Action> ACTING = Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT);

    private final Bench bench;
    private final Situation situation;

    /** One that adds its steps to what {@code bench} plans. */
    protected ConstraintRemoval(Bench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    /** The step that drops {@code key}. */
    protected abstract Sketch drop(ObjectName table, ForeignKey key, String comment);

    /** How {@code key} is made again. */
    protected abstract Undo again(ObjectName table, ForeignKey key);

    /** The step that drops {@code check}. */
    protected abstract Sketch drop(ObjectName table, Check check, String comment);

    /** How {@code check} is made again. */
    protected abstract Undo again(ObjectName table, Check check);

    /** The step that drops {@code unique}. */
    protected abstract Sketch drop(ObjectName table, Unique unique);

    /** How {@code unique} is made again. */
    protected abstract Undo again(ObjectName table, Unique unique);

    /** Plans that the table has no primary key any more. */
    protected abstract void drop(ObjectName table, PrimaryKey key);

    /** Plans that {@code constraint} goes. */
    public final void plan(ObjectName table, Constraint constraint) {
        if (constraint instanceof Check check) {
            loosen(table, check);
        } else if (constraint instanceof ForeignKey key) {
            if (isLoosened(table, key)) {
                loosen(table, key);
            } else {
                remove(table, key);
            }
        } else if (constraint instanceof Unique unique) {
            if (anyRemoved(table, unique.columns()) || new Referrers(bench).areNoneOf(table, unique)) {
                remove(table, unique);
            }
        } else {
            drop(table, (PrimaryKey) constraint);
        }
    }

    /** Whether a key that is dropped goes in expand. */
    public final boolean isLoosened(ObjectName table, ForeignKey key) {
        return new Referrers(bench).losesItsKey(key) || !isStillReliedOn(table, key);
    }

    /** Whether the old release leaves work to it, or has columns of its own that nobody else fills. */
    private boolean isStillReliedOn(ObjectName table, ForeignKey key) {
        return ACTING.contains(key.onDelete())
                || situation.isRemoved(key.target())
                || anyRemoved(table, key.columns())
                || anyRemoved(key.target(), key.targetColumns());
    }

    /** A foreign key that the new release need not obey. */
    public final void loosen(ObjectName table, ForeignKey key) {
        bench.outline().touch(SchemaObject.constraint(table, key.name()));
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        drop(
                                        table,
                                        key,
                                        "Drops the foreign key " + key.name() + " from " + table + " to " + key.target()
                                                + ", which the new release need not obey.")
                                .conceding(Concession.ofOld(Moment.EXPAND, new Limit.NotHeld(table, key.name())))
                                .conceding(ofActions(table, key)),
                        again(table, key));
    }

    private static List<Concession> ofActions(ObjectName table, ForeignKey key) {
        return ACTING.contains(key.onDelete())
                ? List.of(Concession.ofOld(
                        Moment.EXPAND,
                        new Limit.Cannot(
                                key.target(),
                                "rely on ON DELETE " + key.onDelete().sql() + " from " + key.target() + " to " + table
                                        + " (" + key.name() + ")")))
                : List.of();
    }

    /** The foreign keys of a table that goes, which hold locks on other tables while they are dropped. */
    public final void remove(ObjectName table, ForeignKey key) {
        List<Concession> obeyed = new ArrayList<>(stillObeyed(table, key));
        obeyed.add(Concession.ofNew(
                Moment.REMOVE,
                new Limit.MustObey(
                        key.target(),
                        key.name(),
                        "delete rows of " + key.target() + " that rows of the old one in " + table + " refer to")));
        remove(table, key, obeyed.toArray(Concession[]::new));
    }

    /** A foreign key in whose place another one stands already. */
    public final void replaced(ObjectName table, ForeignKey key) {
        remove(table, key, new Concession[0]);
    }

    private void remove(ObjectName table, ForeignKey key, Concession... concessions) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, key.name()));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        drop(
                                        table,
                                        key,
                                        "Drops the foreign key " + key.name() + " from " + table + " to " + key.target()
                                                + ".")
                                .conceding(concessions),
                        again(table, key));
    }

    /** Columns that the new release goes on writing. */
    private List<Concession> stillObeyed(ObjectName table, ForeignKey key) {
        return situation.isRemoved(table) || anyRemoved(table, key.columns())
                ? List.of()
                : List.of(Concession.ofNew(
                        Moment.REMOVE,
                        new Limit.MustObey(
                                table,
                                key.name(),
                                "write to " + table + " what refers to nothing in " + key.target())));
    }

    private void remove(ObjectName table, Unique unique) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, unique.name()));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        drop(table, unique)
                                .conceding(Concession.ofNew(
                                        Moment.REMOVE,
                                        new Limit.MustObey(table, unique.name(), "write duplicates to " + table))),
                        again(table, unique));
    }

    private void loosen(ObjectName table, Check check) {
        bench.outline().touch(SchemaObject.constraint(table, check.name()));
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        drop(table, check, "Drops the check " + check.name() + ", which the new release need not obey.")
                                .conceding(Concession.ofOld(Moment.EXPAND, new Limit.NotHeld(table, check.name()))),
                        again(table, check));
    }

    private boolean anyRemoved(ObjectName table, List<String> columns) {
        return columns.stream().anyMatch(column -> situation.isRemoved(table, column));
    }
}
