package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;

/** Sequences as MariaDB's statements define them. */
final class MySqlSequenceForm {

    private MySqlSequenceForm() {}

    static void create(SqlCursor in, CatalogEditor editor) {
        boolean unlessThere = in.accept("if", "not", "exists");
        ObjectName name = in.objectName();
        long start = 1;
        long increment = 1;
        boolean cycles = false;
        while (!in.atEnd()) {
            if (in.accept("start")) {
                in.accept("with");
                in.acceptSign("=");
                start = in.number();
            } else if (in.accept("increment")) {
                in.accept("by");
                in.acceptSign("=");
                increment = in.number();
            } else if (in.accept("maxvalue") || in.accept("minvalue") || in.accept("cache")) {
                in.acceptSign("=");
                in.number();
            } else if (in.accept("cycle")) {
                cycles = true;
            } else if (in.accept("engine")) {
                in.acceptSign("=");
                in.name();
            } else {
                SqlCursor.require(in.accept("nocycle") || in.accept("nocache"));
            }
        }
        if (unlessThere && editor.isTaken(name)) {
            return;
        }
        editor.demand(!editor.isTaken(name), name, "there is a " + name + " already");
        editor.put(new Sequence(name, start, increment));
        if (cycles) {
            editor.mark(SchemaObject.sequence(name), "cycling");
        }
    }
}
