/**
 * What is looked at before the first statement of a run: facts of the server and of the tables concerned, read through
 * {@link dev.inchworm.runtime.platform.Inspection}, and one class per thing that can be wrong with them. Checks are pure.
 *
 * <p>Internal: not for applications.
 */
package dev.inchworm.runtime.preflight;
