package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Database schemas that no table or sequence of the running release is in. They may exist all the same. */
final class CreateSchemas {

    private final Workbench bench;

    CreateSchemas(Workbench bench) {
        this.bench = bench;
    }

    void plan() {
        SortedSet<String> added = schemasOf(bench.situation().after());
        added.removeAll(schemasOf(bench.situation().snapshot()));
        added.forEach(this::create);
    }

    private void create(String schema) {
        String quoted = bench.quote(schema);
        String exists = "to_regnamespace(" + bench.dialect().literal(quoted) + ") IS NULL";
        bench.outline()
                .add(
                        Stage.NEW_SCHEMAS,
                        Sketch.transaction(
                                        List.of(),
                                        "Creates the database schema " + schema + " unless it is there already.\n"
                                                + "Undo leaves it: others may have come to use it.",
                                        // CREATE SCHEMA IF NOT EXISTS would ask for the privilege even where there is
                                        // nothing
                                        // to do.
                                        "DO " + tag(quoted) + "BEGIN\n    IF " + exists
                                                + " THEN\n        CREATE SCHEMA " + quoted + ";\n    END IF;\nEND"
                                                + tag(quoted) + ";")
                                .as(PostgreSqlForm.CREATE_SCHEMA),
                        Undo.needless());
    }

    private static String tag(String body) {
        return body.contains("$inchworm") ? "$schema$" : "$inchworm$";
    }

    private static SortedSet<String> schemasOf(Schema schema) {
        SortedSet<String> schemas = new TreeSet<>();
        Stream.of(
                        schema.tables().keySet(),
                        schema.sequences().keySet(),
                        schema.enumTypes().keySet())
                .flatMap(Set::stream)
                .map(ObjectName::schema)
                .flatMap(Optional::stream)
                .forEach(schemas::add);
        return schemas;
    }
}
