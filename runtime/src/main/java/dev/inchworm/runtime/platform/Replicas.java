package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Servers that replay what is done on this one, and that applications may read from. */
public interface Replicas {

    /** How far this server has come, in words that replicas can be compared with. */
    String position(Connection connection) throws SQLException;

    /** How to learn how far a replica has come that does not show it here, for people. */
    String remedy();

    /**
     * Every replica that is connected, or that should be.
     *
     * @param since a position of this server; empty when only the lag is of interest
     */
    List<Replica> all(Connection connection, Optional<String> since) throws SQLException;
}
