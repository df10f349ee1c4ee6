package dev.inchworm.runtime.gate;

import dev.inchworm.runtime.platform.Replica;
import java.util.ArrayList;
import java.util.List;

/**
 * Before roll-out: every replica has replayed expand, since the new release may read from any of them. One that should be
 * there and is not connected, or that this user may not look at, is not assumed to have.
 */
public final class ReplicaGate {

    private ReplicaGate() {}

    /**
     * What is still waited for, for people; empty when the new release may read from all of {@code replicas}.
     *
     * @param remedy how to learn what is not shown
     */
    public static List<String> waitsFor(List<Replica> replicas, String remedy) {
        List<String> waits = new ArrayList<>();
        for (Replica replica : replicas) {
            if (!replica.connected()) {
                waits.add("replica " + replica.name() + " is not connected, so nobody knows how far it has come");
            } else if (replica.replayed().isEmpty()) {
                waits.add("how far replica " + replica.name() + " has come is not shown to this user (" + remedy + ")");
            } else if (!replica.replayed().get()) {
                waits.add("replica " + replica.name() + " has not replayed expand yet"
                        + replica.lag()
                                .map(lag -> ", " + lag.toSeconds() + " s behind")
                                .orElse(""));
            }
        }
        return waits;
    }
}
