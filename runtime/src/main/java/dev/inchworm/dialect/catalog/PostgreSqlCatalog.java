package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The catalog of PostgreSQL, 13 and later. */
final class PostgreSqlCatalog implements DatabaseCatalog {

    private static final String OURS = "inchworm_";

    private final PostgreSql dialect;

    PostgreSqlCatalog(PostgreSql dialect) {
        this.dialect = dialect;
    }

    @Override
    public Catalog read(Connection connection, Catalog expected) throws SQLException {
        return new PostgreSqlCatalogReader(connection).read(expected);
    }

    @Override
    public Catalog normal(Connection connection, Catalog expected) throws SQLException {
        return new PostgreSqlNormalForm(connection, dialect).of(expected);
    }

    @Override
    public String structural(String sql) {
        return PostgreSqlStatements.structural(sql);
    }

    @Override
    public List<String> apply(String sql, CatalogEditor editor) {
        return PostgreSqlStatements.apply(sql, editor);
    }

    @Override
    public boolean mentions(String statement, String name) {
        return PostgreSqlStatements.mentions(statement, name);
    }

    @Override
    public boolean isOurs(Trigger trigger) {
        return trigger.name().replaceFirst("^z[yz]_", "").startsWith(OURS);
    }
}
