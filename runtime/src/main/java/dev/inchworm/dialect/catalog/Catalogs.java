package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import java.util.Optional;

/** The catalogs that Inchworm can read. */
public final class Catalogs {

    private static final DatabaseCatalog POSTGRESQL = new PostgreSqlCatalog(new PostgreSql());

    private Catalogs() {}

    /**
     * The catalog of the dialect called {@code dialect}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static DatabaseCatalog of(String dialect) {
        return find(dialect).orElseThrow(() -> new IllegalArgumentException("There is no catalog for " + dialect));
    }

    /** The catalog of the dialect called {@code dialect}; empty where there is none. */
    public static Optional<DatabaseCatalog> find(String dialect) {
        return dialect.equals(PostgreSql.NAME) ? Optional.of(POSTGRESQL) : Optional.empty();
    }
}
