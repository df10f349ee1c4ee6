package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What MySQL and MariaDB do not tell apart, brought to one form. */
final class MySqlPlainForm {

    /** What these servers call each primary key. */
    static final String PRIMARY = "PRIMARY";

    private MySqlPlainForm() {}

    /**
     * {@code table} in that form: its primary key has the name that all have; a unique index over columns is a unique
     * constraint; {@code RESTRICT} is what happens without an action; an index that bears the name of a foreign key, and is
     * over its columns, is part of it.
     *
     * @param isCut whether an index holds only the beginning of a column
     */
    static Table of(Table table, Predicate<Index> isCut) {
        List<Unique> uniques = new ArrayList<>(table.uniques());
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            Index plain = withPlainMethod(index);
            if (isConstraint(plain) && !isCut.test(plain)) {
                uniques.add(new Unique(plain.name(), plain.columns()));
            } else if (table.foreignKeys().stream().noneMatch(key -> isUnder(plain, key))) {
                indexes.add(plain);
            }
        }
        return table.withPrimaryKey(table.primaryKey().map(key -> new PrimaryKey(PRIMARY, key.columns())))
                .withUniques(uniques)
                .withIndexes(indexes)
                .withForeignKeys(
                        table.foreignKeys().stream().map(MySqlPlainForm::of).toList());
    }

    /** Whether the server shows {@code index} as the unique constraint that it is. */
    static boolean isConstraint(Index index) {
        return index.unique()
                && index.method().isEmpty()
                && index.parts().stream().allMatch(part -> part instanceof Index.Part.OfColumn && !part.descending());
    }

    private static boolean isUnder(Index index, ForeignKey key) {
        return index.name().equals(key.name())
                && index.columns().equals(key.columns())
                && index.method().isEmpty()
                && index.parts().stream().noneMatch(Index.Part::descending);
    }

    /** All that are not of a special kind are B-trees, whatever they are asked to be. */
    private static Index withPlainMethod(Index index) {
        Optional<String> method = index.method()
                .map(own -> own.toLowerCase(Locale.ROOT))
                .filter(own -> !own.equals("btree") && !own.equals("hash"));
        return new Index(index.name(), index.parts(), index.unique(), index.where(), index.include(), method);
    }

    private static ForeignKey of(ForeignKey key) {
        return new ForeignKey(
                key.name(), key.columns(), key.target(), key.targetColumns(), of(key.onDelete()), of(key.onUpdate()));
    }

    private static Action of(Action action) {
        return action == Action.RESTRICT ? Action.NO_ACTION : action;
    }
}
