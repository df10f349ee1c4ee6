package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the text of statements what becomes of the columns of a table. */
final class PostgresColumnFates {

    private static final String NAME = "\"((?:[^\"]|\"\")+)\"";
    private static final Pattern DROPPED = Pattern.compile("DROP COLUMN (?:IF EXISTS )?" + NAME);
    private static final Pattern RENAMED = Pattern.compile("RENAME COLUMN " + NAME + " TO " + NAME);
    private static final Pattern RETYPED = Pattern.compile("ALTER COLUMN " + NAME + " (?:SET DATA )?TYPE ");

    private final Dialect dialect;

    PostgresColumnFates(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Those of the columns of {@code table} that {@code sql} does not leave alone, in its order. */
    List<ColumnFate> of(ObjectName table, String sql) {
        List<ColumnFate> fates = new ArrayList<>();
        List<String> statements = alterations(table, sql);
        List<MatchResult> renamings = statements.stream()
                .flatMap(statement -> RENAMED.matcher(statement).results())
                .toList();
        for (String statement : statements) {
            add(fates, table, ColumnFate.Kind.DROPPED, DROPPED.matcher(statement));
            add(fates, table, ColumnFate.Kind.RETYPED, RETYPED.matcher(statement));
        }
        // One that only gets another name takes along what is over it, and nobody is the worse for it.
        renamings.stream()
                .filter(away -> renamings.stream()
                        .anyMatch(here -> here.group(2).equals(away.group(1))
                                && !here.group(1).equals(away.group(2))))
                .forEach(away ->
                        fates.add(new ColumnFate(SchemaObject.column(table, plain(away)), ColumnFate.Kind.SUPPLANTED)));
        return fates;
    }

    private List<String> alterations(ObjectName table, String sql) {
        String start = "ALTER TABLE " + dialect.quote(table) + " ";
        List<String> statements = new ArrayList<>();
        for (int at = sql.indexOf(start); at >= 0; at = sql.indexOf(start, at + 1)) {
            int end = sql.indexOf(';', at);
            statements.add(sql.substring(at, end < 0 ? sql.length() : end));
        }
        return statements;
    }

    private static void add(List<ColumnFate> fates, ObjectName table, ColumnFate.Kind kind, Matcher matcher) {
        matcher.results().forEach(found -> fates.add(new ColumnFate(SchemaObject.column(table, plain(found)), kind)));
    }

    private static String plain(MatchResult found) {
        return found.group(1).replace("\"\"", "\"");
    }
}
