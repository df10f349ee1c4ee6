package dev.inchworm.dialect.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue as a page of the documentation. */
final class LockReference {

    /** The form that each section begins with. */
    private static final Map<PostgreSqlForm, String> SECTIONS = Map.ofEntries(
            Map.entry(PostgreSqlForm.CREATE_TABLE, "Tables"),
            Map.entry(PostgreSqlForm.ADD_COLUMN, "Columns"),
            Map.entry(PostgreSqlForm.ADD_CHECK, "Constraints"),
            Map.entry(PostgreSqlForm.CREATE_INDEX, "Indexes"),
            Map.entry(PostgreSqlForm.CREATE_FUNCTION, "Triggers"),
            Map.entry(PostgreSqlForm.CREATE_VIEW, "Views"),
            Map.entry(PostgreSqlForm.CREATE_SEQUENCE, "Sequences and types"),
            Map.entry(PostgreSqlForm.COMMENT_ON_TABLE, "Comments and rights"),
            Map.entry(PostgreSqlForm.INSERT, "Rows"));

    private LockReference() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Locks

                <!-- Generated from the catalogue in dev.inchworm.dialect.lock; do not edit. -->

                What each form of statement that Inchworm writes does to those who read and write meanwhile. The locks that
                steps claim, and what their comments say of them, come from here, and every row is measured by the tests: locks
                in `pg_locks`, rewrites by the files of the table and its indexes, scans by the counter of rows that were read.
                Where nothing else is said, a row holds for PostgreSQL 13 to 18.

                `t` is the table, `p` one that is referred to, `v` a view, `s` a sequence, `i` an index, `e` a type.

                | lock | keeps off |
                |---|---|
                | `ACCESS EXCLUSIVE` | everyone, readers too |
                | `SHARE ROW EXCLUSIVE`, `SHARE` | those who write |
                | `SHARE UPDATE EXCLUSIVE` | other changes to the table; readers and writers go on |
                | `ROW EXCLUSIVE`, `ROW SHARE`, `ACCESS SHARE` | nobody who reads or writes |

                A statement that waits for its lock keeps off whoever comes after it and is kept off by that lock, readers behind an
                `ACCESS EXCLUSIVE`. So Inchworm never waits for longer than the lock budget: it gives up, lets the others
                through and tries again.
                """);
        for (PostgreSqlForm form : PostgreSqlForm.values()) {
            if (SECTIONS.containsKey(form)) {
                page.append("\n## ").append(SECTIONS.get(form)).append("""


                        | statement | lock on the table | on the other object | rows | in a transaction |
                        |---|---|---|---|---|
                        """);
            }
            page.append(row(form));
        }
        return page + MySqlLockReference.markdown();
    }

    private static String row(PostgreSqlForm form) {
        String since = form.since() > PostgreSqlForm.OLDEST ? "; from " + form.since() + " on" : "";
        List<Map.Entry<Integer, PostgreSqlFacts>> versions =
                new ArrayList<>(form.byVersion().entrySet());
        versions.sort(Comparator.comparing(Map.Entry::getKey));
        return versions.stream()
                .map(version -> "| " + code(form.sql())
                        + (version.equals(versions.get(0)) ? since : "; from " + version.getKey() + " on") + " | "
                        + facts(form, version.getValue()) + " |\n")
                .collect(Collectors.joining());
    }

    private static String facts(PostgreSqlForm form, PostgreSqlFacts facts) {
        String other = facts.other() == PostgreSqlLock.NONE
                ? ""
                : lock(facts.other()) + ", " + form.other().text();
        return lock(facts.table()) + " | " + other + " | "
                + (facts.rows() == RowWork.NONE ? "" : facts.rows().text()) + " | "
                + (facts.transactional() ? "yes" : "**no**");
    }

    private static String lock(PostgreSqlLock lock) {
        return lock == PostgreSqlLock.NONE ? "" : "`" + lock.text() + "`";
    }

    /** The statement as code, what is said of it in words. */
    private static String code(String sql) {
        int comma = sql.indexOf(", ");
        String before = sql.substring(0, Math.max(comma, 0));
        boolean said = comma >= 0
                && before.chars().filter(c -> c == '(').count()
                        == before.chars().filter(c -> c == ')').count()
                && !before.equals("SET")
                && !before.startsWith("COMMENT");
        return said ? "`" + sql.substring(0, comma) + "`" + sql.substring(comma) : "`" + sql + "`";
    }
}
