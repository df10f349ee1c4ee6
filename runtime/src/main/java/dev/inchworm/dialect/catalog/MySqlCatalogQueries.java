package dev.inchworm.dialect.catalog;

/** What MySQL and MariaDB are asked about one of their databases; each query takes its name. */
final class MySqlCatalogQueries {

    static final String TABLES = """
            SELECT table_name, table_type, engine, create_options, table_collation, table_comment
            FROM information_schema.tables WHERE table_schema = ?""";

    static final String COLUMNS = """
            SELECT table_name, column_name, column_default, is_nullable, column_type, character_set_name, collation_name,
                extra, generation_expression, column_comment
            FROM information_schema.columns WHERE table_schema = ? ORDER BY table_name, ordinal_position""";

    static final String REFERENCES = """
            SELECT constraint_name, table_name, update_rule, delete_rule
            FROM information_schema.referential_constraints WHERE constraint_schema = ?""";

    static final String REFERENCE_COLUMNS = """
            SELECT constraint_name, table_name, column_name, referenced_table_schema, referenced_table_name,
                referenced_column_name
            FROM information_schema.key_column_usage WHERE table_schema = ? AND referenced_table_name IS NOT NULL
            ORDER BY table_name, constraint_name, ordinal_position""";

    static final String MYSQL_CHECKS = """
            SELECT k.constraint_name, k.table_name, c.check_clause, k.enforced, 'Table' AS level
            FROM information_schema.table_constraints k JOIN information_schema.check_constraints c
                ON c.constraint_schema = k.constraint_schema AND c.constraint_name = k.constraint_name
            WHERE k.constraint_schema = ? AND k.constraint_type = 'CHECK' ORDER BY k.table_name, k.constraint_name""";

    static final String MARIADB_CHECKS = """
            SELECT constraint_name, table_name, check_clause, 'YES' AS enforced, level
            FROM information_schema.check_constraints WHERE constraint_schema = ? ORDER BY table_name, constraint_name""";

    static final String MYSQL_INDEXES = """
            SELECT table_name, index_name, non_unique, column_name, collation, sub_part, index_type,
                expression, CASE is_visible WHEN 'NO' THEN 'invisible' END AS hidden
            FROM information_schema.statistics WHERE table_schema = ? ORDER BY table_name, index_name, seq_in_index""";

    static final String MARIADB_INDEXES = """
            SELECT table_name, index_name, non_unique, column_name, collation, sub_part, index_type,
                NULL AS expression, CASE ignored WHEN 'YES' THEN 'ignored' END AS hidden
            FROM information_schema.statistics WHERE table_schema = ? ORDER BY table_name, index_name, seq_in_index""";

    static final String TRIGGERS = """
            SELECT trigger_name, event_object_table, event_manipulation, action_timing, action_statement
            FROM information_schema.triggers WHERE trigger_schema = ?
            ORDER BY event_object_table, action_timing, event_manipulation, action_order""";

    private MySqlCatalogQueries() {}
}
