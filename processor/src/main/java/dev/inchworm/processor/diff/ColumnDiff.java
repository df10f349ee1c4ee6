package dev.inchworm.processor.diff;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import java.util.ArrayList;
import java.util.List;

/** The aspects in which two columns of the same name differ, one change for each, each starting where the last one ends. */
final class ColumnDiff {

    private ColumnDiff() {}

    static List<ChangeColumn> of(ObjectName table, Column before, Column after) {
        List<ChangeColumn> changes = new ArrayList<>();
        Column now = before;
        for (Aspect aspect : Aspect.values()) {
            Column next = withAspectOf(now, aspect, after);
            if (!next.equals(now)) {
                changes.add(new ChangeColumn(table, aspect, now, next));
                now = next;
            }
        }
        return changes;
    }

    private static Column withAspectOf(Column column, Aspect aspect, Column other) {
        return switch (aspect) {
            case TYPE -> column.withType(other.type(), other.sqlTypes());
            case NULLABILITY -> column.withNullable(other.nullable());
            case DEFAULT -> column.withDefault(other.defaultSql());
            case GENERATION -> column.withGeneration(other.generation());
            case COMMENT -> column.withComment(other.comment());
        };
    }
}
