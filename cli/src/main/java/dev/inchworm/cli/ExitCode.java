package dev.inchworm.cli;

import dev.inchworm.diagnostic.Code;
import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<Code> GATES = EnumSet.of(
            Code.IW830,
            Code.IW831,
            Code.IW832,
            Code.IW833,
            Code.IW834,
            Code.IW835,
            Code.IW836,
            Code.IW837,
            Code.IW840,
            Code.IW841,
            Code.IW842,
            Code.IW843,
            Code.IW844,
            Code.IW845);

    private ExitCode() {}

    /** For a problem. */
    static int of(Code code) {
        return GATES.contains(code) ? PENDING : FAILED;
    }
}
