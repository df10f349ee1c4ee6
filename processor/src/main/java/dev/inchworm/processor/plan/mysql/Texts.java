package dev.inchworm.processor.plan.mysql;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Text;

/** Which columns hold text, that a collation compares; JSON among them, as MariaDB keeps it. */
final class Texts {

    private Texts() {}

    static boolean isText(Column column) {
        return column.type() instanceof Text
                || column.type() instanceof Enumeration
                || column.type() == Simple.TEXT
                || column.type() == Simple.JSON;
    }
}
