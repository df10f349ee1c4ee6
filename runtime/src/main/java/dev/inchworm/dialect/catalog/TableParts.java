package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Tables with a part more or less, or one that goes by another name. */
final class TableParts {

    private TableParts() {}

    static Table with(Table table, Column column) {
        return table.withColumns(plus(table.columns(), column));
    }

    static Table with(Table table, Index index) {
        return table.withIndexes(plus(table.indexes(), index));
    }

    static Table with(Table table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return table.withPrimaryKey(Optional.of(key));
        } else if (constraint instanceof Unique unique) {
            return table.withUniques(plus(table.uniques(), unique));
        } else if (constraint instanceof ForeignKey key) {
            return table.withForeignKeys(plus(table.foreignKeys(), key));
        } else {
            return table.withChecks(plus(table.checks(), (Check) constraint));
        }
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    static Table withoutConstraint(Table table, String name) {
        return table.withPrimaryKey(table.primaryKey().filter(key -> !key.name().equals(name)))
                .withUniques(without(table.uniques(), own -> own.name().equals(name)))
                .withForeignKeys(without(table.foreignKeys(), own -> own.name().equals(name)))
                .withChecks(without(table.checks(), own -> own.name().equals(name)));
    }

    static Table withoutIndex(Table table, String name) {
        return table.withIndexes(without(table.indexes(), own -> own.name().equals(name)));
    }

    /** The list itself where nothing of it goes. */
    static <T> List<T> without(List<T> list, Predicate<T> gone) {
        for (T element : list) {
            if (gone.test(element)) {
                return list.stream().filter(gone.negate()).toList();
            }
        }
        return list;
    }

    static Table withConstraintRenamed(Table table, String from, String to) {
        UnaryOperator<String> renamed = own -> own.equals(from) ? to : own;
        return table.withPrimaryKey(table.primaryKey().map(key -> key.withName(renamed.apply(key.name()))))
                .withUniques(table.uniques().stream()
                        .map(own -> own.withName(renamed.apply(own.name())))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(own -> own.withName(renamed.apply(own.name())))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(own -> own.withName(renamed.apply(own.name())))
                        .toList());
    }

    static Table withIndexRenamed(Table table, String from, String to) {
        return table.withIndexes(table.indexes().stream()
                .map(own -> own.name().equals(from) ? own.withName(to) : own)
                .toList());
    }

    /** The names of the constraints, as far as they have any. */
    static Set<String> constraints(Table table) {
        Set<String> names = new HashSet<>();
        table.primaryKey().ifPresent(key -> names.add(key.name()));
        table.uniques().forEach(unique -> names.add(unique.name()));
        table.foreignKeys().forEach(key -> names.add(key.name()));
        table.checks().forEach(check -> names.add(check.name()));
        names.remove(null);
        return names;
    }

    /** The names of the indexes. */
    static Set<String> indexes(Table table) {
        Set<String> names = new HashSet<>();
        table.indexes().forEach(index -> names.add(index.name()));
        return names;
    }
}
