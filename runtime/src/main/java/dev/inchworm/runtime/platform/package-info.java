/**
 * What the runtime must ask of a database product, and the answers of each: session settings, locks, catalog probes,
 * error codes, windows over a key, the journal's DDL. A further product needs its own {@link
 * dev.inchworm.runtime.platform.Platform} and nothing else.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.platform;
