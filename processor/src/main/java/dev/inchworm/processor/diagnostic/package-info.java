/**
 * Problems found in sources, as immutable values that say which code of the catalogue and where. They are collected, and
 * printed once by {@code Reporter}, the only class here that knows javac.
 */
package dev.inchworm.processor.diagnostic;
