package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * DROP of whatever a catalog has. Nothing goes before the whole statement is understood.
 */
final class PostgreSqlDropForm {

    private PostgreSqlDropForm() {}

    /** Follows DROP {@code what}. */
    static void apply(String what, SqlCursor in, CatalogEditor editor) {
        boolean concurrently = in.accept("concurrently");
        boolean ifThere = in.accept("if", "exists");
        List<SqlCursor> objects = in.rest();
        List<Runnable> drops = new ArrayList<>();
        for (SqlCursor object : objects) {
            drops.add(drop(what, object, new Dropping(editor, ifThere, concurrently)));
        }
        drops.forEach(Runnable::run);
    }

    private static Runnable drop(String what, SqlCursor in, Dropping dropping) {
        ObjectName name = in.objectName();
        if (what.equals("function") && in.isSign("(")) {
            in.parenthesised();
        }
        Optional<ObjectName> table = Optional.empty();
        if (what.equals("trigger")) {
            in.expect("on");
            table = Optional.of(in.objectName());
        }
        boolean cascade = !in.accept("restrict") && in.accept("cascade");
        in.end();
        Optional<ObjectName> on = table;
        return switch (what) {
            case "table" -> () -> dropping.table(name, cascade);
            case "view" -> () -> dropping.view(name);
            case "sequence" -> () -> dropping.sequence(name);
            case "index" -> () -> dropping.index(name);
            case "function" -> () -> dropping.function(name);
            case "trigger" -> () -> dropping.trigger(on.orElseThrow(), name.name());
            default -> throw new Unclear();
        };
    }

    /** What DROP takes away, and insists on unless it says IF EXISTS. */
    private record Dropping(CatalogEditor editor, boolean ifThere, boolean concurrently) {

        void demand(boolean there, ObjectName on, String what) {
            editor.demand(ifThere || there, on, "there is no " + what);
        }

        void table(ObjectName name, boolean cascade) {
            demand(editor.table(name).isPresent(), name, "table " + name);
            editor.demand(
                    cascade
                            || editor.referring(name).stream()
                                    .allMatch(other -> other.name().equals(name)),
                    name,
                    "another table still refers to " + name);
            editor.dropTable(name);
        }

        void view(ObjectName name) {
            demand(editor.view(name).isPresent(), name, "view " + name);
            editor.dropView(name);
        }

        void sequence(ObjectName name) {
            demand(editor.sequence(name).isPresent(), name, "sequence " + name);
            editor.dropSequence(name);
        }

        void index(ObjectName name) {
            Optional<Table> table = editor.tableOfIndex(name);
            demand(table.isPresent(), name, "index " + name);
            table.ifPresent(own -> {
                editor.dropIndex(own.name(), name.name());
                editor.tell(new CatalogEvent.IndexDropped(own.name(), name.name(), concurrently));
            });
        }

        void function(ObjectName name) {
            demand(editor.isFunction(name), name, "function " + name);
            editor.demand(!editor.isCalled(name), name, "a trigger calls the function " + name);
            editor.dropFunction(name);
        }

        void trigger(ObjectName table, String name) {
            demand(editor.hasTrigger(table, name), table, "trigger " + name + " on " + table);
            editor.dropTrigger(table, name);
        }
    }
}
