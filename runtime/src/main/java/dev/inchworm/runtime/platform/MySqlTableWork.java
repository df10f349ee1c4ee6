package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What it means on MySQL and MariaDB that a statement works through all rows of a table that is not small. */
final class MySqlTableWork {

    /** A table of so many bytes is copied within the least of lock budgets. */
    private static final long SMALL = 4L << 20;

    /** The log holds what is written to a table meanwhile: a small part of it, but more than nothing. */
    private static final int TABLE_TO_LOG = 32;

    /** What a table's log should be able to hold of it. */
    private static final int TABLE_TO_ENOUGH = 8;

    private static final Pattern SHUTS_OUT =
            Pattern.compile("\\bLOCK\\s*=\\s*(?:SHARED|EXCLUSIVE)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLINE = Pattern.compile(
            "\\bALGORITHM\\s*=\\s*(?:INPLACE|NOCOPY)\\b.*\\bLOCK\\s*=\\s*NONE\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BUILDS = Pattern.compile(
            "\\b(?:ADD\\s+(?:UNIQUE|INDEX|KEY|PRIMARY|COLUMN|CONSTRAINT\\s+\\S+\\s+(?:UNIQUE|PRIMARY))"
                    + "|DROP\\s+(?:COLUMN|PRIMARY)|CREATE\\s+(?:UNIQUE\\s+)?INDEX|FORCE)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MODIFIES =
            Pattern.compile("\\bMODIFY\\s+COLUMN\\s+`((?:[^`]|``)+)`(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NOT_NULL = Pattern.compile("\\bNOT\\s+NULL\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COPIES = Pattern.compile(
            ",\\s*ALGORITHM\\s*=\\s*COPY\\s*,\\s*LOCK\\s*=\\s*(?:SHARED|EXCLUSIVE)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPUTED = Pattern.compile("\\bAS\\s*\\(", Pattern.CASE_INSENSITIVE);

    private MySqlTableWork() {}

    static boolean keepsWritersOff(String sql) {
        return SHUTS_OUT.matcher(sql).find();
    }

    /**
     * A definition that the column has already is taken INSTANT, any other is refused so. MariaDB takes another expression of
     * a virtual column so too, and leaves checks and stored columns that read it as they were.
     */
    static String atOnce(String sql) {
        return MODIFIES.matcher(sql).find() && !COMPUTED.matcher(sql).find()
                ? COPIES.matcher(sql).replaceFirst(", ALGORITHM=INSTANT")
                : sql;
    }

    /** Those of {@code steps} that keep writers off a table. */
    static List<Standstill> standstills(Connection connection, List<Step> steps, Inspection inspection)
            throws SQLException {
        List<Standstill> standstills = new ArrayList<>();
        for (Step step : steps) {
            if (step.work() instanceof Work.Statement && keepsWritersOff(step.sql())) {
                for (ObjectName table : inspection.changed(step)) {
                    size(connection, table)
                            .filter(size -> size.bytes() > SMALL)
                            .ifPresent(size -> standstills.add(new Standstill(step, size)));
                }
            }
        }
        return standstills;
    }

    /**
     * What others write to a table while an index of it is built, or it is written anew, waits in a log of limited size.
     *
     * @param log in bytes
     */
    static List<InchwormException> scarceLogs(Connection connection, List<Step> steps, Inspection inspection, long log)
            throws SQLException {
        List<InchwormException> findings = new ArrayList<>();
        for (Step step : steps) {
            if (!(step.work() instanceof Work.Statement)
                    || !ONLINE.matcher(step.sql()).find()) {
                continue;
            }
            for (ObjectName table : inspection.changed(step)) {
                Optional<TableSize> large = size(connection, table).filter(size -> size.bytes() / TABLE_TO_LOG > log);
                if (large.isPresent() && readsRows(connection, step, table)) {
                    findings.add(new InchwormException(
                            Code.IW894,
                            step.id(),
                            large.get().text(),
                            TableSize.megabytes(log),
                            Long.highestOneBit(large.get().bytes() / TABLE_TO_ENOUGH)));
                }
            }
        }
        return findings;
    }

    /** A definition that is said anew is written to each row where NULL comes or goes. */
    private static boolean readsRows(Connection connection, Step step, ObjectName table) throws SQLException {
        if (BUILDS.matcher(step.sql()).find()) {
            return true;
        }
        Matcher modified = MODIFIES.matcher(step.sql());
        if (!modified.find()) {
            return false;
        }
        Optional<Boolean> nullable = Jdbc.first(
                connection,
                "SELECT is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = coalesce(?, DATABASE())"
                        + " AND table_name = ? AND column_name = ?",
                row -> row.getBoolean(1),
                table.schema().orElse(null),
                table.name(),
                modified.group(1).replace("``", "`"));
        return nullable.isPresent()
                && nullable.get() == NOT_NULL.matcher(modified.group(2)).find();
    }

    private static Optional<TableSize> size(Connection connection, ObjectName table) throws SQLException {
        return Jdbc.first(
                connection,
                "SELECT coalesce(table_rows, 0), coalesce(data_length, 0) + coalesce(index_length, 0)"
                        + " FROM information_schema.tables WHERE table_schema = coalesce(?, DATABASE()) AND table_name = ?",
                row -> new TableSize(table, row.getLong(1), row.getLong(2)),
                table.schema().orElse(null),
                table.name());
    }
}
