package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;

/**
 * CREATE SEQUENCE and ALTER SEQUENCE.
 */
final class PostgreSqlSequenceForm {

    private PostgreSqlSequenceForm() {}

    static void create(SqlCursor in, CatalogEditor editor) {
        ObjectName name = in.objectName();
        long start = 1;
        long increment = 1;
        while (!in.atEnd()) {
            if (in.accept("start")) {
                in.accept("with");
                start = in.number();
            } else if (in.accept("increment")) {
                in.accept("by");
                increment = in.number();
            } else if (in.accept("maxvalue") || in.accept("minvalue")) {
                // Follows from the other two, as PostgreSqlDdl writes it.
                in.number();
            } else {
                throw new Unclear();
            }
        }
        if (increment == 0) {
            throw new Unclear();
        }
        editor.demand(!editor.isTaken(name), name, "there is a " + name + " already");
        editor.put(new Sequence(name, start, increment));
    }

    static void alter(SqlCursor in, CatalogEditor editor) {
        in.accept("if", "exists");
        ObjectName name = in.objectName();
        if (in.accept("rename", "to")) {
            editor.renameSequence(name, name.sibling(in.name()));
            in.end();
        } else if (in.accept("set", "schema")) {
            editor.renameSequence(name, ObjectName.of(in.name(), name.name()));
            in.end();
        } else if (in.accept("increment")) {
            in.accept("by");
            long increment = in.number();
            in.end();
            editor.sequence(name).ifPresent(own -> editor.put(new Sequence(name, own.start(), increment)));
        } else if (in.accept("start")) {
            in.accept("with");
            long start = in.number();
            in.end();
            editor.sequence(name).ifPresent(own -> editor.put(new Sequence(name, start, own.increment())));
        } else if (!in.accept("as") && !in.accept("owned", "by") && !in.accept("restart") && !in.accept("owner")) {
            throw new Unclear();
        }
    }
}
