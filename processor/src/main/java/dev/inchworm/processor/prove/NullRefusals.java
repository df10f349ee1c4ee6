package dev.inchworm.processor.prove;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;

/**
 * What keeps NULL out of a column that allows it.
 *
 * @param base the table as it is in the database
 */
record NullRefusals(Table base, Replay replay) {

    /** Whether a check says that it is never NULL. */
    boolean checks(Column column) {
        return base.checks().stream()
                .anyMatch(check -> replay.stored().text(check.expression()).equals(column.name() + " is not null"));
    }

    /** Whether a trigger replaces NULL in it, rather than making others of it. */
    boolean replaces(Column column) {
        return replay.assignments(base.name()).stream()
                .map(Assignments::sources)
                .anyMatch(sources -> sources.containsKey(column.name())
                        && sources.entrySet().stream()
                                .noneMatch(other -> !other.getKey().equals(column.name())
                                        && other.getValue().contains(column.name())));
    }

    /** Whether a column that is NOT NULL becomes a copy of it. */
    boolean copies(Column column) {
        return base.columns().stream()
                .anyMatch(copy -> !copy.nullable()
                        && replay.copied(base.name(), copy.name()).contains(column.name()));
    }
}
