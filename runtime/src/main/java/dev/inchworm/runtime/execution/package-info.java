/**
 * Carrying steps out: the session that holds the mutex, locks and retries, each kind of step, undo.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.execution;
