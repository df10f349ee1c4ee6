package dev.inchworm.runtime;

import java.util.Optional;

/**
 * What the operator vouches for where the database cannot tell. An older release that is known to be alive is not let
 * through by anything.
 *
 * @param reason why sessions that no registered instance owns need nothing of what is to be removed; recorded in the
 *     journal; empty to vouch for nothing
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
     * Sessions that nobody knows do not matter, for that reason.
     *
     * @throws IllegalArgumentException for a blank reason
     */
    public static Gate confirmed(String reason) {
        return new Gate(Optional.of(reason));
    }
}
