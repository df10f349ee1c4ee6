package dev.inchworm.runtime;

import java.time.Instant;

/**
 * An instance of the application that registered.
 *
 * @param description where it runs
 * @param migration the newest migration that it was compiled with; blank for none
 * @param alive whether its last heartbeat is recent enough
 */
public record InstanceStatus(String description, String migration, Instant heartbeat, boolean alive) {}
