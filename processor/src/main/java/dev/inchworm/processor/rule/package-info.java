/**
 * From changes to diagnostics, one class per rule, each reading like the sentence a reviewer would say. Pure.
 *
 * <p>In: a {@link dev.inchworm.processor.rule.RuleInput}. Out: objections, of which {@link
 * dev.inchworm.processor.rule.Risks} takes away those that {@code @AcceptRisk} answers, the planner's among them. A new rule
 * is a class here, a line in {@link dev.inchworm.processor.rule.Rules}, a code in the catalogue, and a test that shows its
 * text and its line.
 */
package dev.inchworm.processor.rule;
