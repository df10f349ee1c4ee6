package dev.inchworm.dialect.lock;

import java.util.Optional;

/** A form of statement, as far as what it costs goes. */
public sealed interface StatementForm permits PostgreSqlForm {

    /** The statement, with names that stand for any. */
    String sql();

    /** What it does on a server of the major version {@code major}; empty where that does not know it. */
    Optional<? extends Facts> facts(int major);
}
