/**
 * The recipes for PostgreSQL 13 and later, one class per kind of change. {@link
 * dev.inchworm.processor.plan.RecipePerChange} hands each change to its recipe; the order of steps across changes is that of
 * {@link dev.inchworm.processor.plan.Stage}.
 */
package dev.inchworm.processor.plan.postgresql;
