package dev.inchworm.processor.read.mapping;

import dev.inchworm.dialect.Dialect;
import java.util.List;

/** What every part of one mapping needs. */
final class Context {

    private final Classes classes;
    private final Naming naming;
    private final List<Dialect> dialects;
    private final Problems problems;
    private final NameRules names;
    private final DialectSql sql;

    /** @param dialects those asked for, sorted by name */
    Context(Classes classes, Naming naming, List<Dialect> dialects, Problems problems) {
        this.classes = classes;
        this.naming = naming;
        this.dialects = dialects;
        this.problems = problems;
        this.names = new NameRules(naming, dialects, problems);
        this.sql = new DialectSql(dialects, problems);
    }

    /** The same, but what is found wrong goes nowhere: it is said where the class concerned is mapped itself. */
    Context quiet() {
        return new Context(classes, naming, dialects, new Problems());
    }

    Classes classes() {
        return classes;
    }

    Naming naming() {
        return naming;
    }

    List<Dialect> dialects() {
        return dialects;
    }

    Problems problems() {
        return problems;
    }

    NameRules names() {
        return names;
    }

    DialectSql sql() {
        return sql;
    }
}
