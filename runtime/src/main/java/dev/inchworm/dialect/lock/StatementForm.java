package dev.inchworm.dialect.lock;

/** A form of statement, as far as what it costs goes. */
public sealed interface StatementForm permits PostgreSqlForm, MySqlForm {

    /** The statement, with names that stand for any. */
    String sql();
}
