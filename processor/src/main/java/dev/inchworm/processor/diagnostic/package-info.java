/**
 * Problems as immutable values: a catalogue of codes, and diagnostics that say what is wrong and where. They are
 * collected, and printed once by {@link dev.inchworm.processor.diagnostic.Reporter}, the only class here that knows javac.
 */
package dev.inchworm.processor.diagnostic;
