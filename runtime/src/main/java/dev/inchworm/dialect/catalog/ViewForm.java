package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Views that show one table, or another view, as it is; of others no more is known than that they are there. */
final class ViewForm {

    private ViewForm() {}

    static void create(SqlCursor in, boolean orReplace, CatalogEditor editor) {
        ObjectName name = in.objectName();
        editor.demand(
                editor.isTaken(name) ? orReplace && editor.view(name).isPresent() : true,
                name,
                "there is a " + name + " already");
        Optional<View> plain = Optional.empty();
        try {
            plain = plain(name, in, editor);
        } catch (Unclear e) {
            // More than a table as it is.
        }
        editor.put(plain.orElse(new View(name, Optional.empty(), Map.of())));
    }

    private static Optional<View> plain(ObjectName name, SqlCursor in, CatalogEditor editor) {
        List<String> names = in.isSign("(") ? in.names() : List.of();
        if (in.accept("with")) {
            in.parenthesised();
        }
        in.expect("as", "select");
        Map<String, String> columns = new LinkedHashMap<>();
        boolean all = in.acceptSign("*");
        while (!all) {
            String column = in.name();
            columns.put(in.accept("as") ? in.name() : column, column);
            if (!in.acceptSign(",")) {
                break;
            }
        }
        in.expect("from");
        ObjectName table = in.objectName();
        if (in.accept("with")) {
            in.until(Set.of());
        }
        in.end();
        if (editor.table(table).isEmpty() && editor.view(table).isEmpty()) {
            return Optional.empty();
        }
        if (all) {
            editor.table(table).stream()
                    .flatMap(known -> known.columns().stream())
                    .forEach(column -> columns.put(column.name(), column.name()));
            editor.view(table).stream()
                    .flatMap(known -> known.columns().keySet().stream())
                    .forEach(column -> columns.put(column, column));
        }
        return Optional.of(new View(name, Optional.of(table), names.isEmpty() ? columns : named(names, columns)));
    }

    private static Map<String, String> named(List<String> names, Map<String, String> columns) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> shown = List.copyOf(columns.values());
        for (int at = 0; at < names.size() && at < shown.size(); at++) {
            named.put(names.get(at), shown.get(at));
        }
        return named;
    }
}
