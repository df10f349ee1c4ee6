package dev.inchworm.dialect.lock;

import java.util.Objects;

/**
 * What a form of statement does on PostgreSQL.
 *
 * @param table the strongest lock that it takes on its table
 * @param other the strongest lock that it takes on the other object that it names (see {@link PostgreSqlForm#other})
 */
public record PostgreSqlFacts(PostgreSqlLock table, PostgreSqlLock other, RowWork rows, boolean transactional)
        implements Facts {

    public PostgreSqlFacts {
        Objects.requireNonNull(table);
        Objects.requireNonNull(other);
        Objects.requireNonNull(rows);
    }

    static PostgreSqlFacts brief(PostgreSqlLock table) {
        return new PostgreSqlFacts(table, PostgreSqlLock.NONE, RowWork.NONE, true);
    }

    static PostgreSqlFacts scan(PostgreSqlLock table) {
        return brief(table).doing(RowWork.SCAN);
    }

    static PostgreSqlFacts rewrite(PostgreSqlLock table) {
        return brief(table).doing(RowWork.REWRITE);
    }

    /** The same with the lock {@code lock} on the other object. */
    PostgreSqlFacts andOther(PostgreSqlLock lock) {
        return new PostgreSqlFacts(table, lock, rows, transactional);
    }

    /** The same, never in a transaction. */
    PostgreSqlFacts alone() {
        return new PostgreSqlFacts(table, other, rows, false);
    }

    private PostgreSqlFacts doing(RowWork work) {
        return new PostgreSqlFacts(table, other, work, transactional);
    }
}
