package dev.inchworm.processor.diff;

import dev.inchworm.schema.ObjectName;

/** Hints as they are typed, ready to paste. */
public final class Paste {

    private static final String REASON = ", reason = \"<why>\")";

    private Paste() {}

    /** For a field whose column was called {@code old}. */
    public static String renamedFrom(String old) {
        return "@RenamedFrom(" + literal(old) + ")";
    }

    /** For a class with a column that was called {@code old}. */
    public static String renamedFrom(String old, String column) {
        return "@RenamedFrom(value = " + literal(old) + ", column = " + literal(column) + ")";
    }

    /** For the class whose table was called {@code old}. */
    public static String renamedTable(ObjectName old, ObjectName now) {
        String from = old.schema().equals(now.schema())
                ? ""
                : ", fromSchema = " + literal(old.schema().orElse(""));
        return from.isEmpty() ? renamedFrom(old.name()) : "@RenamedFrom(value = " + literal(old.name()) + from + ")";
    }

    /** For the class whose table loses {@code column}. */
    public static String removedColumn(String column) {
        return "@RemovedColumn(name = " + literal(column) + REASON;
    }

    /** For any class or package, when {@code table} goes. */
    public static String removedTable(ObjectName table) {
        return "@RemovedTable(" + named(table) + REASON;
    }

    /** The attributes that say what something is called in the database. */
    public static String named(ObjectName object) {
        String schema =
                object.schema().map(name -> ", schema = " + literal(name)).orElse("");
        return "name = " + literal(object.name()) + schema;
    }

    /** {@code text} as a Java string literal. */
    public static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
