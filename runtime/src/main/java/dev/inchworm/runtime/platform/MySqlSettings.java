package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What settings of MySQL and MariaDB do to a run. */
final class MySqlSettings {

    /** From here on a table keeps more versions of its definition. */
    private static final ServerVersion MORE_ROW_VERSIONS = ServerVersion.parse("9.1");

    private static final int ACCESS_DENIED = 1227;

    private static final int NO_ROW_VERSION = 4092;

    /** The algorithm is not supported for this, without and with a reason. */
    private static final Set<Integer> NOT_SO = Set.of(1845, 1846);

    private static final Pattern ALGORITHM = Pattern.compile(
            "\\bALGORITHM\\s*=\\s*INSTANT\\b(?!.*\\bALGORITHM\\b)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern INSTANT = Pattern.compile(
            "\\b(?:ADD|DROP)\\s+COLUMN\\b.*\\bALGORITHM\\s*=\\s*INSTANT\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FOREIGN_KEY =
            Pattern.compile("\\bADD\\s+CONSTRAINT\\b.*\\bFOREIGN\\s+KEY\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CREATE_TABLE = Pattern.compile("\\bCREATE\\s+TABLE\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PRIMARY_KEY = Pattern.compile("\\bPRIMARY\\s+KEY\\b", Pattern.CASE_INSENSITIVE);

    private final MySqlProduct product;

    MySqlSettings(MySqlProduct product) {
        this.product = product;
    }

    /** Those that matter, as far as this server has them. */
    Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        Jdbc.query(
                connection,
                "SHOW GLOBAL VARIABLES WHERE variable_name IN ('read_only', 'super_read_only', 'innodb_read_only',"
                        + " 'log_bin', 'log_bin_trust_function_creators', 'foreign_key_checks',"
                        + " 'innodb_online_alter_log_max_size')",
                row -> values.put(row.getString(1).toLowerCase(Locale.ROOT), row.getString(2)));
        return values;
    }

    /** Why the server takes no writes, or should not be given any. */
    static Optional<String> readOnly(Map<String, String> values) {
        return List.of("innodb_read_only", "super_read_only", "read_only").stream()
                .filter(name -> isOn(values, name))
                .map(name -> name + " is on, as on a replica")
                .findFirst();
    }

    /** What would let {@code steps} fail, or do more than they say. */
    List<InchwormException> findings(Connection connection, List<Step> steps, Inspection inspection)
            throws SQLException {
        Map<String, String> values = read(connection);
        List<InchwormException> findings = new ArrayList<>();
        boolean triggers = steps.stream().anyMatch(inspection::addsTrigger);
        if (isOn(values, "log_bin")
                && triggers
                && !isOn(values, "log_bin_trust_function_creators")
                && !isSuper(connection)) {
            findings.add(new InchwormException(Code.IW886));
        }
        if (product == MySqlProduct.MYSQL) {
            findings.addAll(usedUp(connection, steps));
        }
        for (Step step : steps) {
            if (step.work() instanceof Work.Backfill backfill) {
                findings.addAll(touching(connection, step, backfill));
            }
        }
        inspection.standstills(connection, steps).stream()
                .map(found -> new InchwormException(
                        Code.IW893, found.step().id(), found.table().text()))
                .forEach(findings::add);
        Optional<String> log = Optional.ofNullable(values.get("innodb_online_alter_log_max_size"));
        if (log.isPresent()) {
            findings.addAll(MySqlTableWork.scarceLogs(connection, steps, inspection, Long.parseLong(log.get())));
        }
        if (!isOn(values, "foreign_key_checks")) {
            steps.stream()
                    .filter(step -> FOREIGN_KEY.matcher(step.sql()).find())
                    .findFirst()
                    .ifPresent(step -> findings.add(new InchwormException(Code.IW897, step.id())));
        }
        findings.addAll(withoutKey(connection, steps));
        return findings;
    }

    /** Temporary tables are let be by drift, which gives them a key where the server wants one. */
    private static List<InchwormException> withoutKey(Connection connection, List<Step> steps) throws SQLException {
        boolean wanted = !Jdbc.query(
                        connection,
                        "SHOW SESSION VARIABLES WHERE variable_name = 'sql_require_primary_key' AND value = 'ON'",
                        row -> "")
                .isEmpty();
        return wanted
                ? steps.stream()
                        .filter(step -> CREATE_TABLE.matcher(step.sql()).find()
                                && !PRIMARY_KEY.matcher(step.sql()).find())
                        .map(step -> new InchwormException(
                                Code.IW899,
                                step.id(),
                                step.tables().stream()
                                        .map(ObjectName::toString)
                                        .findFirst()
                                        .orElse("a table")))
                        .toList()
                : List.of();
    }

    private static boolean isOn(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "OFF");
        return value.equalsIgnoreCase("ON") || value.equals("1");
    }

    /** As the account has it; where a role gives it, the server lets pass what is warned of here. */
    private static boolean isSuper(Connection connection) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT 1 FROM information_schema.user_privileges WHERE privilege_type = 'SUPER' AND grantee ="
                                + " concat('''', substring_index(CURRENT_USER(), '@', 1), '''@''',"
                                + " substring_index(CURRENT_USER(), '@', -1), '''')",
                        row -> true)
                .isPresent();
    }

    /** A table has so many versions of its definition at most before it must be written anew. */
    private static List<InchwormException> usedUp(Connection connection, List<Step> steps) throws SQLException {
        Map<ObjectName, Integer> needed = new LinkedHashMap<>();
        steps.stream().filter(step -> INSTANT.matcher(step.sql()).find()).forEach(step -> step.tables()
                .forEach(table -> needed.merge(table, 1, Integer::sum)));
        if (needed.isEmpty()) {
            return List.of();
        }
        String version = Jdbc.first(connection, "SELECT VERSION()", row -> row.getString(1))
                .orElseThrow();
        int most = ServerVersion.parse(version).isAtLeast(MORE_ROW_VERSIONS) ? 255 : 64;
        List<InchwormException> findings = new ArrayList<>();
        for (Map.Entry<ObjectName, Integer> table : needed.entrySet()) {
            int used = rowVersions(connection, table.getKey());
            if (used + table.getValue() > most) {
                findings.add(new InchwormException(Code.IW888, table.getKey(), used, most, table.getValue()));
            }
        }
        return findings;
    }

    /**
     * What was only tried at once takes its time. Where the versions are used up the whole table is written anew, while others
     * read and write it, and has all of them to use again.
     */
    static Optional<String> instead(String sql, SQLException refusal) {
        if (NOT_SO.contains(refusal.getErrorCode())
                && !MySqlTableWork.atOnce(sql).equals(sql)) {
            return Optional.of(sql);
        }
        Matcher instant = ALGORITHM.matcher(sql);
        return refusal.getErrorCode() == NO_ROW_VERSION && INSTANT.matcher(sql).find() && instant.find()
                ? Optional.of(instant.replaceFirst("ALGORITHM=INPLACE, LOCK=NONE"))
                : Optional.empty();
    }

    /** Zero where it may not be seen: then nothing can be said before the server refuses. */
    private static int rowVersions(Connection connection, ObjectName table) throws SQLException {
        try {
            return Jdbc.first(
                            connection,
                            "SELECT total_row_versions FROM information_schema.innodb_tables"
                                    + " WHERE name = concat(coalesce(?, DATABASE()), '/', ?)",
                            row -> row.getInt(1),
                            table.schema().orElse(null),
                            table.name())
                    .orElse(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCESS_DENIED) {
                return 0;
            }
            throw e;
        }
    }

    /** Columns that the server sets to the time of every update, unless the update sets them. */
    private static List<InchwormException> touching(Connection connection, Step step, Work.Backfill backfill)
            throws SQLException {
        List<String> columns = Jdbc.query(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE table_schema = coalesce(?, DATABASE())"
                        + " AND table_name = ? AND extra LIKE '%on update%' ORDER BY ordinal_position",
                row -> row.getString(1),
                backfill.table().schema().orElse(null),
                backfill.table().name());
        return columns.stream()
                .filter(column -> !isSet(step.sql(), column))
                .map(column -> new InchwormException(Code.IW890, step.id(), backfill.table(), column))
                .toList();
    }

    private static boolean isSet(String sql, String column) {
        Matcher set = Pattern.compile("`?" + Pattern.quote(column) + "`?\\s*=", Pattern.CASE_INSENSITIVE)
                .matcher(sql);
        return set.find();
    }
}
