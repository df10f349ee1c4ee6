package dev.inchworm.runtime;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Passes everything on, and batches to one more. */
record ProgressListener(RunListener listener, Consumer<BackfillProgress> progress) implements RunListener {

    @Override
    public void runStarted(RunStart run) {
        listener.runStarted(run);
    }

    @Override
    public void runDone(Outcome outcome) {
        listener.runDone(outcome);
    }

    @Override
    public void refused(InchwormException problem) {
        listener.refused(problem);
    }

    @Override
    public void failed(InchwormException problem) {
        listener.failed(problem);
    }

    @Override
    public void started(MigrationId migration, Step step, boolean undo) {
        listener.started(migration, step, undo);
    }

    @Override
    public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
        listener.finished(migration, step, undo, took);
    }

    @Override
    public void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
        listener.retrying(migration, step, attempt, blockers);
    }

    @Override
    public void blocked(MigrationId migration, Step step, List<String> blockers) {
        listener.blocked(migration, step, blockers);
    }

    @Override
    public void progressed(BackfillProgress done) {
        listener.progressed(done);
        progress.accept(done);
    }

    @Override
    public void note(String text) {
        listener.note(text);
    }
}
