package dev.inchworm.runtime.journal;

import dev.inchworm.runtime.platform.SessionInfo;
import java.time.Instant;
import java.util.Optional;

/**
 * A running instance of the application.
 *
 * @param instance an id of its own
 * @param description where it runs, for people
 * @param migration the newest accepted migration that it was compiled with; blank for none
 * @param checksum that migration's checksum; blank for none
 * @param draft the checksum of the draft that it was compiled with; blank for none
 * @param user the database user of its sessions
 * @param application what its sessions call themselves
 * @param address where its sessions come from; empty for local ones
 * @param processStarted when its process started, by the database's clock
 * @param alive whether its last heartbeat is recent enough
 */
public record InstanceRow(
        String instance,
        String description,
        String migration,
        String checksum,
        String draft,
        Optional<String> user,
        Optional<String> application,
        Optional<String> address,
        Instant processStarted,
        Instant heartbeat,
        boolean alive) {

    /**
     * Whether {@code session} can only be one of this instance's: it names itself as the instance's own session does,
     * comes from the same place, and began after the instance. A name that the driver gives to everyone names no one.
     */
    public boolean owns(SessionInfo session) {
        return application
                        .filter(name -> !name.equals("PostgreSQL JDBC Driver"))
                        .isPresent()
                && application.equals(session.application())
                && user.equals(session.user())
                && address.equals(session.address())
                && session.started().filter(at -> !at.isBefore(processStarted)).isPresent();
    }
}
