package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How PostgreSQL spells that a table goes by another name, or belongs to another schema, and the view that shows it under the
 * one that it had. Every method gives statements, each ended by a semicolon.
 */
public final class PostgreSqlTableNames {

    private final PostgreSql dialect;

    /** Spells for {@code dialect}. */
    public PostgreSqlTableNames(PostgreSql dialect) {
        this.dialect = dialect;
    }

    /**
     * Another name and schema for a table. Its indexes and the sequences of its columns come along into the schema.
     *
     * @param taken names of which none is used on the way
     */
    public List<String> rename(ObjectName from, ObjectName to, Set<ObjectName> taken) {
        boolean moved = !from.schema().equals(to.schema());
        boolean renamed = !from.name().equals(to.name());
        boolean movedFirst = moved && renamed && taken.contains(from.sibling(to.name()));
        List<String> statements = new ArrayList<>();
        ObjectName now = from;
        if (renamed && !movedFirst) {
            statements.add(alter(now) + "RENAME TO " + dialect.quote(to.name()) + ";");
            now = now.sibling(to.name());
        }
        if (moved) {
            statements.add(
                    alter(now) + "SET SCHEMA " + dialect.quote(to.schema().orElseThrow()) + ";");
            now = to.sibling(now.name());
        }
        if (movedFirst) {
            statements.add(alter(now) + "RENAME TO " + dialect.quote(to.name()) + ";");
        }
        return statements;
    }

    private String alter(ObjectName table) {
        return "ALTER TABLE " + dialect.quote(table) + " ";
    }

    /**
     * A view over some columns of a table, which can be written to like the table.
     *
     * @param asInvoker whether the table's policies are those of whoever reads the view, rather than of its owner; from 15 on
     */
    public String createView(ObjectName view, ObjectName table, List<String> columns, boolean asInvoker) {
        return "CREATE VIEW " + dialect.quote(view) + (asInvoker ? " WITH (security_invoker = true)" : "")
                + " AS\n    SELECT " + dialect.quoteAll(columns) + "\n    FROM " + dialect.quote(table) + ";";
    }

    /** The end of a view. */
    public String dropView(ObjectName view) {
        return "DROP VIEW " + dialect.quote(view) + ";";
    }

    /** Gives a view the owner of a table, and exactly the rights on the table and its columns that there are now. */
    public String copyRights(ObjectName table, ObjectName view) {
        String body = """
                DECLARE
                    given record;
                BEGIN
                    FOR given IN
                        SELECT t.relowner::regrole AS owner
                        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
                        WHERE t.oid = %1$s::regclass AND v.oid = %2$s::regclass
                    LOOP
                        EXECUTE format('ALTER VIEW %%s OWNER TO %%s', %2$s::regclass, given.owner);
                    END LOOP;
                    FOR given IN
                        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
                        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
                        WHERE v.oid = %2$s::regclass AND r.grantee <> v.relowner
                    LOOP
                        EXECUTE format('REVOKE ALL ON %%s FROM %%s', %2$s::regclass, given.role);
                    END LOOP;
                    FOR given IN
                        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
                            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
                        FROM (
                            SELECT a.privilege_type AS privilege, a.*, t.relowner
                            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
                            WHERE t.oid = %1$s::regclass
                            UNION
                            SELECT format('%%s (%%I)', a.privilege_type, s.attname), a.*, t.relowner
                            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = %2$s::regclass AND s.attname = c.attname
                                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
                            WHERE t.oid = %1$s::regclass) AS r
                        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                        ORDER BY 2, 1
                    LOOP
                        EXECUTE format('GRANT %%s ON %%s TO %%s%%s', given.privilege, %2$s::regclass, given.role, given.further);
                    END LOOP;
                END""".formatted(literal(table), literal(view));
        return block(body);
    }

    /**
     * Gives the sequences that the server made for identity columns of a table, and named after it, the names that it would give them if
     * the table had been called {@code to} all along. Writers are kept away first: they hold locks on what they draw
     * from.
     *
     * @param table as it is called now
     */
    public String renameSequences(ObjectName table, String from, String to) {
        String body = """
                DECLARE
                    owned record;
                BEGIN
                    LOCK TABLE %4$s IN SHARE ROW EXCLUSIVE MODE;
                    FOR owned IN
                        SELECT s.oid::regclass AS sequence, c.attname, n.nspname
                        FROM pg_catalog.pg_depend AS d
                            JOIN pg_catalog.pg_class AS s ON s.oid = d.objid AND s.relkind = 'S'
                            JOIN pg_catalog.pg_namespace AS n ON n.oid = s.relnamespace
                            JOIN pg_catalog.pg_attribute AS c ON c.attrelid = d.refobjid AND c.attnum = d.refobjsubid
                        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
                            AND d.refobjid = %1$s::regclass AND d.deptype = 'i'
                            AND s.relname = format('%%s_%%s_seq', %2$s::text, c.attname)
                            AND octet_length(format('%%s_%%s_seq', %3$s::text, c.attname)) < 64
                            AND to_regclass(format('%%I.%%I', n.nspname, format('%%s_%%s_seq', %3$s::text, c.attname))) IS NULL
                        ORDER BY c.attnum
                    LOOP
                        EXECUTE format('ALTER SEQUENCE %%s RENAME TO %%I', owned.sequence,
                            format('%%s_%%s_seq', %3$s::text, owned.attname));
                    END LOOP;
                END""".formatted(literal(table), dialect.literal(from), dialect.literal(to), dialect.quote(table));
        return block(body);
    }

    private String literal(ObjectName name) {
        return dialect.literal(dialect.quote(name));
    }

    private static String block(String body) {
        String tag = body.contains("$inchworm") ? "$names$" : "$inchworm$";
        return "DO " + tag + body + tag + ";";
    }
}
