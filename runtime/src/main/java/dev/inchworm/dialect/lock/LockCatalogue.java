package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.Target;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What statements cost on one database. */
public interface LockCatalogue {

    /**
     * The catalogue of the database that {@code target} names, from its oldest version on.
     *
     * @throws IllegalArgumentException where there is none
     */
    static LockCatalogue of(Target target) {
        if (target.dialect().name().equals(PostgreSql.NAME)) {
            return new PostgreSqlLockCatalogue(target.minimum().major());
        }
        if (target.dialect() instanceof MySqlDialect dialect) {
            return new MySqlLockCatalogue(MySqlLine.of(dialect, target.minimum()));
        }
        throw new IllegalArgumentException(
                "There is no lock catalogue for " + target.dialect().name());
    }

    /**
     * What {@code sql} means for others.
     *
     * @param sql one or several statements
     * @param tables those that they lock or work on
     * @param variants forms that the text cannot tell from dearer ones, but the caller can; where they are no variants of others, all
     *     forms there are, and the text is not read
     * @return empty where a statement is of a form that the catalogue does not have
     */
    Optional<Footprint> of(String sql, List<ObjectName> tables, Set<StatementForm> variants);
}
