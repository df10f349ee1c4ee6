package dev.inchworm.processor.prove;

import dev.inchworm.processor.prove.Replay.Relation;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the database as a release sees it: what it calls the columns that it knows. One that is a mere copy of such a
 * column goes by its name too.
 */
final class Perspective {

    private final Table table;
    private final Table base;
    private final Replay replay;

    /** Whether it finds the table itself, in which columns have the names by which it knows them. */
    private final boolean plain;

    private final Map<String, String> called = new HashMap<>();

    Perspective(Table table, Relation relation, Replay replay) {
        this.table = table;
        this.base = relation.base();
        this.replay = replay;
        this.plain = relation.view().isEmpty();
        for (Column column : table.columns()) {
            Optional<Column> found = relation.column(column.name());
            if (found.isPresent()) {
                called.put(found.get().name(), column.name());
            }
        }
        nameCopies();
    }

    private void nameCopies() {
        for (Assignments trigger : replay.assignments(base.name())) {
            trigger.copies().forEach((column, from) -> {
                if (trigger.onInsert() && called.containsKey(from)) {
                    called.putIfAbsent(column, called.get(from));
                }
            });
        }
    }

    /** What the release knows. */
    Table table() {
        return table;
    }

    /** What is there. */
    Table base() {
        return base;
    }

    boolean isPlain() {
        return plain;
    }

    /** Whether the release has a name for a column of the database. */
    boolean knows(String column) {
        return called.containsKey(column);
    }

    /** What the release calls a column of the database. */
    String call(String column) {
        return called.getOrDefault(column, column);
    }

    /** What the release calls a column; a mere copy of one goes by no name of its. */
    String callOwn(String column) {
        return base.column(column).isEmpty() || isOwn(column) ? call(column) : "- " + column;
    }

    /** Whether a column is the one that the release calls so, not a copy of it. */
    boolean isOwn(String column) {
        return table.column(call(column)).isPresent()
                && replay.relation(table.name())
                        .flatMap(relation -> relation.column(call(column)))
                        .filter(found -> found.name().equals(column))
                        .isPresent();
    }

    /** Lists of columns in which its rows differ, in its words. */
    List<List<String>> keys() {
        List<List<String>> keys = new ArrayList<>();
        if (table.primaryKey().isPresent()) {
            keys.add(table.primaryKey().get().columns());
        }
        for (Unique unique : table.uniques()) {
            keys.add(unique.columns());
        }
        for (Index index : table.indexes()) {
            if (index.unique()
                    && index.where().isEmpty()
                    && index.columns().size()
                            == index.parts().size() + index.include().size()) {
                keys.add(index.columns().subList(0, index.parts().size()));
            }
        }
        return keys;
    }

    /** Whether a table that the release calls {@code mine} is {@code there}, maybe behind a view. */
    boolean isSame(ObjectName mine, ObjectName there) {
        return mine.equals(there)
                || replay.relation(mine)
                        .filter(relation -> relation.base().name().equals(there))
                        .isPresent();
    }
}
