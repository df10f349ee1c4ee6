package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Triggers as the statements of MySQL and MariaDB define them, body and all. */
final class MySqlTriggerForm {

    private static final Set<String> AFTER_DEFINER =
            Set.of("trigger", "view", "sql", "function", "procedure", "event", "aggregate");

    private MySqlTriggerForm() {}

    /** {@code BEFORE INSERT FOR EACH ROW}. */
    static String when(String moment, String event) {
        return moment.toUpperCase(Locale.ROOT) + " " + event.toUpperCase(Locale.ROOT) + " FOR EACH ROW";
    }

    /** Goes past whom a trigger or view belongs to. */
    static void skipDefiner(SqlCursor in) {
        if (in.accept("definer")) {
            in.until(AFTER_DEFINER);
        }
    }

    static void create(SqlCursor in, boolean orReplace, CatalogEditor editor) {
        boolean unlessThere = in.accept("if", "not", "exists");
        String name = in.objectName().name();
        String moment = in.accept("before") ? "before" : "after";
        if (moment.equals("after")) {
            in.expect("after");
        }
        String event = in.accept("insert") ? "insert" : in.accept("update") ? "update" : "delete";
        if (event.equals("delete")) {
            in.expect("delete");
        }
        in.expect("on");
        ObjectName table = in.objectName();
        in.expect("for", "each", "row");
        if (in.accept("follows") || in.accept("precedes")) {
            in.name();
        }
        String body = in.restText();
        boolean there = editor.hasTrigger(table, name);
        if (there && unlessThere) {
            return;
        }
        editor.demand(!there || orReplace, table, "there is a trigger " + name + " on " + table + " already");
        editor.demand(editor.table(table).isPresent(), table, "there is no table " + table);
        editor.put(new Trigger(table, name, when(moment, event), body, Optional.empty()));
    }
}
