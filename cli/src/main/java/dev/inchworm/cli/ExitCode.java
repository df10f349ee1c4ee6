package dev.inchworm.cli;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.runtime.Gate;

/** What a command tells the shell. */
final class ExitCode {

    /** What was asked for is done. */
    static final int DONE = 0;
    /** It failed. */
    static final int FAILED = 1;
    /** Something is pending, or a gate is closed. */
    static final int PENDING = 2;
    /** The command line makes no sense. */
    static final int USAGE = 64;

    private ExitCode() {}

    /** For a problem. */
    static int of(Code code) {
        return Gate.isClosedBy(code) ? PENDING : FAILED;
    }
}
