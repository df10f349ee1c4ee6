package dev.inchworm.processor.diff;

import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropConstraint;
import dev.inchworm.schema.change.Change.DropIndex;
import dev.inchworm.schema.change.Change.DropTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Frees a name that a renamed table or column takes over. What refers to the old bearer goes first: left in place it would
 * come to mean the new one.
 */
final class Clearance {

    private final Worksheet sheet;

    Clearance(Worksheet sheet) {
        this.sheet = sheet;
    }

    void ofTable(ObjectName name) {
        dropForeignKeys(table -> !table.name().equals(name), key -> key.target().equals(name));
        sheet.apply(new DropTable(sheet.tables().get(name)));
    }

    void ofColumn(ObjectName tableName, String column) {
        dropForeignKeys(
                table -> true,
                key -> key.target().equals(tableName) && key.targetColumns().contains(column));
        Table table = sheet.tables().get(tableName);
        for (Constraint constraint : constraintsOn(table, column)) {
            sheet.apply(new DropConstraint(tableName, constraint));
        }
        table.indexes().stream()
                .filter(index -> index.columns().contains(column))
                .forEach(index -> sheet.apply(new DropIndex(tableName, index)));
        Table bare = sheet.tables().get(tableName);
        int position = new ColumnNames(bare).positionOf(column);
        sheet.apply(new DropColumn(tableName, bare.columns().get(position), position));
    }

    private void dropForeignKeys(Predicate<Table> where, Predicate<ForeignKey> which) {
        List<DropConstraint> drops = new ArrayList<>();
        sheet.tables().values().stream().filter(where).forEach(table -> table.foreignKeys().stream()
                .filter(which)
                .forEach(key -> drops.add(new DropConstraint(table.name(), key))));
        drops.forEach(sheet::apply);
    }

    private static List<Constraint> constraintsOn(Table table, String column) {
        List<Constraint> constraints = new ArrayList<>();
        table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column))
                .forEach(constraints::add);
        table.uniques().stream()
                .filter(unique -> unique.columns().contains(column))
                .forEach(constraints::add);
        table.primaryKey().filter(key -> key.columns().contains(column)).ifPresent(constraints::add);
        return constraints;
    }
}
