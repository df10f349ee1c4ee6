/**
 * The typed differences between two schemas. Each change carries what was and what shall be, can be applied to a schema
 * and inverted; how a database gets from one to the other is none of its business.
 */
package dev.inchworm.schema.change;
