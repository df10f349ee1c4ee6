/**
 * What is to be done next: pure decisions from the migrations of the files and the journal.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.agenda;
