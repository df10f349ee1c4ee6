package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.RowBackfill;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.RowValues;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch of a backfill in Java: the step's query selects and locks the rows that need a value, the class says which, and each
 * row is written by its key, all in the batch's transaction.
 */
final class RowMapping {

    private final Task task;
    private final RowBackfill<?> mapper;
    private final RowValues values;
    private final String update;
    private final int keys;

    private RowMapping(Task task, RowBackfill<?> mapper, RowValues values, String update, int keys) {
        this.task = task;
        this.mapper = mapper;
        this.values = values;
        this.update = update;
        this.keys = keys;
    }

    /**
     * Gets ready.
     *
     * @param mapper says what each row gets
     */
    static RowMapping of(Platform platform, Connection connection, Task task, Work.Backfill work, RowBackfill<?> mapper)
            throws SQLException {
        String column = work.columns().get(0);
        return new RowMapping(
                task,
                mapper,
                platform.windows().rowValues(connection, work.table(), column),
                platform.windows().rowUpdate(connection, work.table(), work.key(), column),
                Math.max(1, work.key().size()));
    }

    /**
     * Gives the rows of a window their values.
     *
     * @param query selects them: first the key's parts as text, then what is read
     * @return how many rows were changed
     */
    long run(Connection connection, String query) throws SQLException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InchwormException(Code.IW814, "step " + task.step().id() + " of " + task.migration());
        }
        long rows = 0;
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(update)) {
            reading.setEscapeProcessing(false);
            try (ResultSet result = reading.executeQuery(query)) {
                JdbcRow row = new JdbcRow(result, values, columns(result.getMetaData()), keys);
                while (result.next()) {
                    Object value = valueFor(row);
                    if (value != null) {
                        writing.setObject(1, value);
                        for (int key = 1; key <= keys; key++) {
                            writing.setString(key + 1, result.getString(key));
                        }
                        writing.addBatch();
                        rows++;
                    }
                }
            }
            writing.executeBatch();
        }
        return rows;
    }

    private List<String> columns(ResultSetMetaData result) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = keys + 1; i <= result.getColumnCount(); i++) {
            columns.add(result.getColumnLabel(i));
        }
        return columns;
    }

    private Object valueFor(JdbcRow row) {
        Object value;
        try {
            value = mapper.valueFor(row);
        } catch (RuntimeException e) {
            throw new InchwormException(
                    e,
                    Code.IW819,
                    task.migration(),
                    task.step().id(),
                    mapper.getClass().getName(),
                    e);
        }
        return value instanceof Enum<?> constant ? constant.name() : values.written(value);
    }
}
