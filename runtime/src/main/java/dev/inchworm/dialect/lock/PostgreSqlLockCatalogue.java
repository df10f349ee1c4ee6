package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.catalog.PostgreSqlFormReader;
import dev.inchworm.dialect.lock.PostgreSqlForm.Other;
import dev.inchworm.schema.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What statements cost on PostgreSQL from the major version {@code major} on. */
record PostgreSqlLockCatalogue(int major) implements LockCatalogue {

    @Override
    public Optional<Footprint> of(String sql, List<ObjectName> tables, Set<StatementForm> variants) {
        return claimed(variants)
                .or(() -> PostgreSqlFormReader.read(sql))
                .map(uses -> footprint(uses, tables, variants));
    }

    private Footprint footprint(List<PostgreSqlUse> uses, List<ObjectName> tables, Set<StatementForm> variants) {
        Set<ObjectName> created = new HashSet<>();
        PostgreSqlLock strongest = PostgreSqlLock.NONE;
        RowWork rows = RowWork.NONE;
        boolean transactional = true;
        for (PostgreSqlUse use : uses) {
            PostgreSqlForm form = variant(use.form(), variants);
            PostgreSqlFacts facts = form.facts(major)
                    .orElseThrow(() -> new IllegalStateException(
                            "PostgreSQL " + major + " does not know " + form + "; version " + form.since() + " does"));
            transactional &= facts.transactional();
            if (form == PostgreSqlForm.CREATE_TABLE || form == PostgreSqlForm.CREATE_TABLE_REFERRING) {
                use.table().ifPresent(created::add);
            }
            if (use.table().filter(created::contains).isEmpty()) {
                strongest = strongest.or(use.named().orElse(facts.table()));
                rows = rows.compareTo(facts.rows()) >= 0 ? rows : facts.rows();
            }
            if (form.other() == Other.REFERENCED) {
                strongest = strongest.or(facts.other());
            }
        }
        Optional<String> lock = strongest.stopsWriters() ? Optional.of(strongest.text()) : Optional.empty();
        return new Footprint(lock, rows, transactional, text(strongest, rows, tables));
    }

    /** What the caller says of a text that tells nothing, such as a block of code, or that is long and tells nothing else. */
    private static Optional<List<PostgreSqlUse>> claimed(Set<StatementForm> forms) {
        List<PostgreSqlUse> uses = forms.stream()
                .filter(PostgreSqlForm.class::isInstance)
                .map(PostgreSqlForm.class::cast)
                .filter(form -> form.variantOf().isEmpty())
                .map(PostgreSqlUse::of)
                .toList();
        return uses.isEmpty() ? Optional.empty() : Optional.of(uses);
    }

    private static PostgreSqlForm variant(PostgreSqlForm form, Set<StatementForm> variants) {
        return variants.stream()
                .filter(PostgreSqlForm.class::isInstance)
                .map(PostgreSqlForm.class::cast)
                .filter(variant -> variant.variantOf().equals(Optional.of(form)))
                .findFirst()
                .orElse(form);
    }

    private static String text(PostgreSqlLock lock, RowWork rows, List<ObjectName> tables) {
        if (!lock.stopsWriters()) {
            return rows == RowWork.NONE
                    ? ""
                    : lock.text() + ": others read and write meanwhile, however long it takes.";
        }
        String under = " under " + lock.text() + (tables.size() < 2 ? "" : " on " + listed(tables));
        String waits = lock.stopsReaders() ? "nobody reads or writes meanwhile" : "nobody writes meanwhile";
        return switch (rows) {
            case NONE ->
                "Catalog-only: milliseconds" + under + (lock.stopsReaders() ? "" : " (reads go on, writes wait)")
                        + ", and at most the lock budget of waiting for it.";
            case SCAN -> "Reads every row" + under + ": " + waits + ", however long it takes.";
            case REWRITE -> "Writes every row anew" + under + ": " + waits + ", however long it takes.";
        };
    }

    private static String listed(List<ObjectName> tables) {
        String all = tables.stream().map(Objects::toString).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " and " + all.substring(last + 2);
    }
}
