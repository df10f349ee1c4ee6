package dev.inchworm.processor.prove;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Whether a release can live with the types that its columns have: what it writes has to fit, and what it reads. */
final class TypesInPlace {

    private final Release release;
    private final Moment moment;
    private final ObjectName name;
    private final ObjectName base;
    private final Counterpart theirs;
    private final Replay replay;
    private final Stored stored;
    private final Predicate<Predicate<Limit>> conceded;
    private final BiConsumer<String, String> fails;

    /**
     * Those of one table.
     *
     * @param name what the release calls it
     * @param base what the database does
     * @param theirs what the other release knows of it
     */
    TypesInPlace(
            Release release,
            Moment moment,
            ObjectName name,
            ObjectName base,
            Counterpart theirs,
            Replay replay,
            Predicate<Predicate<Limit>> conceded,
            BiConsumer<String, String> fails) {
        this.release = release;
        this.moment = moment;
        this.name = name;
        this.base = base;
        this.theirs = theirs;
        this.replay = replay;
        this.stored = replay.stored();
        this.conceded = conceded;
        this.fails = fails;
    }

    /** Looks at {@code column}, which is {@code found} there, and {@code reads} in an example. */
    void check(Column column, Column found, String reads) {
        if (!column.sqlTypes().equals(found.sqlTypes())) {
            types(column, found, reads);
        }
        converted(column, found, reads);
    }

    private void types(Column column, Column found, String reads) {
        DataType wanted = DataType.of(stored.type(column));
        DataType there = DataType.of(stored.type(found));
        if (there.equals(wanted)) {
            return;
        } else if (there.holds(wanted) && (release == Release.OLD || isSaidNotToFit(column))) {
            wider(column, found, reads);
        } else if (isAbout(column)) {
            return;
        } else if (!there.holds(wanted)) {
            fails.accept(
                    "UPDATE " + name + " SET " + column.name() + " = …",
                    column.name() + " is " + stored.type(found) + ", which does not hold every " + stored.type(column));
        } else {
            fails.accept(reads, column.name() + " is " + stored.type(found) + " in place of " + stored.type(column));
        }
    }

    private boolean isSaidNotToFit(Column column) {
        return conceded.test(
                limit -> limit instanceof Limit.MayNotFit of && of.column().equals(column.name()));
    }

    /** All that it writes fits; what it reads may not, and not everything that it has prepared goes on working. */
    private void wider(Column column, Column found, String reads) {
        boolean said = isSaidNotToFit(column)
                && conceded.test(limit ->
                        limit instanceof Limit.CannotRestart of && of.column().equals(column.name()))
                && (stored.dialect() instanceof MySqlDialect || conceded.test(Limit.FailsOnce.class::isInstance));
        if (!said) {
            fails.accept(reads, column.name() + " is " + stored.type(found) + ", wider than " + stored.type(column));
        }
    }

    /** What the new release writes elsewhere, in another type, and a trigger makes a value of this column of. */
    private void converted(Column column, Column found, String reads) {
        Optional<Column> other = theirs.column(column.name()).map(stored::of);
        if (release != Release.OLD
                || moment != Moment.ROLL_OUT
                || other.isEmpty()
                || other.get().name().equals(column.name())
                || DataType.of(stored.type(column)).holds(DataType.of(stored.type(other.get())))
                        && !replay.isConverted(base, found.name())) {
            return;
        }
        if (!conceded.test(
                limit -> limit instanceof Limit.Converted of && of.column().equals(column.name()))) {
            fails.accept(
                    reads, "a trigger makes it of " + other.get().name() + ", in which not every value has its equal");
        }
        if (!column.nullable() && replay.isPartial(base, found.name())) {
            if (!found.nullable()) {
                fails.accept(reads, column.name() + " is NOT NULL, and a trigger makes NULL of what does not fit");
            } else if (!conceded.test(
                    limit -> limit instanceof Limit.ReadsNull of && of.column().equals(column.name()))) {
                fails.accept(reads, "a trigger makes NULL of what does not fit, and its field takes none");
            }
        }
    }

    /** Whether anything is conceded of the column. */
    private boolean isAbout(Column column) {
        return conceded.test(limit -> Legality.isAbout(limit, column.name()));
    }
}
