package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Limit;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import java.util.Set;

/** What foreign keys do when a row that they refer to goes or changes. */
public final class ForeignKeyActions {

    private static final Set<Action> STRICT = Set.of(Action.NO_ACTION, Action.RESTRICT);

    private ForeignKeyActions() {}

    /** Whether the two do the same. */
    public static boolean areAlike(ForeignKey one, ForeignKey other) {
        return one.onDelete() == other.onDelete() && one.onUpdate() == other.onUpdate();
    }

    /** Whether {@code key} changes columns of rows that refer, rather than deleting them. */
    public static boolean change(ForeignKey key) {
        return key.onDelete() == Action.SET_NULL || !STRICT.contains(key.onUpdate());
    }

    /** What the new release cannot do, or rely on, as long as {@code before} is in force in place of {@code after}. */
    public static Limit limit(ObjectName table, ForeignKey before, ForeignKey after) {
        ObjectName target = before.target();
        return STRICT.contains(before.onDelete()) && !STRICT.contains(after.onDelete())
                ? new Limit.MustObey(
                        target, before.name(), "delete rows of " + target + " that rows of " + table + " refer to")
                : new Limit.Cannot(
                        target, "rely on" + text(after) + " of " + after.name() + ":" + text(before) + " is in force");
    }

    /** As SQL says it, with a space in front. */
    public static String text(ForeignKey key) {
        return " ON DELETE " + key.onDelete().sql() + " ON UPDATE "
                + key.onUpdate().sql();
    }
}
