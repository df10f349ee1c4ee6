/**
 * From plans to files: SQL, JSON and Java, through the Filer alone.
 */
package dev.inchworm.processor.write;
