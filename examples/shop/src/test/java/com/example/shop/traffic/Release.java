package com.example.shop.traffic;

import com.example.shop.model.Address;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What a release of the shop does to its database, in its own SQL. */
public interface Release {

    /** An address good enough for everyone. */
    Address HOME = new Address("1 Mulberry Lane", "Leaf", "12345", "GB");

    /** What people call it. */
    String name();

    /** Adds a customer. */
    UUID register(Connection connection, String email) throws SQLException;

    /** Places, pays and ships an order. */
    long sell(Connection connection, UUID customer, long product, int quantity) throws SQLException;

    /** Reads a customer that any release wrote, every column that this one knows; fails if something is missing. */
    void readCustomer(Connection connection, UUID customer) throws SQLException;

    /** Reads an order that any release wrote, every column that this one knows; fails if something is missing. */
    void readOrder(Connection connection, long order) throws SQLException;
}
