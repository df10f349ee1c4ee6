package dev.inchworm.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a PostgreSQL catalog says about a database, as text that two databases can be compared by: tables, columns,
 * constraints, indexes, triggers, functions, views, sequences, types, policies, with their comments and grants. The order
 * of columns is left out, and so are database schemas that hold nothing.
 */
public final class CatalogPicture {

    private static final String QUERY = """
            WITH mine AS (
                SELECT c.oid, c.relkind, n.nspname, c.relname, format('%I.%I', n.nspname, c.relname) AS name
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema')
            SELECT format('table %s%s%s%s%s', name, ' WITH ' || c.reloptions::text, ' GRANT ' || c.relacl::text,
                CASE WHEN c.relrowsecurity OR c.relforcerowsecurity OR c.relreplident <> 'd' THEN
                    format(' security %s%s, identity %s', c.relrowsecurity, c.relforcerowsecurity, c.relreplident) END,
                ' -- ' || obj_description(mine.oid, 'pg_class'))
            FROM mine JOIN pg_class c ON c.oid = mine.oid WHERE mine.relkind IN ('r', 'p')
            UNION ALL
            SELECT format('column %s.%I %s%s%s%s%s%s%s', name, attname, format_type(atttypid, atttypmod),
                CASE WHEN attnotnull THEN ' NOT NULL' END,
                CASE attidentity WHEN 'a' THEN ' ALWAYS' WHEN 'd' THEN ' BY DEFAULT' END,
                CASE attgenerated WHEN 's' THEN ' STORED' WHEN 'v' THEN ' VIRTUAL' END,
                ' DEFAULT ' || pg_get_expr(adbin, adrelid), ' GRANT ' || attacl::text,
                ' -- ' || col_description(attrelid, attnum))
            FROM mine JOIN pg_attribute ON attrelid = oid AND attnum > 0 AND NOT attisdropped
            LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE relkind IN ('r', 'p')
            UNION ALL
            SELECT format('constraint %s.%I %s%s%s', name,
                -- What the server calls a NOT NULL of its own accord tells which name was free, from 18 on.
                CASE WHEN contype = 'n' THEN '-' ELSE conname END, pg_get_constraintdef(k.oid),
                CASE WHEN NOT convalidated THEN ' (not validated)' END, ' -- ' || obj_description(k.oid, 'pg_constraint'))
            FROM mine JOIN pg_constraint k ON conrelid = mine.oid
            UNION ALL
            SELECT pg_get_indexdef(mine.oid) || CASE WHEN indisvalid THEN '' ELSE ' (invalid)' END
                || coalesce(' -- ' || obj_description(mine.oid, 'pg_class'), '')
            FROM mine JOIN pg_index ON indexrelid = mine.oid
            UNION ALL
            SELECT pg_get_triggerdef(t.oid) || CASE tgenabled WHEN 'O' THEN '' ELSE ' enabled ' || tgenabled::text END
            FROM mine JOIN pg_trigger t ON tgrelid = mine.oid WHERE NOT tgisinternal
            UNION ALL
            SELECT pg_get_functiondef(p.oid) || coalesce(' GRANT ' || proacl::text, '')
            FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
            WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND prokind IN ('f', 'p')
            UNION ALL
            SELECT format('view %s AS %s%s', name, pg_get_viewdef(mine.oid), ' GRANT ' || c.relacl::text)
            FROM mine JOIN pg_class c ON c.oid = mine.oid WHERE mine.relkind IN ('v', 'm')
            UNION ALL
            SELECT format('type %I.%I %s', n.nspname, typname, (SELECT string_agg(enumlabel, ', ' ORDER BY enumsortorder)
                FROM pg_enum WHERE enumtypid = t.oid))
            FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace WHERE typtype IN ('e', 'd')
                AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            UNION ALL
            SELECT format('policy %s.%I %s %s %s', name, polname, polcmd, pg_get_expr(polqual, polrelid),
                pg_get_expr(polwithcheck, polrelid))
            FROM mine JOIN pg_policy ON polrelid = mine.oid
            UNION ALL
            SELECT 'statistics ' || pg_get_statisticsobjdef(s.oid) FROM mine JOIN pg_statistic_ext s ON stxrelid = mine.oid
            UNION ALL
            SELECT format('sequence %s start %s increment %s min %s max %s', name, seqstart, seqincrement, seqmin, seqmax)
            FROM mine JOIN pg_sequence ON seqrelid = oid
            ORDER BY 1""";

    private CatalogPicture() {}

    /**
     * {@code picture} without the names of enum types that {@code before} lacks in types that it has: no server takes one
     * away.
     */
    public static String withoutNewNames(String picture, String before) {
        Map<String, List<String>> known = new HashMap<>();
        before.lines().filter(line -> line.startsWith("type ")).forEach(line -> known.put(type(line), names(line)));
        StringBuilder kept = new StringBuilder();
        picture.lines().forEach(line -> {
            List<String> names = line.startsWith("type ") ? known.get(type(line)) : null;
            kept.append(
                            names == null
                                    ? line
                                    : type(line) + " "
                                            + names(line).stream()
                                                    .filter(names::contains)
                                                    .collect(Collectors.joining(", ")))
                    .append('\n');
        });
        return kept.toString();
    }

    private static String type(String line) {
        return line.substring(0, line.indexOf(' ', "type ".length()));
    }

    private static List<String> names(String line) {
        return List.of(line.substring(type(line).length() + 1).split(", "));
    }

    /** The picture of the database behind {@code connection}. */
    public static String of(Connection connection) throws SQLException {
        StringBuilder picture = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                picture.append(rows.getString(1)).append('\n');
            }
        }
        return picture.toString();
    }
}
