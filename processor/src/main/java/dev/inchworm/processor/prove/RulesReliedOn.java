package dev.inchworm.processor.prove;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a table keeps the rules that a release relies on: keys to upsert on, constraints that hold for the rows that it
 * reads, indexes without which its queries take too long.
 */
final class RulesReliedOn {

    private final Perspective view;
    private final Table table;
    private final ObjectName name;
    private final Table base;
    private final Optional<Table> theirs;
    private final Replay replay;
    private final Stored stored;
    private final Predicate<Predicate<Limit>> conceded;
    private final BiConsumer<String, String> fails;

    /**
     * @param theirs the same table as the other release knows it, which keeps to what it knows
     */
    RulesReliedOn(
            Perspective view,
            Optional<Table> theirs,
            Replay replay,
            Predicate<Predicate<Limit>> conceded,
            BiConsumer<String, String> fails) {
        this.view = view;
        this.table = view.table();
        this.name = table.name();
        this.base = view.base();
        this.theirs = theirs;
        this.replay = replay;
        this.stored = replay.stored();
        this.conceded = conceded;
        this.fails = fails;
    }

    void check(Moment moment) {
        // Plain loops: see RulesInForce.
        if (!isAsBefore()) {
            for (List<String> key : view.keys()) {
                upserts(key);
            }
        }
        held();
        if (moment == Moment.ROLL_OUT) {
            for (Index index : table.indexes()) {
                uses(index);
            }
        }
    }

    /** Whether keys are there in the words in which the release knows them, and nothing beside them. */
    private boolean isAsBefore() {
        return view.isPlain()
                && base.primaryKey().equals(table.primaryKey())
                && base.uniques().equals(table.uniques())
                && base.indexes().equals(table.indexes());
    }

    /** Without an index its queries take as long as the table is large. */
    private void uses(Index index) {
        if (view.isPlain() && base.indexes().contains(index)) {
            return;
        }
        String rule = stored.rule(index, column -> column);
        boolean there = base.indexes().stream()
                .anyMatch(own -> stored.rule(own, view::callOwn).equals(rule));
        if (!there && !index.unique()) {
            fails.accept("SELECT … FROM " + name, "there is no index like " + index.name() + ", which it relies on");
        }
    }

    private void upserts(List<String> key) {
        Set<String> wanted = new HashSet<>(key);
        boolean there = base.primaryKey()
                        .filter(own -> is(own.columns(), wanted))
                        .isPresent()
                || base.uniques().stream().anyMatch(own -> is(own.columns(), wanted))
                || base.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.where().isEmpty()
                                && index.columns().size()
                                        == index.parts().size()
                                                + index.include().size()
                                && is(index.columns().subList(0, index.parts().size()), wanted));
        if (!there && stored.dialect() instanceof MySqlDialect) {
            if (!conceded.test(limit -> limit instanceof Limit.InsertsTwice of && isOver(of.columns(), wanted))) {
                fails.accept(
                        "INSERT INTO " + name + " … ON DUPLICATE KEY UPDATE",
                        "it inserts a second row, since no unique index is over " + String.join(", ", key));
            }
        } else if (!there
                && !conceded.test(limit -> limit instanceof Limit.CannotUpsert of && isOver(of.columns(), wanted))) {
            fails.accept(
                    "INSERT INTO " + name + " ON CONFLICT (" + String.join(", ", key) + ")",
                    "no unique index is over these columns");
        }
        if (there
                // ON DUPLICATE KEY UPDATE is about whichever key is the first to refuse the row, and twins refuse the
                // same.
                && !(stored.dialect() instanceof MySqlDialect)
                && twins(wanted)
                && !conceded.test(limit -> limit instanceof Limit.MayConflict of && isOver(of.columns(), wanted))) {
            fails.accept(
                    "INSERT INTO " + name + " ON CONFLICT (" + String.join(", ", key) + ")",
                    "a second unique index over copies of these columns may refuse the row first");
        }
    }

    private static boolean isOver(List<String> columns, Set<String> wanted) {
        return new HashSet<>(columns).equals(wanted);
    }

    private boolean twins(Set<String> wanted) {
        Stream<List<String>> unique = Stream.concat(
                base.uniques().stream().map(Unique::columns),
                base.indexes().stream()
                        .filter(Index::unique)
                        .filter(index -> index.parts().stream().allMatch(Index.Part.OfColumn.class::isInstance))
                        .map(index -> index.columns().subList(0, index.parts().size())));
        return unique.anyMatch(columns -> columns.size() == wanted.size()
                && columns.stream().allMatch(column -> wanted.contains(view.call(column)))
                && !columns.stream().allMatch(view::isOwn));
    }

    /** Whether columns of the database are the ones that the release calls so; copies do not count. */
    private boolean is(List<String> columns, Set<String> wanted) {
        return columns.size() == wanted.size()
                && columns.stream().allMatch(column -> wanted.contains(view.call(column)) && view.isOwn(column));
    }

    /** What it relies on, where the other release does not keep to the same. */
    private void held() {
        for (Check check : table.checks()) {
            if (!view.isPlain() || !base.checks().contains(check) || !isHeld(check.name())) {
                held(check);
            }
        }
        for (Unique unique : table.uniques()) {
            if (!view.isPlain() || !base.uniques().contains(unique)) {
                require(isUnique(unique.columns()), unique.name());
            }
        }
        if (table.primaryKey().isPresent() && !base.primaryKey().equals(table.primaryKey())) {
            PrimaryKey key = table.primaryKey().get();
            require(isUnique(key.columns()), key.name());
        }
        for (Index index : table.indexes()) {
            if (index.unique() && (!view.isPlain() || !base.indexes().contains(index))) {
                held(index);
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            if (!view.isPlain() || !base.foreignKeys().contains(key) || !isHeld(key.name())) {
                held(key);
            }
        }
    }

    private void held(Check check) {
        String text = stored.text(check.expression());
        require(
                base.checks().stream()
                                .filter(there -> isHeld(there.name()))
                                .anyMatch(there -> Stored.implies(stored.text(there.expression(), view::call), text))
                        || theirs.stream()
                                .flatMap(other -> other.checks().stream())
                                .anyMatch(other -> other.equals(check)),
                check.name());
    }

    private void held(Index index) {
        String rule = stored.rule(index, column -> column);
        require(
                base.indexes().stream().anyMatch(there -> stored.rule(there, view::call)
                                .equals(rule))
                        || base.uniques().stream()
                                .anyMatch(there -> isWithin(there.columns(), new HashSet<>(index.columns()))),
                index.name());
    }

    private void held(ForeignKey key) {
        require(
                base.foreignKeys().stream()
                        .filter(there -> isHeld(there.name()))
                        .anyMatch(there -> there.columns().stream()
                                        .map(view::call)
                                        .toList()
                                        .equals(key.columns())
                                && view.isSame(key.target(), there.target())),
                key.name());
    }

    /** Whether no two rows are the same in {@code columns}, or in fewer of them. */
    private boolean isUnique(List<String> columns) {
        Set<String> wanted = new HashSet<>(columns);
        return base.uniques().stream().anyMatch(there -> isWithin(there.columns(), wanted))
                || base.primaryKey()
                        .filter(there -> isWithin(there.columns(), wanted))
                        .isPresent()
                || base.indexes().stream().anyMatch(there -> there.unique() && isWithin(there.columns(), wanted));
    }

    /** Whether rows that are older than the constraint satisfy it too. */
    private boolean isHeld(String constraint) {
        return replay.isValidated(base.name(), constraint);
    }

    private boolean isWithin(List<String> columns, Set<String> wanted) {
        return columns.stream().allMatch(column -> wanted.contains(view.call(column)));
    }

    private void require(boolean held, String constraint) {
        if (!held
                && !conceded.test(limit ->
                        limit instanceof Limit.NotHeld of && of.constraint().equals(constraint))) {
            fails.accept("SELECT … FROM " + name, "rows may violate " + constraint + ", which it relies on");
        }
    }
}
