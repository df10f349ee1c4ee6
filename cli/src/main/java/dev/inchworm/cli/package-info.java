/**
 * The {@code inchworm} command: one class per command, each a thin layer over {@code dev.inchworm.runtime} and {@code
 * dev.inchworm.history}. What people and machines read is put together here and nowhere else.
 */
package dev.inchworm.cli;
