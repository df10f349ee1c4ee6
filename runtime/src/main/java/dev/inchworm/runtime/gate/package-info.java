/**
 * Gates: what must be true of the releases that run before contract, undo and the start of an application. They fail
 * closed.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.gate;
