package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Locale;

/** Foreign keys, which all databases spell as the standard does. */
final class ForeignKeyForm {

    private ForeignKeyForm() {}

    /** One called {@code name}, from {@code FOREIGN KEY} on. */
    static ForeignKey read(String name, SqlCursor in) {
        in.expect("foreign", "key");
        List<String> columns = in.names();
        in.expect("references");
        ObjectName target = in.objectName();
        List<String> targetColumns = in.names();
        if (columns.size() != targetColumns.size()) {
            throw new Unclear();
        }
        Action onDelete = Action.NO_ACTION;
        Action onUpdate = Action.NO_ACTION;
        while (in.accept("on")) {
            if (in.accept("delete")) {
                onDelete = action(in);
            } else {
                in.expect("update");
                onUpdate = action(in);
            }
        }
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate);
    }

    private static Action action(SqlCursor in) {
        for (Action action : Action.values()) {
            if (in.accept(action.sql().toLowerCase(Locale.ROOT).split(" "))) {
                return action;
            }
        }
        throw new Unclear();
    }
}
