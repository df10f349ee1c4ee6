package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.catalog.PostgreSqlFormReader;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.dialect.lock.PostgreSqlUse;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.TableFacts.Kind;
import dev.inchworm.runtime.platform.TableFacts.Trigger;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The catalogs of PostgreSQL. */
final class PostgresInspection implements Inspection {

    /** In statements written by hand too, which leave out {@code COLUMN} and name no tables in their header. */
    private static final Pattern RENAMED_COLUMN =
            Pattern.compile("\\bRENAME\\s+(?!(?:TO|CONSTRAINT|VALUE|ATTRIBUTE)\\b)", Pattern.CASE_INSENSITIVE);

    /** What {@code tables} asks about each name; the trigger part takes those that fire for UPDATE. */
    private static final String TABLES = """
            SELECT n.name, c.relkind, s.oid IS NULL OR has_schema_privilege(s.oid, 'CREATE') AS creatable, \
            c.oid IS NOT NULL AND pg_has_role(c.relowner, 'USAGE') AS owned, \
            c.oid IS NOT NULL AND has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'UPDATE') AS writable, \
            c.oid IS NOT NULL AND row_security_active(c.oid) AS hides_rows, \
            EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhparent = c.oid) AS parent, \
            EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid) AS child, \
            ARRAY(SELECT p.pubname FROM pg_publication_tables p JOIN pg_namespace ps ON ps.nspname = p.schemaname \
            WHERE ps.oid = c.relnamespace AND p.tablename = c.relname ORDER BY 1) AS publications, \
            ARRAY(SELECT u.subname FROM pg_subscription_rel r JOIN pg_subscription u ON u.oid = r.srsubid \
            WHERE r.srrelid = c.oid ORDER BY 1) AS subscriptions \
            FROM unnest(?::text[], ?::text[]) AS n (name, schema) LEFT JOIN pg_class c ON c.oid = to_regclass(n.name) \
            LEFT JOIN pg_namespace s ON s.nspname = coalesce(n.schema, current_schema())""";

    private static final String TRIGGERS = """
            SELECT n.name, t.tgname, ARRAY(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = t.tgrelid \
            AND a.attnum = ANY (t.tgattr::int2[])) AS columns FROM unnest(?::text[]) AS n (name) \
            JOIN pg_trigger t ON t.tgrelid = to_regclass(n.name) \
            WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgtype & 16 <> 0 ORDER BY t.tgname""";

    private static final String DEPENDENTS = """
            WITH me AS (SELECT a.attrelid, a.attnum FROM pg_attribute a WHERE a.attrelid = to_regclass(?) AND a.attname = ? \
            AND NOT a.attisdropped), needs AS (SELECT d.classid, d.objid, d.objsubid FROM pg_depend d JOIN me \
            ON d.refclassid = 'pg_class'::regclass AND d.refobjid = me.attrelid AND d.refobjsubid = me.attnum) \
            SELECT 'view' AS kind, r.ev_class::regclass::text AS name, true AS certain FROM needs \
            JOIN pg_rewrite r ON needs.classid = 'pg_rewrite'::regclass AND r.oid = needs.objid \
            UNION SELECT 'policy', p.polname, true FROM needs \
            JOIN pg_policy p ON needs.classid = 'pg_policy'::regclass AND p.oid = needs.objid \
            UNION SELECT 'function', f.proname, true FROM needs \
            JOIN pg_proc f ON needs.classid = 'pg_proc'::regclass AND f.oid = needs.objid \
            UNION SELECT 'trigger', t.tgname, true FROM needs \
            JOIN pg_trigger t ON needs.classid = 'pg_trigger'::regclass AND t.oid = needs.objid AND NOT t.tgisinternal \
            UNION SELECT 'generated column', a.attname, true FROM needs CROSS JOIN me \
            JOIN pg_attrdef g ON needs.classid = 'pg_attrdef'::regclass AND g.oid = needs.objid AND g.adnum <> me.attnum \
            JOIN pg_attribute a ON a.attrelid = g.adrelid AND a.attnum = g.adnum \
            UNION SELECT 'column list of publication', u.pubname, true FROM needs \
            JOIN pg_publication_rel l ON needs.classid = 'pg_publication_rel'::regclass AND l.oid = needs.objid \
            JOIN pg_publication u ON u.oid = l.prpubid \
            UNION SELECT 'partition key', me.attrelid::regclass::text, true FROM me JOIN pg_depend k \
            ON k.classid = 'pg_class'::regclass AND k.objid = me.attrelid AND k.objsubid = me.attnum \
            AND k.refobjid = me.attrelid AND k.refobjsubid = 0 AND k.deptype = 'i' \
            UNION SELECT 'function', f.proname, false FROM pg_proc f JOIN pg_language l ON l.oid = f.prolang \
            JOIN pg_namespace s ON s.oid = f.pronamespace WHERE l.lanname IN ('sql', 'plpgsql') \
            AND s.nspname NOT IN ('pg_catalog', 'information_schema') \
            AND f.prosrc ~ ('\\m' || ? || '\\M') AND f.prosrc ~ ('\\m' || ? || '\\M') ORDER BY 1, 2""";

    private static final Pattern DROP_VIEW = Pattern.compile("\\bDROP VIEW (?:IF EXISTS )?([^;]+)");

    private final Dialect dialect;
    private final PostgresColumnFates fates;

    PostgresInspection(Dialect dialect) {
        this.dialect = dialect;
        this.fates = new PostgresColumnFates(dialect);
    }

    @Override
    public ServerFacts server(Connection connection) throws SQLException {
        List<String> roles = Jdbc.query(
                connection,
                "SELECT DISTINCT coalesce(r.rolname, 'everyone') FROM pg_db_role_setting s"
                        + " LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE s.setdatabase IN"
                        + " (0, (SELECT oid FROM pg_database WHERE datname = current_database()))"
                        + " AND 'session_replication_role=replica' = ANY (s.setconfig) ORDER BY 1",
                row -> row.getString(1));
        List<SessionInfo> open = longTransactions(connection);
        return Jdbc.first(
                        connection,
                        "SELECT current_user, pg_is_in_recovery(), current_setting('default_transaction_read_only') = 'on',"
                                + " current_setting('is_superuser') = 'on'"
                                + " OR pg_has_role(current_user, 'pg_signal_backend', 'USAGE'),"
                                + " current_setting('session_replication_role') = 'replica'",
                        row -> new ServerFacts(
                                row.getString(1),
                                readOnly(row.getBoolean(2), row.getBoolean(3)),
                                row.getBoolean(4),
                                row.getBoolean(5),
                                roles,
                                open))
                .orElseThrow();
    }

    private static Optional<String> readOnly(boolean recovering, boolean byDefault) {
        if (recovering) {
            return Optional.of("it is a standby, which only replays what its primary does");
        }
        return byDefault ? Optional.of("default_transaction_read_only is on") : Optional.empty();
    }

    private static List<SessionInfo> longTransactions(Connection connection) throws SQLException {
        List<SessionInfo> open = new ArrayList<>(Jdbc.query(
                connection,
                "SELECT " + PostgresSessions.COLUMNS + " FROM pg_stat_activity a WHERE a.datname = current_database()"
                        + " AND a.usename IS NOT NULL AND a.pid <> pg_backend_pid() AND a.backend_xmin IS NOT NULL"
                        + " AND a.xact_start < clock_timestamp() - interval '1 minute' ORDER BY a.xact_start",
                PostgresSessions::read));
        open.addAll(Jdbc.query(
                connection,
                "SELECT " + PostgresLocks.PREPARED + " FROM pg_prepared_xacts p WHERE p.database = current_database()"
                        + " ORDER BY p.prepared",
                PostgresSessions::read));
        return open;
    }

    @Override
    public List<InchwormException> settings(Connection connection, List<Step> steps) {
        return List.of();
    }

    @Override
    public Map<ObjectName, TableFacts> tables(Connection connection, Collection<ObjectName> names) throws SQLException {
        Map<String, ObjectName> byQuoted = new LinkedHashMap<>();
        names.forEach(name -> byQuoted.put(dialect.quote(name), name));
        Array quoted = connection.createArrayOf("text", byQuoted.keySet().toArray(String[]::new));
        Array schemas = connection.createArrayOf(
                "text",
                byQuoted.values().stream()
                        .map(name -> name.schema().orElse(null))
                        .toArray(String[]::new));
        Map<String, List<Trigger>> triggers = new LinkedHashMap<>();
        Jdbc.query(
                connection,
                TRIGGERS,
                row -> triggers.computeIfAbsent(row.getString("name"), any -> new ArrayList<>())
                        .add(new Trigger(row.getString("tgname"), texts(row.getArray("columns")))),
                quoted);
        Map<ObjectName, TableFacts> facts = new LinkedHashMap<>();
        Jdbc.query(
                connection,
                TABLES,
                row -> {
                    String name = row.getString("name");
                    return facts.put(
                            byQuoted.get(name),
                            new TableFacts(
                                    byQuoted.get(name),
                                    kind(row.getString("relkind")),
                                    row.getBoolean("creatable"),
                                    row.getBoolean("owned"),
                                    row.getBoolean("writable"),
                                    row.getBoolean("hides_rows"),
                                    row.getBoolean("parent"),
                                    row.getBoolean("child"),
                                    triggers.getOrDefault(name, List.of()),
                                    texts(row.getArray("publications")),
                                    texts(row.getArray("subscriptions"))));
                },
                quoted,
                schemas);
        return facts;
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private static Kind kind(String relkind) {
        return switch (relkind == null ? "" : relkind) {
            case "" -> Kind.ABSENT;
            case "r" -> Kind.TABLE;
            case "p" -> Kind.PARTITIONED;
            case "v" -> Kind.VIEW;
            case "m" -> Kind.MATERIALIZED_VIEW;
            case "f" -> Kind.FOREIGN_TABLE;
            default -> Kind.OTHER;
        };
    }

    @Override
    public List<Dependent> dependents(Connection connection, SchemaObject column) throws SQLException {
        return Jdbc.query(
                connection,
                DEPENDENTS,
                row -> new Dependent(row.getString("kind"), row.getString("name"), row.getBoolean("certain")),
                dialect.quote(column.owner()),
                column.part(),
                pattern(column.part()),
                pattern(column.owner().name()));
    }

    /** As text in a regular expression. */
    private static String pattern(String name) {
        return name.replaceAll("([^\\w])", "\\\\$1");
    }

    @Override
    public List<ObjectName> changed(Step step) {
        return step.tables().stream().filter(table -> isChanged(step, table)).toList();
    }

    /** A name before a dot is that of a column's table, or of a schema. */
    private boolean isChanged(Step step, ObjectName table) {
        return Pattern.compile("(?:(?:ALTER|DROP) TABLE (?:ONLY |IF EXISTS )?|\\sON )"
                        + Pattern.quote(dialect.quote(table)) + "(?!\\.)")
                .matcher(step.sql())
                .find();
    }

    @Override
    public List<String> unfitForPartitioned(Step step, int major) {
        return forms(step)
                .filter(form -> !form.fitsPartitioned(major))
                .map(PostgreSqlForm::sql)
                .distinct()
                .toList();
    }

    @Override
    public boolean addsTrigger(Step step) {
        return forms(step)
                .anyMatch(form -> form == PostgreSqlForm.CREATE_TRIGGER || form == PostgreSqlForm.REPLACE_TRIGGER);
    }

    /** Of a backfill, none: there is an UPDATE for every kind of table. */
    private static Stream<PostgreSqlForm> forms(Step step) {
        return PostgreSqlFormReader.read(step.sql()).stream()
                .flatMap(List::stream)
                .map(PostgreSqlUse::form);
    }

    @Override
    public List<ColumnFate> columnFates(Step step) {
        return changed(step).stream()
                .flatMap(table -> fates.of(table, step.sql()).stream())
                .toList();
    }

    @Override
    public boolean renamesColumns(Step step, ObjectName table) {
        return (step.tables().isEmpty() || step.tables().contains(table))
                && RENAMED_COLUMN.matcher(step.sql()).find();
    }

    @Override
    public boolean drops(Step step, String name) {
        String quoted = dialect.quote(name);
        return dropsView(step, name)
                || List.of("DROP TRIGGER ", "DROP FUNCTION ", "DROP COLUMN ").stream()
                        .anyMatch(what -> step.sql().contains(what + quoted)
                                || step.sql().contains(what + "IF EXISTS " + quoted));
    }

    /** The server names a view as it has to be written, with its schema only where that is not found anyway. */
    private static boolean dropsView(Step step, String name) {
        String plain = name.replace("\"", "");
        return DROP_VIEW
                .matcher(step.sql())
                .results()
                .map(found -> found.group(1).replace("\"", ""))
                .anyMatch(dropped -> dropped.equals(plain) || dropped.endsWith("." + plain));
    }
}
