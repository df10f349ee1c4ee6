/**
 * From {@link dev.inchworm.processor.read.Declaration}s to a {@link dev.inchworm.processor.read.Reading}, for classes with
 * the annotations of {@code dev.inchworm.mapping}.
 *
 * <p>{@link dev.inchworm.processor.read.mapping.Mapping} is the way in. For each entity it finds the fields that make
 * columns ({@code FieldWalk}), gives them types ({@code ColumnTypes}, {@code ColumnFactory}), adds keys and constraints
 * ({@code TableMapping}, {@code ReferenceMapping}), and gathers the hints ({@code HintMapping}). {@code NameRules} says what may be a
 * name and what is called how by default; {@code Namespaces} sees to it that no name is given twice. Every problem found is
 * collected in {@code Problems}, and mapping goes on.
 *
 * <p>Pure: the same declarations give the same reading in any order. Knows neither javac nor files.
 */
package dev.inchworm.processor.read.mapping;
