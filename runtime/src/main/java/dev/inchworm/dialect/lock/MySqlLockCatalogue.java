package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.Online;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What statements cost on the servers of one line. Of what alters a table the text does not say what the server does with its
 * rows, so the caller names the form.
 */
record MySqlLockCatalogue(MySqlLine line) implements LockCatalogue {

    private static final String LOCK = "EXCLUSIVE";

    private static final List<String> CATALOG_ONLY = List.of(
            "DROP TABLE ",
            "RENAME TABLE ",
            "CREATE TRIGGER ",
            "DROP TRIGGER ",
            "DROP VIEW ",
            "ALTER SEQUENCE ",
            "DROP SEQUENCE ");

    private static final List<String> UNNOTICED =
            List.of("CREATE TABLE ", "CREATE VIEW ", "CREATE ALGORITHM=MERGE ", "CREATE SEQUENCE ");

    @Override
    public Optional<Footprint> of(String sql, List<ObjectName> tables, Set<StatementForm> variants) {
        Optional<MySqlForm> form = variants.stream()
                .filter(MySqlForm.class::isInstance)
                .map(MySqlForm.class::cast)
                .findFirst();
        if (form.isPresent()) {
            MySqlFacts facts = form.get()
                    .facts(line)
                    .orElseThrow(() -> new IllegalStateException(line.text() + " does not know " + form.get()));
            return Optional.of(new Footprint(Optional.of(LOCK), facts.rows(), false, text(facts)));
        }
        if (CATALOG_ONLY.stream().anyMatch(sql::startsWith)) {
            return Optional.of(new Footprint(Optional.of(LOCK), RowWork.NONE, false, catalogOnly("")));
        }
        return UNNOTICED.stream().anyMatch(sql::startsWith)
                ? Optional.of(new Footprint(Optional.empty(), RowWork.NONE, false, ""))
                : Optional.empty();
    }

    private static String text(MySqlFacts facts) {
        Online how = facts.how();
        String way = how.sql();
        return switch (facts.rows()) {
            case NONE -> catalogOnly(way + ": ");
            case SCAN -> way + ": reads every row, " + meanwhile(facts);
            case REWRITE -> way + ": writes every row anew, " + meanwhile(facts);
        };
    }

    private static String catalogOnly(String way) {
        String begin = way.isEmpty() ? "Catalog-only" : way + "catalog-only";
        return begin
                + ", milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.";
    }

    private static String meanwhile(MySqlFacts facts) {
        return facts.letsOthersWrite()
                ? "while others read and write, however long it takes;\n"
                        + "exclusive metadata lock for a moment at the beginning and at the end."
                : "and nobody writes meanwhile, however long it takes.";
    }
}
