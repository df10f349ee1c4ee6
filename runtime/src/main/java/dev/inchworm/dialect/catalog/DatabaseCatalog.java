package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The catalog of one database product. Without state: every method works on what it is given. */
public interface DatabaseCatalog {

    /**
     * What the database says of the tables and sequences that {@code expected} names, as its statements would find them.
     * Takes no lock that anyone would notice, and writes nothing.
     *
     * @return without those that are not there. A table in whose place something else stands is missing too, with a trait
     *     that says what it is
     */
    Catalog read(Connection connection, Catalog expected) throws SQLException;

    /**
     * {@code expected} in the database's own words: types, defaults and expressions as its catalog would give them back.
     * Everything is made in temporary tables, whose transaction is rolled back: nothing stays, and no other table is
     * looked at. What the database does not understand stays as it is.
     *
     * @param connection in autocommit mode
     * @throws dev.inchworm.diagnostic.InchwormException IW854 when this session may not make temporary tables
     */
    Catalog normal(Connection connection, Catalog expected) throws SQLException;

    /** The statements of {@code sql} that may change the structure of the database, ended by semicolons; the rest left out. */
    String structural(String sql);

    /**
     * Carries statements out on {@code editor}, as the database did on itself.
     *
     * @return those that it does not understand and that may have changed tables
     */
    List<String> apply(String sql, CatalogEditor editor);

    /** {@code table} without what the database does not tell apart: two tables that come to the same here cannot be told by it. */
    default Table plain(Table table) {
        return table;
    }

    /** What is said of every table that Inchworm creates, beyond what its entities ask for: no more than how its text is collated. */
    default Set<String> usualTraits() {
        return Set.of();
    }

    /** Whether {@code statement} speaks of {@code name}: too often rather than too rarely. */
    boolean mentions(String statement, String name);

    /** Whether a trigger of that name can only be one of ours. */
    boolean isOurs(Trigger trigger);
}
