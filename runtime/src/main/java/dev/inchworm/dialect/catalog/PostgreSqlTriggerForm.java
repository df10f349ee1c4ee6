package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import java.util.Optional;
import java.util.Set;

/**
 * CREATE TRIGGER, and CREATE FUNCTION, which a trigger calls.
 */
final class PostgreSqlTriggerForm {

    private PostgreSqlTriggerForm() {}

    static void create(SqlCursor in, boolean orReplace, CatalogEditor editor) {
        String name = in.name();
        String moment = in.until(Set.of("on"));
        in.expect("on");
        ObjectName table = in.objectName();
        String forEach = in.until(Set.of("execute"));
        in.expect("execute");
        if (!in.accept("function")) {
            in.expect("procedure");
        }
        ObjectName function = in.objectName();
        in.parenthesised();
        in.end();
        editor.demand(
                orReplace || !editor.hasTrigger(table, name),
                table,
                "there is a trigger " + name + " on " + table + " already");
        editor.demand(editor.isTaken(table), table, "there is no table " + table);
        editor.addTrigger(table, name, moment + " " + forEach, function);
    }

    static void function(SqlCursor in, boolean orReplace, CatalogEditor editor) {
        ObjectName name = in.objectName();
        in.parenthesised();
        Optional<String> body = Optional.empty();
        while (!in.atEnd()) {
            if (in.accept("as") && in.isLiteral()) {
                body = Optional.of(PostgreSqlStatements.unquoted(in.literal()));
            } else if (in.isSign("(")) {
                in.parenthesised();
            } else {
                in.until(Set.of("as"));
            }
        }
        editor.demand(orReplace || !editor.isFunction(name), name, "there is a function " + name + " already");
        editor.function(name, body.orElse(""));
    }
}
