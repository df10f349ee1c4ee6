package dev.inchworm.processor.plan;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.UsingClass;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.Optional;

/**
 * What a column is filled with.
 *
 * @param value an expression over the row
 * @param using the class that says what rows that exist get
 * @param synced whether rows that are written without a value have to get it from triggers
 */
public record Fill(Optional<Sql> value, Optional<UsingClass> using, boolean synced) {

    /** A new column: its default, where it has one, is what rows get that are written without it. */
    public static Fill ofNew(Situation situation, ObjectName table, Column column) {
        Optional<Hint.Backfill> backfill = situation.backfill(table, column.name());
        return new Fill(
                backfill.flatMap(Hint.Backfill::value).or(column::defaultSql),
                backfill.flatMap(Hint.Backfill::using),
                column.defaultSql().isEmpty());
    }

    /** A column that holds NULL so far, and shall not. */
    public static Fill ofNulls(Situation situation, ObjectName table, String column) {
        Optional<Hint.Backfill> backfill = situation.backfill(table, column);
        return new Fill(backfill.flatMap(Hint.Backfill::value), backfill.flatMap(Hint.Backfill::using), true);
    }

    /** A column that triggers give {@code value}, where there is one. */
    public static Fill by(Optional<Sql> value) {
        return new Fill(value, Optional.empty(), true);
    }

    /** What triggers evaluate, where there have to be any. */
    public Optional<Sql> sync() {
        return value.filter(sql -> synced);
    }

    /** Whether nothing says with what. */
    boolean isNone() {
        return value.isEmpty() && using.isEmpty();
    }

    /** What rows that exist are known to get; what a class makes of them is not. */
    public Optional<Sql> known() {
        return using.isEmpty() ? value : Optional.empty();
    }

    /** A class does not run in the database, so nothing but a later sweep fills what the old release writes. */
    public boolean isLeftNullByTheOldRelease() {
        return using.isPresent() && value.isEmpty();
    }
}
