package dev.inchworm.processor.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a PostgreSQL catalog says about the tables of a database, as text that two databases can be compared by. The order
 * of columns is left out, and so are database schemas that hold nothing.
 */
final class CatalogPicture {

    private static final String QUERY = """
            WITH mine AS (
                SELECT c.oid, c.relkind, n.nspname, c.relname, format('%I.%I', n.nspname, c.relname) AS name
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema')
            SELECT 'table ' || name || coalesce(' -- ' || obj_description(oid, 'pg_class'), '') FROM mine WHERE relkind = 'r'
            UNION ALL
            SELECT format('column %s.%I %s%s%s%s%s%s', name, attname, format_type(atttypid, atttypmod),
                CASE WHEN attnotnull THEN ' NOT NULL' END,
                CASE attidentity WHEN 'a' THEN ' ALWAYS' WHEN 'd' THEN ' BY DEFAULT' END,
                CASE attgenerated WHEN 's' THEN ' STORED' WHEN 'v' THEN ' VIRTUAL' END,
                ' DEFAULT ' || pg_get_expr(adbin, adrelid), ' -- ' || col_description(attrelid, attnum))
            FROM mine JOIN pg_attribute ON attrelid = oid AND attnum > 0 AND NOT attisdropped
            LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE relkind = 'r'
            UNION ALL
            SELECT format('constraint %s.%I %s%s', name, conname, pg_get_constraintdef(k.oid),
                CASE WHEN NOT convalidated THEN ' (not validated)' END)
            FROM mine JOIN pg_constraint k ON conrelid = mine.oid
            UNION ALL
            SELECT pg_get_indexdef(mine.oid) || CASE WHEN indisvalid THEN '' ELSE ' (invalid)' END
            FROM mine JOIN pg_index ON indexrelid = mine.oid
            UNION ALL
            SELECT pg_get_triggerdef(t.oid) FROM mine JOIN pg_trigger t ON tgrelid = mine.oid WHERE NOT tgisinternal
            UNION ALL
            SELECT 'function ' || p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
            WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
            UNION ALL
            SELECT format('sequence %s start %s increment %s min %s max %s', name, seqstart, seqincrement, seqmin, seqmax)
            FROM mine JOIN pg_sequence ON seqrelid = oid
            ORDER BY 1""";

    private CatalogPicture() {}

    static String of(Connection connection) throws SQLException {
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
