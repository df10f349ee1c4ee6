package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.TableFacts.Kind;
import dev.inchworm.runtime.platform.TableFacts.Trigger;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The catalogs of MySQL and MariaDB. */
final class MySqlInspection implements Inspection {

    private static final Duration LONG = Duration.ofMinutes(1);

    private static final String TABLES = """
            SELECT t.table_type, t.create_options LIKE '%partitioned%' FROM information_schema.tables t \
            WHERE t.table_schema = coalesce(?, DATABASE()) AND t.table_name = ?""";

    private static final String TRIGGERS = """
            SELECT trigger_name FROM information_schema.triggers WHERE event_manipulation = 'UPDATE' \
            AND event_object_schema = coalesce(?, DATABASE()) AND event_object_table = ? ORDER BY trigger_name""";

    /** The server refuses to drop a column for these alone; whatever else uses it breaks when it is used next. */
    private static final String CERTAIN = """
            SELECT 'foreign key', k.constraint_name FROM information_schema.key_column_usage k \
            WHERE k.referenced_table_schema = coalesce(?, DATABASE()) AND k.referenced_table_name = ? \
            AND k.referenced_column_name = ? AND NOT (k.table_schema = k.referenced_table_schema \
            AND k.table_name = k.referenced_table_name) UNION ALL \
            SELECT 'generated column', c.column_name FROM information_schema.columns c \
            WHERE c.table_schema = coalesce(?, DATABASE()) AND c.table_name = ? \
            AND locate(?, c.generation_expression) > 0 ORDER BY 1, 2""";

    /** Those whose text names the column and, where it is another table's, the table. */
    private static final String MENTIONING = """
            SELECT 'view', v.table_name FROM information_schema.views v WHERE v.table_schema = DATABASE() \
            AND locate(?, v.view_definition) > 0 AND locate(?, v.view_definition) > 0 UNION ALL \
            SELECT 'trigger', t.trigger_name FROM information_schema.triggers t WHERE t.event_object_schema = DATABASE() \
            AND locate(?, t.action_statement) > 0 AND (t.event_object_table = ? OR locate(?, t.action_statement) > 0) \
            UNION ALL SELECT lower(r.routine_type), r.routine_name FROM information_schema.routines r \
            WHERE r.routine_schema = DATABASE() AND locate(?, r.routine_definition) > 0 \
            AND locate(?, r.routine_definition) > 0 ORDER BY 1, 2""";

    private final MySqlDialect dialect;
    private final MySqlSettings settings;
    private final MySqlSessions sessions;
    private final Pattern dropped;
    private final Pattern renamed;

    MySqlInspection(MySqlDialect dialect, MySqlProduct product, MySqlSessions sessions) {
        this.dialect = dialect;
        this.settings = new MySqlSettings(product);
        this.sessions = sessions;
        String name = "`((?:[^`]|``)+)`";
        dropped = Pattern.compile("\\bDROP\\s+(?:COLUMN\\s+)(?:IF\\s+EXISTS\\s+)?" + name, Pattern.CASE_INSENSITIVE);
        renamed = Pattern.compile(
                "\\b(?:RENAME\\s+COLUMN\\s+" + name + "\\s+TO|CHANGE\\s+(?:COLUMN\\s+)?" + name + ")\\s+" + name,
                Pattern.CASE_INSENSITIVE);
    }

    @Override
    public ServerFacts server(Connection connection) throws SQLException {
        Map<String, String> values = settings.read(connection);
        String user = Jdbc.first(connection, "SELECT CURRENT_USER()", row -> row.getString(1))
                .orElseThrow();
        List<SessionInfo> open = sessions.seesAll(connection)
                ? sessions.others(connection).stream()
                        .filter(session -> session.transactionAge()
                                .filter(age -> age.compareTo(LONG) > 0)
                                .isPresent())
                        .toList()
                : List.of();
        return new ServerFacts(user, MySqlSettings.readOnly(values), true, false, List.of(), open);
    }

    @Override
    public List<InchwormException> settings(Connection connection, List<Step> steps) throws SQLException {
        return settings.findings(connection, steps, this);
    }

    @Override
    public List<Standstill> standstills(Connection connection, List<Step> steps) throws SQLException {
        return MySqlTableWork.standstills(connection, steps, this);
    }

    @Override
    public Map<ObjectName, TableFacts> tables(Connection connection, Collection<ObjectName> names) throws SQLException {
        Map<ObjectName, TableFacts> facts = new LinkedHashMap<>();
        for (ObjectName name : names) {
            String schema = name.schema().orElse(null);
            Kind kind = Jdbc.first(
                            connection, TABLES, row -> kind(row.getString(1), row.getBoolean(2)), schema, name.name())
                    .orElse(Kind.ABSENT);
            List<Trigger> triggers = Jdbc.query(
                    connection, TRIGGERS, row -> new Trigger(row.getString(1), List.of()), schema, name.name());
            // Rights come in too many ways (global, roles, proxies) to be foretold: the server says when one is
            // missing.
            facts.put(
                    name,
                    new TableFacts(name, kind, true, true, true, false, false, false, triggers, List.of(), List.of()));
        }
        return facts;
    }

    private static Kind kind(String type, boolean partitioned) {
        return switch (type) {
            case "BASE TABLE", "SYSTEM VERSIONED" -> partitioned ? Kind.PARTITIONED : Kind.TABLE;
            case "VIEW", "SYSTEM VIEW" -> Kind.VIEW;
            default -> Kind.OTHER;
        };
    }

    @Override
    public List<Dependent> dependents(Connection connection, SchemaObject column) throws SQLException {
        String schema = column.owner().schema().orElse(null);
        String table = column.owner().name();
        String name = column.part();
        List<Dependent> dependents = new ArrayList<>(Jdbc.query(
                connection,
                CERTAIN,
                row -> new Dependent(row.getString(1), row.getString(2), true),
                schema,
                table,
                name,
                schema,
                table,
                dialect.quote(name)));
        // The server keeps views with every name quoted, and all else as it was written.
        dependents.addAll(Jdbc.query(
                connection,
                MENTIONING,
                row -> new Dependent(row.getString(1), row.getString(2), false),
                dialect.quote(name),
                dialect.quote(table),
                name,
                table,
                table,
                name,
                table));
        return dependents;
    }

    @Override
    public List<ObjectName> changed(Step step) {
        return step.tables().stream().filter(table -> isChanged(step, table)).toList();
    }

    private boolean isChanged(Step step, ObjectName table) {
        return Pattern.compile(
                        "(?:(?:ALTER|DROP)\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?|\\sON\\s+)"
                                + Pattern.quote(dialect.quote(table)) + "(?!\\.)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(step.sql())
                .find();
    }

    /** What a form cannot be done to, the server says before it begins. */
    @Override
    public List<String> unfitForPartitioned(Step step, int major) {
        return List.of();
    }

    @Override
    public boolean addsTrigger(Step step) {
        return MySqlText.statements(step.sql()).stream()
                .anyMatch(statement -> statement.matches("(?is)CREATE\\s+(?:DEFINER\\s*=\\s*\\S+\\s+)?TRIGGER\\b.*"));
    }

    @Override
    public List<ColumnFate> columnFates(Step step) {
        List<ColumnFate> fates = new ArrayList<>();
        for (ObjectName table : changed(step)) {
            dropped.matcher(step.sql())
                    .results()
                    .forEach(found -> fates.add(new ColumnFate(
                            SchemaObject.column(table, found.group(1).replace("``", "`")), ColumnFate.Kind.DROPPED)));
        }
        return fates;
    }

    @Override
    public boolean renamesColumns(Step step, ObjectName table) {
        return (step.tables().isEmpty() || step.tables().contains(table))
                && renamed.matcher(step.sql()).find();
    }

    @Override
    public boolean drops(Step step, String name) {
        String quoted = Pattern.quote(dialect.quote(name));
        return Pattern.compile(
                        "\\bDROP\\s+(?:TRIGGER|FUNCTION|COLUMN|FOREIGN\\s+KEY|CONSTRAINT|VIEW)\\s+(?:IF\\s+EXISTS\\s+)?"
                                + "(?:`(?:[^`]|``)+`\\.)?" + quoted,
                        Pattern.CASE_INSENSITIVE)
                .matcher(step.sql())
                .find();
    }
}
