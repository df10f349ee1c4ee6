package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;

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
        if (dialect.equals(PostgreSql.NAME)) {
            return POSTGRESQL;
        }
        throw new IllegalArgumentException("There is no catalog for " + dialect);
    }
}
