package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Part;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A database product, as the runtime needs it. Without state: every method works on the connection it is given. */
public interface Platform {

    /** Its names, quoting and literals. */
    Dialect dialect();

    /** The oldest version that the runtime works on. */
    ServerVersion oldest();

    /** Whether it is the product that calls itself {@code product}, of the version {@code version}. */
    boolean isBehind(String product, String version);

    /** The server's version as people write it: {@code 18.1}. */
    String version(Connection connection) throws SQLException;

    /** Its answers to what takes more than a method. */
    PlatformParts parts();

    /** Sessions: settings, identity, who else is there. */
    default Sessions sessions() {
        return parts().sessions();
    }

    /** Locks on tables, and who holds them. */
    default Locks locks() {
        return parts().locks();
    }

    /** The journal's tables. */
    default JournalDdl journal() {
        return parts().journal();
    }

    /** Servers that replay what is done on this one. */
    default Replicas replicas() {
        return parts().replicas();
    }

    /** What a run looks at before it begins. */
    default Inspection inspection() {
        return parts().inspection();
    }

    /** The SQL of batches along a key. */
    default Windows windows() {
        return parts().windows();
    }

    /**
     * How it can be told that {@code first} does not keep its session from one transaction to the next, since a pooler
     * stands in between; empty where it does. Changes nothing.
     *
     * @param second opens another connection to the same database, where one is needed to find out
     */
    Optional<String> sharedSession(Connection first, Jdbc.Call<Connection> second) throws SQLException;

    /** Whether the catalog has {@code part}, of that kind. */
    boolean exists(Connection connection, Part part) throws SQLException;

    /** What the catalog says about the index {@code name}. */
    IndexState index(Connection connection, ObjectName name) throws SQLException;

    /** The statement that removes what is left of a broken index build without blocking anyone. */
    String dropBrokenIndex(ObjectName name);

    /** The statements of {@code sql} as they must be handed to the driver: one by one, or all at once. */
    List<String> statements(String sql);

    /** The first statement of {@code sql} that commits by itself, so that no transaction can hold it, as far as its text shows. */
    Optional<String> committing(String sql);

    /** Marks the transaction that is open; to be compared by {@link #isMarked}. */
    String mark(Connection connection) throws SQLException;

    /** Whether the transaction that {@code mark} was given for is still the one that is open. */
    boolean isMarked(Connection connection, String mark) throws SQLException;

    /** What {@code problem} means to a caller. */
    Failure classify(SQLException problem);

    /**
     * What to try in the place of {@code sql}, which keeps writers off: what is done the same, but is refused unless it takes no
     * time, as where a tool that copies beside the writers has been there before. {@code sql} itself where there is nothing better.
     */
    default String atOnce(String sql) {
        return sql;
    }

    /** Whether nobody can write to a table while {@code sql} works on it. */
    default boolean keepsWritersOff(String sql) {
        return false;
    }

    /** A statement that does what {@code sql} does another way, where the server will not do it this way any more. */
    default Optional<String> instead(String sql, SQLException refusal) {
        return Optional.empty();
    }
}
