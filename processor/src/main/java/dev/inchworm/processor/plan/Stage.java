package dev.inchworm.processor.plan;

import dev.inchworm.migration.Phase;

/**
 * The order of steps across the changes of one migration. Within a stage they follow the order of the changes, and within
 * a change that of its recipe.
 */
public enum Stage {
    NEW_SCHEMAS(Phase.EXPAND),
    /** Enum types, and their new names: nobody can use one in the transaction that adds it. */
    NEW_TYPES(Phase.EXPAND),
    /** Before everything else on tables: all other steps call tables as the new release does. */
    RENAMED_TABLES(Phase.EXPAND),
    NEW_SEQUENCES(Phase.EXPAND),
    NEW_TABLES(Phase.EXPAND),
    /** Foreign keys among tables that nobody knows yet. */
    NEW_TABLES_KEYS(Phase.EXPAND),
    NEW_COLUMNS(Phase.EXPAND),
    /** What the new release must be allowed to do. */
    LOOSENED(Phase.EXPAND),
    /** Types that the catalog alone can widen, once no check on the column is left: the server would look at every row. */
    WIDENED(Phase.EXPAND),
    /** Triggers on columns that exist, which may read columns that are new. */
    SYNC(Phase.EXPAND),
    HARMLESS_CHECKS(Phase.EXPAND),
    /** Indexes, while the columns they are over stay empty or are full already. */
    NEW_INDEXES(Phase.EXPAND),
    HARMLESS_UNIQUES(Phase.EXPAND),
    /** Foreign keys that cannot fail a statement of the running release. */
    HARMLESS_KEYS(Phase.EXPAND),
    COMMENTS(Phase.EXPAND),

    FILLED(Phase.BACKFILL),
    /** Whether both sides of what is kept equal are. */
    COMPARED(Phase.BACKFILL),
    /** After the rows are filled: an index that is there earlier makes every update of the backfill dearer. */
    INDEXES_OF_FILLED(Phase.BACKFILL),
    /** Foreign keys over, and to, columns that take the place of others. */
    KEYS_OF_FILLED(Phase.BACKFILL),
    /** Foreign keys that give way to those over columns which are about to take the place of others. */
    SWAPPED_KEYS(Phase.BACKFILL),
    /** Columns of a wider type take the place, and the name, of narrower ones, parents before children. */
    SWAPS(Phase.BACKFILL),
    /** Checks and indexes whose SQL names such a column. */
    AFTER_SWAPS(Phase.BACKFILL),
    /** What the new release draws keys from counts on past those that there are. */
    NUMBERS(Phase.BACKFILL),

    /** What the old release relied on. */
    DEFAULTS(Phase.TIGHTEN),
    /** What no sync could fill, once the old release is gone. */
    FILLED_AGAIN(Phase.TIGHTEN),
    /** Once more, now that nobody writes the old side any more. */
    COMPARED_AGAIN(Phase.TIGHTEN),
    NOT_NULLS(Phase.TIGHTEN),
    CHECKS(Phase.TIGHTEN),
    UNIQUES(Phase.TIGHTEN),
    /** Primary keys, over columns that are NOT NULL by now. */
    KEYS(Phase.TIGHTEN),
    /** After the unique keys that they may refer to. */
    FOREIGN_KEYS(Phase.TIGHTEN),
    /** Other names for what stays as it is. */
    NAMES(Phase.TIGHTEN),
    /** The very last of what can be undone: until then sync mends what comes in late. */
    END_OF_SYNC(Phase.TIGHTEN),

    /** What shows the old release its tables, and would keep columns from going. */
    OLD_VIEWS(Phase.REMOVE),
    /** First what could be built again, so that undo stays open for as long as possible. */
    OLD_CONSTRAINTS(Phase.REMOVE),
    OLD_INDEXES(Phase.REMOVE),
    /** Triggers, where each goes in a step of its own, before any column that one of them may read. */
    OLD_TRIGGERS(Phase.REMOVE),
    OLD_COLUMNS(Phase.REMOVE),
    OLD_TABLES(Phase.REMOVE),
    OLD_SEQUENCES(Phase.REMOVE),
    /** Once no column is of them. */
    OLD_TYPES(Phase.REMOVE);

    private final Phase phase;

    Stage(Phase phase) {
        this.phase = phase;
    }

    /** The phase it is part of. */
    public Phase phase() {
        return phase;
    }
}
