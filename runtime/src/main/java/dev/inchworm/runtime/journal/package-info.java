/**
 * The journal: the tables in the target database that remember what was done to it and how to take it back. Reading needs
 * no right but SELECT; every write of a migrator is fenced by its epoch. No password and no row ever goes in, except the
 * keys at which backfills stand.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.journal;
