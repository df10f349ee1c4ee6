package dev.inchworm.runtime;

import java.util.Optional;

/**
 * What the operator vouches for where the database cannot tell: that sessions which no registered instance owns need
 * nothing of what is to be removed, and that the new release runs although none of it has registered. A release that is
 * known to be alive and in the way is not let through by anything.
 *
 * @param reason why that is so; recorded in the journal; empty to vouch for nothing
 */
public record Gate(Optional<String> reason) {

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
}
