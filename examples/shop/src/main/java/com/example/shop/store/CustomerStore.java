package com.example.shop.store;

import com.example.shop.model.Address;
import com.example.shop.model.Customer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes customers over one connection; transactions are the caller's. */
public final class CustomerStore {

    private final Connection connection;
    private final Server server;

    /** Works on that connection and never closes it. */
    public CustomerStore(Connection connection) throws SQLException {
        this.connection = connection;
        this.server = Server.of(connection);
    }

    /** Adds a customer, registered now by the database's clock. */
    public UUID register(String email, String name, Address home) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO customers (id, email, name, home_street, home_city, home_postcode, home_country)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")) {
            server.bind(insert, 1, id);
            insert.setString(2, email);
            insert.setString(3, name);
            insert.setString(4, home.street());
            insert.setString(5, home.city());
            insert.setString(6, home.postcode());
            insert.setString(7, home.country());
            insert.executeUpdate();
        }
        return id;
    }

    /** The customer of that id; empty if there is none. */
    public Optional<Customer> find(UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id, email, name, home_street, home_city, home_postcode, home_country, registered_at
                  FROM customers WHERE id = ?""")) {
            server.bind(select, 1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(customer(row)) : Optional.empty();
            }
        }
    }

    /** Changes where a customer lives; whether there is such a customer. */
    public boolean move(UUID id, Address home) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE customers SET home_street = ?, home_city = ?, home_postcode = ?, home_country = ?
                 WHERE id = ?""")) {
            update.setString(1, home.street());
            update.setString(2, home.city());
            update.setString(3, home.postcode());
            update.setString(4, home.country());
            server.bind(update, 5, id);
            return update.executeUpdate() == 1;
        }
    }

    private Customer customer(ResultSet row) throws SQLException {
        return new Customer(
                server.uuid(row, "id"),
                row.getString("email"),
                row.getString("name"),
                new Address(
                        row.getString("home_street"),
                        row.getString("home_city"),
                        row.getString("home_postcode"),
                        row.getString("home_country")),
                row.getTimestamp("registered_at").toInstant());
    }
}
