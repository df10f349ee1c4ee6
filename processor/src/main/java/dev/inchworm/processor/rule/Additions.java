package dev.inchworm.processor.rule;

import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.AddColumn;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that are added to tables which exist, and what several rules want to know about them. */
final class Additions {

    private Additions() {}

    static Stream<AddColumn> of(RuleInput input) {
        return input.difference().changes().stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast);
    }

    /** Whether nothing gives the column a value in rows that exist, though it needs one. */
    static boolean lacksValue(RuleInput input, AddColumn add) {
        Column column = add.column();
        boolean givenByServer = column.generation()
                .filter(generation -> !(generation instanceof FromSequence))
                .isPresent();
        return !column.nullable()
                && column.defaultSql().isEmpty()
                && !givenByServer
                && !isBackfilled(input, add)
                && !isMoved(input, add);
    }

    private static boolean isMoved(RuleInput input, AddColumn add) {
        return input.difference().used().stream()
                .anyMatch(hint -> hint instanceof MovedColumn moved
                        && moved.table().equals(add.table())
                        && moved.column().equals(add.column().name()));
    }

    /** Whether something gives the column a value in rows that exist, needed or not. */
    static boolean hasValue(RuleInput input, AddColumn add) {
        return add.column().defaultSql().isPresent() || isBackfilled(input, add);
    }

    /** Whether the column holds JPA's version of a row. */
    static boolean isVersion(RuleInput input, AddColumn add) {
        return table(input, add)
                .meaning()
                .version()
                .equals(Optional.of(add.column().name()));
    }

    /** Whether the column tells rows of JPA's subclasses apart: no field makes it. */
    static boolean isDiscriminator(RuleInput input, AddColumn add) {
        return !table(input, add).meaning().discriminators().isEmpty()
                && input.reading()
                        .placeOf(new OfColumn(add.table(), add.column().name()))
                        .member()
                        .isEmpty();
    }

    private static Table table(RuleInput input, AddColumn add) {
        return input.reading().schema().tables().get(add.table());
    }

    static boolean isBackfilled(RuleInput input, AddColumn add) {
        return backfills(input, add).findAny().isPresent();
    }

    /** What gives the column a value in rows that exist. */
    static Stream<Backfill> backfills(RuleInput input, AddColumn add) {
        return input.difference().used().stream()
                .filter(Backfill.class::isInstance)
                .map(Backfill.class::cast)
                .filter(hint -> hint.table().equals(add.table())
                        && hint.column().equals(add.column().name()));
    }

    /** The foreign key that the column is part of. */
    static Optional<ForeignKey> reference(RuleInput input, AddColumn add) {
        return table(input, add).foreignKeys().stream()
                .filter(key -> key.columns().contains(add.column().name()))
                .findFirst();
    }
}
