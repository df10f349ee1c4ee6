package dev.inchworm.processor;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SourceHistory;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads the committed folder, on a thread of its own: most of that is checksums, and meanwhile the compiler's thread can read
 * the sources.
 */
final class HistoryReading {

    private final FutureTask<SourceHistory> task;

    private HistoryReading(FutureTask<SourceHistory> task) {
        this.task = task;
    }

    /** Begins. */
    static HistoryReading of(Path folder, Trace trace) {
        FutureTask<SourceHistory> task = new FutureTask<>(() -> trace.aside(() -> SourceHistory.read(folder)));
        Thread thread = new Thread(task, "inchworm-history");
        thread.setDaemon(true);
        thread.start();
        return new HistoryReading(task);
    }

    /**
     * What was read; waits for it.
     *
     * @throws InchwormException as {@link SourceHistory#read(Path)} does
     */
    SourceHistory get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InchwormException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the committed folder was read", e);
        }
    }
}
