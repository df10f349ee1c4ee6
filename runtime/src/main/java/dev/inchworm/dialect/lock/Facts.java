package dev.inchworm.dialect.lock;

/** What one form of statement does on one version of one database, in the words that all databases share. */
public sealed interface Facts permits PostgreSqlFacts, MySqlFacts {

    /** What it does with the rows of its table. */
    RowWork rows();

    /** Whether it may be one of several statements in a transaction. */
    boolean transactional();
}
