package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.Failure;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.Words;
import java.sql.SQLException;

/** What to say about a failed step: to people with the database's own words, to the journal without them. */
public final class Failures {

    private Failures() {}

    /** For people. */
    static InchwormException explain(Platform platform, Task task, SQLException problem) {
        String during = "step " + task.step().id() + " of " + task.migration();
        Failure failure = platform.classify(problem);
        if (failure == Failure.CANCELLED && Thread.currentThread().isInterrupted()) {
            return new InchwormException(problem, Code.IW814, during);
        }
        String words = Words.of(problem);
        SQLException cause = Words.withoutRows(problem);
        String migration = task.migration().toString();
        String step = task.step().id();
        return switch (failure) {
            case CONNECTION_LOST -> new InchwormException(cause, Code.IW813, during, words);
            case ROWS -> new InchwormException(cause, Code.IW827, migration, step, words);
            case NO_ROOM -> new InchwormException(cause, Code.IW828, during, words);
            case READ_ONLY -> new InchwormException(cause, Code.IW829, during, words);
            default -> new InchwormException(cause, Code.IW821, migration, step, words);
        };
    }

    /** For the journal. The database's message is left out, since it may quote rows. */
    static String forJournal(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return code(problem) + "SQLSTATE " + sql.getSQLState();
            }
        }
        return problem instanceof InchwormException coded
                ? code(problem) + coded.code().summary()
                : problem.getClass().getName();
    }

    /** Whether {@code recorded}, written by {@link #forJournal}, tells of a run that somebody ended. */
    public static boolean isInterruption(String recorded) {
        return recorded.startsWith(Code.IW814.name());
    }

    private static String code(Throwable problem) {
        return problem instanceof InchwormException coded ? coded.code().name() + " " : "";
    }
}
