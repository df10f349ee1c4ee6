package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.PostgreSql;

/** The catalogs that Inchworm can read. */
public final class Catalogs {

    private static final DatabaseCatalog POSTGRESQL = new PostgreSqlCatalog(new PostgreSql());
    private static final DatabaseCatalog MYSQL = new MySqlCatalog(new MySql());
    private static final DatabaseCatalog MARIADB = new MySqlCatalog(new MariaDb());

    private Catalogs() {}

    /**
     * The catalog of the dialect called {@code dialect}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static DatabaseCatalog of(String dialect) {
        return switch (dialect) {
            case PostgreSql.NAME -> POSTGRESQL;
            case MySql.NAME -> MYSQL;
            case MariaDb.NAME -> MARIADB;
            default -> throw new IllegalArgumentException("There is no catalog for " + dialect);
        };
    }
}
