package dev.inchworm.dialect.catalog;

/**
 * What the reader asks PostgreSQL's catalog, in words that every version from 14 on understands: columns that only newer
 * ones have are taken from the row as JSON.
 */
final class PostgreSqlCatalogQueries {

    /**
     * Takes an array of schemas and names in turn; an empty schema is whichever the search path leads to. Unlike {@code
     * to_regclass} it needs no right to use the schema.
     */
    static final String NAMES = """
            SELECT u.place, c.oid::bigint AS oid, c.relkind::text, c.relpersistence::text,
                obj_description(c.oid, 'pg_class') AS comment, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcycle
            FROM (SELECT p AS place, a[2 * p - 1] AS schema, a[2 * p] AS name
                FROM (SELECT ?::text[] AS a) AS given, generate_series(1, cardinality(a) / 2) AS p) AS u
            JOIN pg_class c ON c.relname = u.name::name AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                AND CASE u.schema WHEN '' THEN pg_table_is_visible(c.oid) WHEN 'pg_temp'
                    THEN c.relnamespace = pg_my_temp_schema()
                    ELSE c.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = u.schema::name) END
            LEFT JOIN pg_sequence s ON s.seqrelid = c.oid
            ORDER BY u.place""";

    /** Takes the same array, and says what each name is among the enum types. */
    static final String ENUM_TYPES = """
            SELECT u.place, ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid
                ORDER BY e.enumsortorder) AS names
            FROM (SELECT p AS place, a[2 * p - 1] AS schema, a[2 * p] AS name
                FROM (SELECT ?::text[] AS a) AS given, generate_series(1, cardinality(a) / 2) AS p) AS u
            JOIN pg_type t ON t.typname = u.name::name AND t.typtype = 'e'
                AND CASE u.schema WHEN '' THEN pg_type_is_visible(t.oid)
                    ELSE t.typnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = u.schema::name) END
            ORDER BY u.place""";

    /** This and the following take an array of the oids of tables. */
    static final String COLUMNS = """
            SELECT a.attrelid::bigint AS attrelid, a.attname::text, format_type(a.atttypid, a.atttypmod) AS type,
                a.attnotnull, a.attidentity::text, a.attgenerated::text,
                pg_get_expr(d.adbin, d.adrelid, true) AS expression, col_description(a.attrelid, a.attnum) AS comment,
                CASE WHEN a.attcollation <> t.typcollation
                    THEN (SELECT quote_ident(l.collname) FROM pg_collation l WHERE l.oid = a.attcollation)
                    END AS own_collation,
                EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = a.attrelid AND k.contype = 'n'
                    AND k.conkey = ARRAY[a.attnum] AND NOT k.convalidated) AS not_null_unchecked
            FROM pg_attribute a
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = ANY (?::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY a.attrelid, a.attnum""";

    static final String CONSTRAINTS = """
            SELECT k.conrelid::bigint AS conrelid, k.conname::text, k.contype::text, k.convalidated, k.condeferrable,
                k.condeferred, k.connoinherit AND k.contype = 'c' AS only_here,
                pg_get_expr(k.conbin, k.conrelid, true) AS expression,
                ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS u (number, place)
                    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number ORDER BY u.place) AS columns,
                k.confrelid::bigint AS confrelid, n.nspname::text AS target_schema, c.relname::text AS target,
                pg_table_is_visible(c.oid) AS target_visible,
                ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS u (number, place)
                    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number ORDER BY u.place)
                    AS target_columns,
                k.confdeltype::text, k.confupdtype::text, k.confmatchtype::text,
                coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true) AS enforced,
                coalesce((to_jsonb(k) ->> 'conperiod')::boolean, false) AS without_overlaps,
                coalesce(to_jsonb(k) -> 'confdelsetcols' NOT IN ('null', '[]'), false) AS sets_some,
                coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
                ARRAY(SELECT a.attname::text FROM generate_series(i.indnkeyatts, i.indnatts - 1) AS p
                    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p] ORDER BY p) AS including
            FROM pg_constraint k
            LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
            LEFT JOIN pg_class c ON c.oid = k.confrelid
            LEFT JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE k.conrelid = ANY (?::oid[]) AND k.contype IN ('p', 'u', 'f', 'c', 'x')
            ORDER BY k.conrelid, k.conname""";

    static final String INDEXES = """
            SELECT i.indrelid::bigint AS indrelid, c.relname::text, i.indisunique, i.indisvalid AND i.indisready AS usable,
                m.amname::text, pg_get_expr(i.indpred, i.indrelid, true) AS predicate, i.indnkeyatts,
                coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
                ARRAY(SELECT coalesce((SELECT a.attname::text FROM pg_attribute a
                        WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[p] AND a.attnum <> 0), '')
                    FROM generate_series(0, i.indnatts - 1) AS p ORDER BY p) AS columns,
                ARRAY(SELECT pg_get_indexdef(i.indexrelid, p + 1, true)
                    FROM generate_series(0, i.indnatts - 1) AS p ORDER BY p) AS parts,
                ARRAY(SELECT i.indoption[p]::text
                    FROM generate_series(0, i.indnkeyatts - 1) AS p ORDER BY p) AS options,
                ARRAY(SELECT CASE WHEN o.opcdefault THEN '' ELSE o.opcname::text END
                    FROM generate_series(0, i.indnkeyatts - 1) AS p
                    JOIN pg_opclass o ON o.oid = i.indclass[p] ORDER BY p) AS classes,
                ARRAY(SELECT coalesce((SELECT quote_ident(l.collname) FROM pg_collation l
                        WHERE l.oid = i.indcollation[p] AND l.collname <> 'default' AND NOT EXISTS (
                            SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[p]
                            AND a.attnum <> 0 AND a.attcollation = l.oid)), '')
                    FROM generate_series(0, i.indnkeyatts - 1) AS p ORDER BY p) AS collations
            FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid
            JOIN pg_am m ON m.oid = c.relam
            WHERE i.indrelid = ANY (?::oid[]) AND NOT EXISTS (
                SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY i.indrelid, c.relname""";

    static final String TRIGGERS = """
            SELECT t.tgrelid::bigint AS tgrelid, t.tgname::text, quote_ident(t.tgname) AS quoted_name, t.tgenabled::text,
                pg_get_triggerdef(t.oid) AS definition, format('%I.%I', n.nspname, c.relname) AS relation,
                quote_ident(c.relname) AS quoted_relation, p.prosrc
            FROM pg_trigger t
            JOIN pg_class c ON c.oid = t.tgrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_proc p ON p.oid = t.tgfoid
            WHERE t.tgrelid = ANY (?::oid[]) AND NOT t.tgisinternal
            ORDER BY t.tgrelid, t.tgname""";

    private PostgreSqlCatalogQueries() {}
}
