package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the operator vouches for where the database cannot tell: that sessions which no registered instance owns need
 * nothing of what is to be removed, and that the new release runs although none of it has registered. A release that is
 * known to be alive and in the way is not let through by anything.
 *
 * @param reason why that is so; recorded in the journal; empty to vouch for nothing
 */
public record Gate(Optional<String> reason) {

    private static final Set<Code> CLOSED = EnumSet.of(
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
            Code.IW844);

    public Gate {
        if (reason.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A reason that says nothing is no reason");
        }
    }

    /** Nothing is vouched for. */
    public static Gate closed() {
        return new Gate(Optional.empty());
    }

    /**
     * What nobody knows does not matter, for that reason.
     *
     * @throws IllegalArgumentException for a blank reason
     */
    public static Gate confirmed(String reason) {
        return new Gate(Optional.of(reason));
    }

    /** Whether a problem of {@code code} is a gate that is closed: nothing is broken, something else has to come first. */
    public static boolean isClosedBy(Code code) {
        return CLOSED.contains(code);
    }
}
