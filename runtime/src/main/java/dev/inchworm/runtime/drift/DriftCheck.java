package dev.inchworm.runtime.drift;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import dev.inchworm.runtime.Difference;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.RecordedStructure;
import dev.inchworm.runtime.platform.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Compares the database with its journal. What should be there is what the journal keeps of the steps that are done, so
 * neither the files nor the end of a phase are needed.
 */
public final class DriftCheck {

    /** How often a run may get in between before it is asked to be waited for. */
    private static final int ATTEMPTS = 10;

    private final Journal journal;
    private final Dialect dialect;
    private final DatabaseCatalog catalog;

    /** For the unit of {@code journal}. */
    public DriftCheck(Journal journal, Dialect dialect) {
        this.journal = journal;
        this.dialect = dialect;
        this.catalog = Catalogs.of(dialect.name());
    }

    /**
     * What differs.
     *
     * @throws InchwormException IW851 where the journal knows no migration
     */
    public List<Difference> run(Connection connection) throws SQLException {
        if (journal.reader().view(connection).migrations().isEmpty()) {
            throw new InchwormException(Code.IW851, journal.place(), journal.unit());
        }
        return compare(connection, () -> journal.reader().structure(connection));
    }

    /** Compares with what {@code reading} says as often as it says something else afterwards than before. */
    List<Difference> compare(Connection connection, Jdbc.Call<List<RecordedStructure>> reading) throws SQLException {
        List<RecordedStructure> before = reading.run();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Difference> differences = Comparison.of(connection, catalog, dialect, expected(before));
            List<RecordedStructure> after = reading.run();
            if (after.equals(before)) {
                return differences;
            }
            before = after;
        }
        throw new InchwormException(Code.IW855, journal.unit());
    }

    private Expected expected(List<RecordedStructure> structures) {
        return Expected.after(
                catalog,
                structures.stream()
                        .filter(RecordedStructure::isDone)
                        .map(RecordedStructure::sql)
                        .toList(),
                structures.stream()
                        .filter(RecordedStructure::isUnfinished)
                        .map(RecordedStructure::sql)
                        .toList());
    }
}
