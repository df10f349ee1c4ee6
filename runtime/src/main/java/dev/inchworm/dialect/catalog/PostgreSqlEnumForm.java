package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CREATE TYPE, ALTER TYPE and DROP TYPE, as far as they are about enum types: tables are not made of others. */
final class PostgreSqlEnumForm {

    private PostgreSqlEnumForm() {}

    static void create(SqlCursor in, CatalogEditor editor) {
        ObjectName name = in.objectName();
        if (!in.accept("as", "enum")) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (SqlCursor part : in.parts()) {
            names.add(PostgreSqlStatements.unquoted(part.literal()));
            part.end();
        }
        in.end();
        editor.demand(!editor.isTaken(name), name, "there is a " + name + " already");
        editor.putEnumType(name, names);
    }

    static void alter(SqlCursor in, CatalogEditor editor) {
        ObjectName name = in.objectName();
        if (in.accept("add", "value")) {
            addValue(name, in, editor);
        } else if (in.accept("rename", "value")) {
            String from = PostgreSqlStatements.unquoted(in.literal());
            in.expect("to");
            String to = PostgreSqlStatements.unquoted(in.literal());
            names(name, editor)
                    .ifPresent(names -> editor.putEnumType(
                            name,
                            names.stream()
                                    .map(each -> each.equals(from) ? to : each)
                                    .toList()));
        } else if (in.accept("rename", "to") || in.accept("set", "schema")) {
            // Columns go along, under a name that statements so far do not have.
            throw new Unclear();
        }
    }

    private static void addValue(ObjectName name, SqlCursor in, CatalogEditor editor) {
        boolean unlessThere = in.accept("if", "not", "exists");
        String added = PostgreSqlStatements.unquoted(in.literal());
        boolean before = in.accept("before");
        Optional<String> beside = before || in.accept("after")
                ? Optional.of(PostgreSqlStatements.unquoted(in.literal()))
                : Optional.empty();
        in.end();
        names(name, editor).ifPresent(names -> {
            boolean there = names.contains(added);
            editor.demand(unlessThere || !there, name, name + " knows " + added + " already");
            editor.demand(
                    there || beside.map(names::contains).orElse(true), name, name + " has no " + beside.orElse(""));
            if (!there) {
                List<String> more = new ArrayList<>(names);
                int at = beside.map(names::indexOf).orElse(names.size() - 1);
                more.add(before ? Math.max(at, 0) : at + 1, added);
                editor.putEnumType(name, more);
            }
        });
    }

    /** Those of a type that is known; one of somebody else is none of ours. */
    private static Optional<List<String>> names(ObjectName name, CatalogEditor editor) {
        return editor.enumType(name);
    }

    static void drop(SqlCursor in, CatalogEditor editor) {
        boolean ifThere = in.accept("if", "exists");
        for (SqlCursor part : in.rest()) {
            ObjectName name = part.objectName();
            boolean cascade = part.accept("cascade");
            boolean known = editor.enumType(name).isPresent();
            if (known && cascade) {
                throw new Unclear();
            } else if (known) {
                List<ObjectName> users = editor.tablesOfType(type -> isOf(type, name));
                editor.demand(users.isEmpty(), name, "a column of " + users + " is of the type " + name);
                editor.dropEnumType(name);
            } else {
                editor.demand(ifThere, name, "there is no type " + name);
            }
        }
    }

    /** Whether a column whose type is spelled like that is of the enum type {@code name}. */
    private static boolean isOf(String type, ObjectName name) {
        SqlCursor cursor = SqlCursor.statements(type).get(0);
        try {
            return cursor.objectName().equals(name) && (cursor.atEnd() || cursor.isSign("["));
        } catch (Unclear e) {
            return false;
        }
    }
}
