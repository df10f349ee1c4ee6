/**
 * From changes to steps, one recipe class per kind of change and dialect. Pure: the same changes, hints and target give
 * the same steps. Knows neither the sources nor files.
 */
package dev.inchworm.processor.plan;
