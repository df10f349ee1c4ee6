package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import java.util.Optional;

/** Sequences as MariaDB's statements define them. */
final class MySqlSequenceForm {

    private MySqlSequenceForm() {}

    static void alter(SqlCursor in, CatalogEditor editor) {
        boolean ifThere = in.accept("if", "exists");
        ObjectName name = in.objectName();
        Optional<Sequence> known = editor.sequence(name);
        editor.demand(ifThere || known.isPresent(), name, "there is no sequence " + name);
        Optional<Long> start = Optional.empty();
        Optional<Long> increment = Optional.empty();
        while (!in.atEnd()) {
            if (in.accept("start")) {
                in.accept("with");
                in.acceptSign("=");
                start = Optional.of(in.number());
            } else {
                in.expect("increment");
                in.accept("by");
                in.acceptSign("=");
                increment = Optional.of(in.number());
            }
        }
        if (known.isPresent()) {
            Sequence own = known.get();
            editor.put(new Sequence(name, start.orElse(own.start()), increment.orElse(own.increment())));
        }
    }

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
