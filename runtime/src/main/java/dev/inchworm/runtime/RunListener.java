package dev.inchworm.runtime;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import java.time.Duration;
import java.util.List;

/**
 * Is told what a run does, on the thread that runs it but for {@link #blocked}. All methods do nothing by default. What a
 * listener throws ends the run. Each run is one {@link #runStarted}, then whatever happens, then one of {@link #runDone},
 * {@link #refused} and {@link #failed}.
 */
public interface RunListener {

    /** A listener that does nothing. */
    RunListener NONE = new RunListener() {};

    /** A run begins; nothing was changed yet. */
    default void runStarted(RunStart run) {}

    /** The run that began last is done. */
    default void runDone(Outcome outcome) {}

    /** A gate is closed: the run ends here, and {@code problem} is what its caller gets. */
    default void refused(InchwormException problem) {}

    /** The run ends here, in an error that its caller gets. */
    default void failed(InchwormException problem) {}

    /**
     * A step, or what undoes it, is about to be executed.
     *
     * @param undo whether the step is being taken back
     */
    default void started(MigrationId migration, Step step, boolean undo) {}

    /** It is done. */
    default void finished(MigrationId migration, Step step, boolean undo, Duration took) {}

    /**
     * It did not get its lock and will try again.
     *
     * @param attempt which one failed, from 1
     * @param blockers who was in the way, as far as is known
     */
    default void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {}

    /** It has been waiting for others for some seconds. May be called on a thread of its own, when these others change. */
    default void blocked(MigrationId migration, Step step, List<String> blockers) {}

    /** A batch of a backfill is done. */
    default void progressed(BackfillProgress progress) {}

    /** Something a person may want to know. */
    default void note(String text) {}
}
