package dev.inchworm.processor.harness;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Has a server compute what an expression comes to over a row that is in no table of the releases. Values are text, as {@link Values} spells them. */
interface Calculator extends AutoCloseable {

    /** What a query over the row reads, where {@code expression} is stored as a value of {@code target}. */
    Optional<String> value(String expression, Column target, Table table, Map<String, Optional<String>> row)
            throws SQLException;

    /** {@code text} as the server shows it as a value of {@code column}. */
    Optional<String> canonical(Column column, String text) throws SQLException;

    /** Whether {@code condition} is false over a row of {@code table}; where it is unknown it is not. */
    boolean isFalse(String condition, Table table, Map<String, Optional<String>> row) throws SQLException;

    @Override
    void close() throws SQLException;
}
