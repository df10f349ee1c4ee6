/**
 * From two schemas and the hints to the changes between them. Pure; an ambiguity is a diagnostic, never a guess.
 */
package dev.inchworm.processor.diff;
