/**
 * Two releases on one database while it is migrated. From the schemas on both sides follow the statements that each release
 * issues and what each must read; whatever a plan does not concede ({@link dev.inchworm.processor.plan.Plan#contract()})
 * must work after each of its steps. {@link dev.inchworm.processor.harness.Engine} holds what differs between databases.
 */
package dev.inchworm.processor.harness;
