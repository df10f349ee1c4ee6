package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The catalog of MySQL or MariaDB. */
final class MySqlCatalog implements DatabaseCatalog {

    private static final String OURS = "inchworm_";

    private final MySqlDialect dialect;
    private final MySqlStatements statements;

    MySqlCatalog(MySqlDialect dialect) {
        this.dialect = dialect;
        this.statements = new MySqlStatements(dialect);
    }

    @Override
    public Catalog read(Connection connection, Catalog expected) throws SQLException {
        return new MySqlCatalogReader(connection, dialect).read(expected);
    }

    @Override
    public Catalog normal(Connection connection, Catalog expected) throws SQLException {
        return new MySqlNormalForm(connection, dialect).of(expected);
    }

    @Override
    public String structural(String sql) {
        return statements.structural(sql);
    }

    @Override
    public List<String> apply(String sql, CatalogEditor editor) {
        return statements.apply(sql, editor);
    }

    @Override
    public Table plain(Table table) {
        return MySqlPlainForm.of(table, index -> false);
    }

    @Override
    public Set<String> usualTraits() {
        return Set.of(MySqlTableForm.COLLATED + dialect.collation());
    }

    /** Names of columns are the same in any case here, those of tables on some servers. */
    @Override
    public boolean mentions(String statement, String name) {
        return SqlTokens.of(statement, dialect).list().stream()
                .anyMatch(token -> token.text().equalsIgnoreCase(name)
                        && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED));
    }

    @Override
    public boolean isOurs(Trigger trigger) {
        return trigger.name().replaceFirst("^z[yz]_", "").startsWith(OURS);
    }
}
