package dev.inchworm.runtime.drift;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.Baseline;
import dev.inchworm.runtime.Difference;
import dev.inchworm.runtime.Difference.Kind;
import dev.inchworm.runtime.Difference.Part;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.JournalWriter;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.RecordedMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Takes over a database whose tables are there already, as if the accepted migrations had made them. */
public final class Adoption {

    private final Journal journal;
    private final Dialect dialect;
    private final DatabaseCatalog catalog;
    private final List<KnownMigration> accepted;

    /** With the migrations that the files know; a draft is never adopted. */
    public Adoption(Journal journal, Dialect dialect, List<KnownMigration> known) {
        this.journal = journal;
        this.dialect = dialect;
        this.catalog = Catalogs.of(dialect.name());
        this.accepted =
                known.stream().filter(migration -> !migration.id().isDraft()).toList();
    }

    /**
     * What would become of it.
     *
     * @throws InchwormException IW852 where there is nothing to adopt, IW853 where the journal knows migrations already
     */
    public Baseline look(Connection connection) throws SQLException {
        List<RecordedMigration> recorded = journal.reader().view(connection).migrations();
        if (!recorded.isEmpty()) {
            throw new InchwormException(
                    Code.IW853,
                    journal.place(),
                    recorded.stream()
                            .map(migration -> migration.id().toString())
                            .collect(Collectors.joining(", ")));
        }
        if (accepted.isEmpty()) {
            throw new InchwormException(
                    Code.IW852,
                    journal.unit(),
                    "there is no accepted migration",
                    "inchworm accept initial, for entities that ask for what the database holds; then baseline");
        }
        Expected expected = expected();
        List<Difference> differences = Comparison.of(connection, catalog, dialect, expected);
        long missing = differences.stream()
                .filter(difference -> difference.kind() == Kind.MISSING && difference.part() == Part.TABLE)
                .count();
        if (missing > 0 && missing == expected.catalog().schema().tables().size()) {
            throw new InchwormException(
                    Code.IW852,
                    journal.unit(),
                    "the database has none of its tables",
                    "inchworm migrate, which makes them");
        }
        List<MigrationId> ids = accepted.stream().map(KnownMigration::id).toList();
        return new Baseline(differences.isEmpty() ? ids : List.of(), differences);
    }

    /** Records every accepted migration as done. */
    public void record(Connection connection, JournalWriter writer) throws SQLException {
        for (KnownMigration migration : accepted) {
            writer.recordDone(connection, migration, dialect.name());
        }
    }

    private Expected expected() {
        return Expected.after(
                catalog,
                accepted.stream()
                        .flatMap(migration -> migration.steps().stream())
                        .map(Step::sql)
                        .toList(),
                List.of());
    }
}
