package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a foreign key that is enforced from expand on can fail a statement of the running release. It cannot where its columns
 * are unknown to that release and stay NULL, or are in a new table, and deleting a row that it refers to carries on to the
 * referring rows.
 */
public final class ForeignKeyRisk {

    private final Situation situation;

    /** Of keys that {@code situation} adds. */
    public ForeignKeyRisk(Situation situation) {
        this.situation = situation;
    }

    /** Whether there is none. */
    public boolean isNone(ObjectName table, ForeignKey key) {
        boolean unknownToOldRelease = situation.isNew(table)
                || key.columns().stream().anyMatch(column -> situation.isLeftNull(table, column));
        boolean yields = !situation.isBusy(key.target())
                || key.onDelete() == Action.SET_NULL
                || key.onDelete() == Action.CASCADE && yields(table, new HashSet<>());
        return unknownToOldRelease && yields && !waits(key);
    }

    /** Whether rows of {@code table} can always be deleted: whatever refers to them goes too, or lets go. */
    private boolean yields(ObjectName table, Set<ObjectName> seen) {
        return !seen.add(table)
                || situation.referencesAfter().to(table).stream()
                        .allMatch(reference -> reference.key().onDelete() == Action.SET_NULL
                                || reference.key().onDelete() == Action.CASCADE && yields(reference.owner(), seen));
    }

    /** Whether what it refers to takes the place of others before the roll-out, or becomes unique in this migration only. */
    private boolean waits(ForeignKey key) {
        Set<String> target = new HashSet<>(key.targetColumns());
        return target.stream().anyMatch(situation.renamedColumns(key.target())::containsKey)
                || situation.newKeys(key.target()).stream().anyMatch(columns -> new HashSet<>(columns).equals(target));
    }

    /** Why there is none, for people. */
    public String reason(ForeignKey key) {
        return situation.isBusy(key.target())
                ? "The old release leaves these columns alone, and what it deletes in " + key.target() + " carries on ("
                        + key.onDelete().sql() + ")."
                : "Only the new release writes " + key.target() + ".";
    }

    /** What the old release notices all the same. */
    public List<Concession> concessions(ObjectName table, ForeignKey key) {
        if (!situation.isBusy(key.target())) {
            return List.of();
        }
        String change = key.onUpdate() == Action.CASCADE ? "" : "change a key that " + table + " refers to, nor ";
        return List.of(Concession.ofOld(
                Moment.EXPAND, new Limit.MustObey(key.target(), key.name(), change + "TRUNCATE " + key.target())));
    }
}
