package dev.inchworm.runtime.journal;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A migration as the files have it, for the dialect of the database. Its contents are read when they are asked for, so
 * that a long history costs little where most of it has been carried out.
 */
public final class KnownMigration {

    private final MigrationId id;
    private final String checksum;
    private final Supplier<Contents> reading;
    private volatile Contents contents;

    /**
     * What a migration consists of.
     *
     * @param minimum the oldest version of the server that its SQL runs on; empty where any will do
     * @param touched the objects it works on
     * @param inTransition those of them that stay in between until its contract
     */
    public record Contents(
            Optional<ServerVersion> minimum, Script script, Set<SchemaObject> touched, Set<SchemaObject> inTransition) {

        public Contents {
            touched = Set.copyOf(touched);
            inTransition = Set.copyOf(inTransition);
        }
    }

    /**
     * @param checksum of the accepted migration, or of the draft
     * @param reading reads the contents; asked once
     */
    public KnownMigration(MigrationId id, String checksum, Supplier<Contents> reading) {
        this.id = id;
        this.checksum = checksum;
        this.reading = reading;
    }

    /** Its number and name. */
    public MigrationId id() {
        return id;
    }

    /** What tells it from all others. */
    public String checksum() {
        return checksum;
    }

    /** The oldest version of the server that its SQL runs on; empty where any will do. */
    public Optional<ServerVersion> minimum() {
        return contents().minimum();
    }

    /** Its steps, in order of execution. */
    public List<Step> steps() {
        return contents().script().steps();
    }

    /** The steps of one phase, in order. */
    public List<Step> steps(Phase phase) {
        return contents().script().steps(phase);
    }

    /** The step of that id. */
    public Optional<Step> step(String stepId) {
        return steps().stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** What takes its steps back, in order of execution. */
    public List<Step> undo() {
        return contents().script().undo();
    }

    /** The objects it works on. */
    public Set<SchemaObject> touched() {
        return contents().touched();
    }

    /** Those of them that stay in between until its contract. */
    public Set<SchemaObject> inTransition() {
        return contents().inTransition();
    }

    private Contents contents() {
        Contents known = contents;
        if (known == null) {
            known = reading.get();
            contents = known;
        }
        return known;
    }
}
