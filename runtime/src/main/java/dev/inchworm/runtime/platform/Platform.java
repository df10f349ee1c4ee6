package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Part;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A database product, as the runtime needs it. Without state: every method works on the connection it is given. */
public interface Platform {

    /** Its names, quoting and literals. */
    Dialect dialect();

    /** The oldest major version that the runtime works on. */
    int oldestMajor();

    /** The server's version as people write it: {@code 18.1}. */
    String version(Connection connection) throws SQLException;

    /** Sessions: settings, identity, who else is there. */
    Sessions sessions();

    /** Locks on tables, and who holds them. */
    Locks locks();

    /** The journal's tables. */
    JournalDdl journal();

    /** Servers that replay what is done on this one. */
    Replicas replicas();

    /** What a run looks at before it begins. */
    Inspection inspection();

    /**
     * How it can be told that {@code first} does not keep its session from one transaction to the next, since a pooler
     * stands in between; empty where it does. Changes nothing.
     *
     * @param second opens another connection to the same database, where one is needed to find out
     */
    Optional<String> sharedSession(Connection first, Jdbc.Call<Connection> second) throws SQLException;

    /** The SQL of batches along a key. */
    Windows windows();

    /** Whether the catalog has {@code part}, of that kind. */
    boolean exists(Connection connection, Part part) throws SQLException;

    /** What the catalog says about the index {@code name}. */
    IndexState index(Connection connection, ObjectName name) throws SQLException;

    /** The statement that removes what is left of a broken index build without blocking anyone. */
    String dropBrokenIndex(ObjectName name);

    /** An expression that changes with each transaction and never within one. */
    String transactionMark();

    /** What {@code problem} means to a caller. */
    Failure classify(SQLException problem);
}
