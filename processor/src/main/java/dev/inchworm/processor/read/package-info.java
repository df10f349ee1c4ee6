/**
 * From sources, recorded reads and class files to a schema.
 *
 * <p>Three readers ({@code javac} elements, {@code read.json}, class bytes) produce the same plain {@link
 * dev.inchworm.processor.read.Declaration}s; one mapping turns declarations into {@link dev.inchworm.schema.Schema}, {@link
 * dev.inchworm.processor.read.Hint}s and {@link dev.inchworm.processor.diagnostic.Place}s. Nothing outside this package,
 * but the reporter and the entry, sees {@code javax.lang.model}.
 */
package dev.inchworm.processor.read;
