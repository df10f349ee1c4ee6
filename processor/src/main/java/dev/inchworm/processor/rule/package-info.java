/**
 * From changes to diagnostics, one class per rule, each reading like the sentence a reviewer would say. Pure.
 */
package dev.inchworm.processor.rule;
