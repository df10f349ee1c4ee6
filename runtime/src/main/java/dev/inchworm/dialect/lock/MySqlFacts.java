package dev.inchworm.dialect.lock;

import dev.inchworm.dialect.Online;
import java.util.Objects;
import java.util.Optional;

/**
 * What a form of statement does on MySQL or MariaDB. Whatever the algorithm, the statement takes an exclusive metadata lock
 * for a moment at its beginning and at its end, and waits for every transaction that has used the table.
 *
 * @param how the best way that the server offers, which the statement has to ask for
 * @param rows what it does with the rows meanwhile
 */
public record MySqlFacts(Online how, RowWork rows) implements Facts {

    static final Optional<MySqlFacts> UNKNOWN = Optional.empty();
    static final Optional<MySqlFacts> INSTANT = fact(Online.INSTANT, RowWork.NONE);
    static final Optional<MySqlFacts> INPLACE = fact(Online.INPLACE, RowWork.NONE);
    static final Optional<MySqlFacts> INPLACE_SCAN = fact(Online.INPLACE, RowWork.SCAN);
    static final Optional<MySqlFacts> INPLACE_REBUILD = fact(Online.INPLACE, RowWork.REWRITE);
    static final Optional<MySqlFacts> SHARED_SCAN = fact(Online.INPLACE_SHARED, RowWork.SCAN);
    static final Optional<MySqlFacts> SHARED_REBUILD = fact(Online.INPLACE_SHARED, RowWork.REWRITE);
    static final Optional<MySqlFacts> NOCOPY = fact(Online.NOCOPY, RowWork.NONE);
    static final Optional<MySqlFacts> NOCOPY_SCAN = fact(Online.NOCOPY, RowWork.SCAN);
    static final Optional<MySqlFacts> NOCOPY_SHARED_SCAN = fact(Online.NOCOPY_SHARED, RowWork.SCAN);
    static final Optional<MySqlFacts> COPY = fact(Online.COPY, RowWork.REWRITE);
    static final Optional<MySqlFacts> ONLINE_COPY = fact(Online.ONLINE_COPY, RowWork.REWRITE);

    public MySqlFacts {
        Objects.requireNonNull(how);
        Objects.requireNonNull(rows);
    }

    private static Optional<MySqlFacts> fact(Online how, RowWork rows) {
        return Optional.of(new MySqlFacts(how, rows));
    }

    /** Never: it commits by itself. */
    @Override
    public boolean transactional() {
        return false;
    }

    /** Whether others write meanwhile. */
    public boolean letsOthersWrite() {
        return how.lock().filter(lock -> lock != Online.Lock.NONE).isEmpty();
    }
}
