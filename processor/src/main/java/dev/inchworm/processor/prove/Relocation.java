package dev.inchworm.processor.prove;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A column whose value moves to the rows that refer to its table, or comes from them; to one row each it is a {@link Handover}.
 *
 * @param parent the table that is referred to
 * @param column its column
 * @param child the table that refers to it
 * @param reference its columns that do
 * @param element its column
 * @param spreads whether the new release knows the rows, and the old one the column
 * @param needed whether the column takes no NULL
 */
public record Relocation(
        ObjectName parent,
        String column,
        ObjectName child,
        List<String> reference,
        String element,
        boolean spreads,
        boolean needed) {

    public Relocation {
        reference = List.copyOf(reference);
    }

    /** As the hints say that were used. */
    static List<Relocation> of(Schema before, Schema after, List<Hint> hints) {
        List<Relocation> all = new ArrayList<>();
        for (Hint hint : hints) {
            if (hint instanceof Hint.MovedColumn moved && !Handover.isOne(before, after, moved)) {
                boolean spreads = !before.tables().containsKey(moved.table());
                Table parent = spreads
                        ? before.tables().get(moved.fromTable())
                        : after.tables().get(moved.table());
                Table child = spreads
                        ? after.tables().get(moved.table())
                        : before.tables().get(moved.fromTable());
                Column column = parent.column(spreads ? moved.fromColumn() : moved.column())
                        .orElseThrow();
                child.foreignKeys().stream()
                        .filter(key -> key.target().equals(parent.name()))
                        .map(ForeignKey::columns)
                        .map(reference -> new Relocation(
                                parent.name(),
                                column.name(),
                                child.name(),
                                reference,
                                spreads ? moved.column() : moved.fromColumn(),
                                spreads,
                                !column.nullable()))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
