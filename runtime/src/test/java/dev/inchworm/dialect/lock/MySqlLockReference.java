package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.Online;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the catalogue says of MySQL and MariaDB, as the end of a page of the documentation. */
final class MySqlLockReference {

    /** The form that each section begins with. */
    private static final Map<MySqlForm, String> SECTIONS = Map.of(
            MySqlForm.ADD_COLUMN, "Columns",
            MySqlForm.ADD_CHECK, "Constraints",
            MySqlForm.CREATE_INDEX, "Indexes",
            MySqlForm.RENAME_TABLE, "Tables");

    private MySqlLockReference() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""

                # MySQL and MariaDB

                Inchworm does not plan for them yet; this is what it will plan with. Each row is measured by asking the servers
                for every algorithm with every lock, on a table with rows: what stands here is the best that is not refused. A
                statement that does not ask for it may be carried out in a dearer way without a word.

                | way | means |
                |---|---|
                | `INSTANT` | in the catalog alone; on MySQL no `LOCK` may stand beside it |
                | `NOCOPY` | within the storage engine, the rows stay where they are |
                | `INPLACE` | within the storage engine |
                | `COPY` | row by row into a new table |
                | *writes wait* | `LOCK=SHARED`: others read meanwhile, but nobody writes, however long it takes |

                **rebuilds**: all rows are written anew. **scans**: they are read, for an index. Without either it takes milliseconds.
                Every statement needs the table for itself for a moment at its beginning and at its end, whatever it says of
                locks, and keeps off whoever comes after it while it waits for that. None can be part of a transaction.
                """);
        for (MySqlForm form : MySqlForm.values()) {
            if (SECTIONS.containsKey(form)) {
                page.append("\n## ").append(SECTIONS.get(form)).append(" on MySQL and MariaDB\n\n| statement | ");
                page.append(each(MySqlLine::text)).append(" |\n|---|---|---|---|\n");
            }
            page.append("| `").append(form.sql()).append('`');
            page.append(form.note().isEmpty() ? "" : ", " + form.note()).append(" | ");
            page.append(each(line ->
                            form.facts(line).map(MySqlLockReference::text).orElse("refused")))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String each(Function<MySqlLine, String> cell) {
        return Arrays.stream(MySqlLine.values()).map(cell).collect(Collectors.joining(" | "));
    }

    private static String text(MySqlFacts facts) {
        Online how = facts.how();
        String rows =
                switch (facts.rows()) {
                    case NONE -> "";
                    case SCAN -> ", scans";
                    case REWRITE -> ", rebuilds";
                };
        return "`" + how.algorithm() + "`" + rows + (facts.letsOthersWrite() ? "" : ", *writes wait*");
    }
}
