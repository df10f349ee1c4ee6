package dev.inchworm.runtime.platform;

import java.time.Duration;
import java.util.Optional;

/**
 * A replica, as far as this user may see it.
 *
 * @param name what it calls itself
 * @param connected whether it receives anything at the moment
 * @param replayed whether it has replayed what was asked about; empty where that cannot be known
 * @param lag how far it is behind in time; zero where nothing is left to replay, empty where it cannot be known
 */
public record Replica(String name, boolean connected, Optional<Boolean> replayed, Optional<Duration> lag) {}
