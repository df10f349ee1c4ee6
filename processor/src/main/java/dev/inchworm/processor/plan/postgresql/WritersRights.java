package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.ObjectName;
import java.util.List;

/**
 * Triggers write other tables with the rights of whoever fires them: a release that connects by a role of its own would fail
 * from the moment they are there, for want of rights to a table that it has never heard of. So somebody looks before.
 *
 * <p>Functions that run with the rights of their owner would need none, but would lend these to everyone who can write a row,
 * and pass by the policies of row-level security.
 */
final class WritersRights {

    private static final List<String> RIGHTS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

    private final Workbench bench;

    WritersRights(Workbench bench) {
        this.bench = bench;
    }

    /** Looks, before triggers come, for roles that may write one of two tables and cannot write the other. */
    void ask(List<ObjectName> tables) {
        ObjectName one = tables.get(0);
        ObjectName other = tables.get(1);
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.check(
                                tables,
                                "some roles may write one of " + one + " and " + other
                                        + " and not the other, which triggers will write in their name; GRANT them"
                                        + " SELECT, INSERT, UPDATE, DELETE on both",
                                "Looks for roles that may write one of " + one + " and " + other
                                        + " and not the other: triggers write with the rights of who fires them.",
                                "SELECT \"r\".rolname FROM pg_catalog.pg_roles AS \"r\", (VALUES (" + id(one) + ", "
                                        + id(other) + "), (" + id(other) + ", " + id(one)
                                        + ")) AS \"t\" (\"written\", \"too\")\n"
                                        + "    WHERE \"r\".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("
                                        + "\"r\".oid, \"t\".\"written\", 'INSERT, UPDATE') OR "
                                        + may("written", "DELETE")
                                        + ")\n    AND NOT ("
                                        + RIGHTS.stream()
                                                .map(right -> may("too", right))
                                                .collect(joining(" AND "))
                                        + ");"),
                        Undo.needless());
    }

    private static String may(String table, String right) {
        return "pg_catalog.has_table_privilege(\"r\".oid, \"t\".\"" + table + "\", '" + right + "')";
    }

    private String id(ObjectName table) {
        return "pg_catalog.to_regclass(" + bench.dialect().literal(bench.quote(table)) + ")";
    }
}
