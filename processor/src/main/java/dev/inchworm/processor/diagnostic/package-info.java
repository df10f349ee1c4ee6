/**
 * Problems found in sources, as immutable values that say which code of the catalogue and where. They are collected, and
 * printed once by {@code Reporter}, which finds their {@code Positions}: the only classes here that know the compiler.
 */
package dev.inchworm.processor.diagnostic;
