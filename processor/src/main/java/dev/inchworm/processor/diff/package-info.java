/**
 * From two schemas and the hints to the changes between them. Pure; an ambiguity is a diagnostic, never a guess.
 *
 * <p>In: the {@link dev.inchworm.schema.Snapshot}, the {@link dev.inchworm.processor.read.Reading}, and which hints accepted
 * migrations have used. Out: a {@link dev.inchworm.processor.diff.Difference}. {@link
 * dev.inchworm.processor.diff.Differ} first has {@code TableNaming} and {@code ColumnNaming} give everything the name it has
 * today, then {@code TableDiff}, {@code KeyDiff} and {@code SequenceDiff} compare what has the same name. {@code Renames}
 * decides which hints about former names can be followed, {@code IdleHints} what to say about hints that did nothing;
 * {@code ColumnProblems} and {@code TableProblems} find the words.
 */
package dev.inchworm.processor.diff;
