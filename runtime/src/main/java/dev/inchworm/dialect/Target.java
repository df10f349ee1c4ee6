package dev.inchworm.dialect;

/**
 * A dialect that plans are asked for.
 *
 * @param minimumMajor the oldest major version that the SQL must run on
 */
public record Target(Dialect dialect, int minimumMajor) {}
