package dev.inchworm.processor.read.mapping;

import dev.inchworm.dialect.Dialect;
import java.util.List;

/**
 * What every part of one mapping needs.
 *
 * @param dialects those asked for, sorted by name
 */
record Context(Classes classes, Naming naming, List<Dialect> dialects, Problems problems) {

    /** The same, but what is found wrong goes nowhere: it is said where the class concerned is mapped itself. */
    Context quiet() {
        return new Context(classes, naming, dialects, new Problems());
    }

    NameRules names() {
        return new NameRules(this);
    }

    DialectSql sql() {
        return new DialectSql(this);
    }
}
