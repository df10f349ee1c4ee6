package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a run looks at before it begins. Reads catalogs alone. */
public interface Inspection {

    /** The server, and what goes on there. */
    ServerFacts server(Connection connection) throws SQLException;

    /**
     * What settings of the server would let {@code steps} fail in the middle, or do otherwise than they say; errors and
     * warnings.
     */
    List<InchwormException> settings(Connection connection, List<Step> steps) throws SQLException;

    /** Those of {@code steps} that keep everyone from writing to a table that is not small, as far as their text shows. */
    default List<Standstill> standstills(Connection connection, List<Step> steps) throws SQLException {
        return List.of();
    }

    /** The tables of those names, each of them, existing or not. */
    Map<ObjectName, TableFacts> tables(Connection connection, Collection<ObjectName> names) throws SQLException;

    /** What depends on {@code column} besides the indexes and constraints of its own table. */
    List<Dependent> dependents(Connection connection, SchemaObject column) throws SQLException;

    /** The tables of {@code step} whose definition its statements change, as far as its text shows. */
    List<ObjectName> changed(Step step);

    /**
     * What {@code step} does that a server of the major version {@code major} refuses to do to a partitioned table, for people; as far
     * as its text shows.
     */
    List<String> unfitForPartitioned(Step step, int major);

    /** Whether {@code step} puts a trigger on a table, as far as its text shows. */
    boolean addsTrigger(Step step);

    /** What becomes of the columns that {@code step} drops, swaps for others or gives other types, as far as its text shows. */
    List<ColumnFate> columnFates(Step step);

    /** Whether {@code step} gives columns of {@code table} other names, as far as its text shows. */
    boolean renamesColumns(Step step, ObjectName table);

    /** Whether {@code step} drops the trigger, function or column of that name, as far as its text shows. */
    boolean drops(Step step, String name);
}
