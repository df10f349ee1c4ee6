package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Twins.Twin;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;

/**
 * A foreign key where rows may exist or others may be writing: first a step that looks at no row and enforces it from then on, then
 * a look at those that exist. It is part of expand only where it cannot fail a statement of the running release ({@link
 * ForeignKeyRisk}). Everywhere else it tightens, after a look for orphans.
 */
public abstract class ForeignKeyAddition {

    private final Bench bench;
    private final ForeignKeyRisk risk;

    /** Of keys that {@code bench} plans. */
    protected ForeignKeyAddition(Bench bench) {
        this.bench = bench;
        this.risk = new ForeignKeyRisk(bench.situation());
    }

    /** A key that neither release knows so far. */
    public final void plan(ObjectName table, ForeignKey key) {
        SchemaObject object = SchemaObject.constraint(table, key.name());
        if (isHarmless(table, key)) {
            bench.outline().touch(object);
            bench.outline()
                    .add(
                            Stage.HARMLESS_KEYS,
                            enforce(table, key, risk.reason(key)).conceding(risk.concessions(table, key)),
                            Undo.by(drop(table, key)));
            if (isUnprovenUntilLookedAt()) {
                bench.outline().add(Stage.HARMLESS_KEYS, look(table, key), Undo.needless());
            }
        } else {
            bench.outline().touchUntilContract(object);
            tighten(table, key, Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, key.name())));
        }
    }

    /** A key that the old release need not obey. */
    public final void tighten(ObjectName table, ForeignKey key, Concession... concessions) {
        bench.outline().add(Stage.FOREIGN_KEYS, new Orphans(bench).check(table, key), Undo.needless());
        bench.outline()
                .add(
                        Stage.FOREIGN_KEYS,
                        enforce(table, key, "Part of contract: the old release could have violated it.")
                                .conceding(concessions),
                        Undo.by(drop(table, key)));
        bench.outline().add(Stage.FOREIGN_KEYS, look(table, key), Undo.needless());
    }

    /** One that will take the place of its elder, over columns that are filled by now. */
    public final void add(Twin<ForeignKey> twin) {
        ForeignKey built = twin.after().withName(twin.temporary());
        if (ForeignKeyActions.areAlike(twin.before(), twin.after())) {
            twin(twin.table(), built, twin.name());
        } else {
            tighten(
                    twin.table(),
                    built,
                    Concession.ofNew(Moment.REMOVE, ForeignKeyActions.limit(twin.table(), twin.before(), twin.after())),
                    Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(twin.table(), twin.name())));
        }
    }

    /** A key that holds rows to what {@code elder} holds them to already, over columns that are filled by now. */
    public final void twin(ObjectName table, ForeignKey key, String elder) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, elder));
        bench.outline().add(Stage.KEYS_OF_FILLED, enforce(table, key, asHeldBy(elder)), Undo.by(dropTwin(table, key)));
        bench.outline().add(Stage.KEYS_OF_FILLED, look(table, key), Undo.needless());
    }

    /** How to build a key that holds rows to what {@code elder} holds them to already. */
    public final List<Sketch> built(ObjectName table, ForeignKey key, String elder) {
        return List.of(enforce(table, key, asHeldBy(elder)), look(table, key));
    }

    private static String asHeldBy(String elder) {
        return "Holds rows to nothing that " + elder + " does not hold them to.";
    }

    /** How to get the key back once it has been dropped. */
    public final Undo again(ObjectName table, ForeignKey key) {
        return Undo.by(new Orphans(bench).check(table, key), enforce(table, key, ""), look(table, key));
    }

    /** The end of the key. */
    public abstract Sketch drop(ObjectName table, ForeignKey key, String comment);

    /** The same, as undo says it. */
    protected final Sketch drop(ObjectName table, ForeignKey key) {
        return drop(table, key, "Drops the foreign key " + key.name() + ".");
    }

    /** The same of a {@link #twin}. */
    protected Sketch dropTwin(ObjectName table, ForeignKey key) {
        return drop(table, key);
    }

    /** Whether no statement of the running release can fail because of it. */
    protected boolean isHarmless(ObjectName table, ForeignKey key) {
        return risk.isNone(table, key);
    }

    /** Whether the server holds against a key that nobody has looked at the rows, though there can be none that violates it. */
    protected abstract boolean isUnprovenUntilLookedAt();

    /** The step from which on the key holds whatever is written, and which looks at no row that exists. */
    protected abstract Sketch enforce(ObjectName table, ForeignKey key, String why);

    /** The step that looks at the rows that exist. */
    public abstract Sketch look(ObjectName table, ForeignKey key);
}
