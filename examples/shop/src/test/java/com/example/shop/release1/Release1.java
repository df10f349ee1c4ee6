package com.example.shop.release1;

import com.example.shop.model.Address;
import com.example.shop.store.Server;
import com.example.shop.traffic.Release;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The SQL of release 1, kept as it was: it writes and reads {@code customers.fax}, which release 2 no longer knows, and has
 * never heard of {@code orders.created_by}.
 */
public final class Release1 implements Release {

    private static final String FAX = "+44 20 7946 0000";

    @Override
    public String name() {
        return "release 1";
    }

    @Override
    public UUID register(Connection connection, String email) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO customers (id, email, name, home_street, home_city, home_postcode, home_country, fax)
                VALUES (?, ?, 'A customer', ?, ?, ?, ?, ?)""")) {
            Server.of(connection).bind(insert, 1, id);
            insert.setString(2, email);
            setAddress(insert, 3);
            insert.setString(7, FAX);
            insert.executeUpdate();
        }
        return id;
    }

    @Override
    public long sell(Connection connection, UUID customer, long product, int quantity) throws SQLException {
        BigDecimal price = price(connection, product);
        BigDecimal total = price.multiply(BigDecimal.valueOf(quantity));
        long order;
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO orders (customer_id, state, placed_at, total) VALUES (?, 'PLACED', now(), ?)""", new String[] {"id"})) {
            Server.of(connection).bind(insert, 1, customer);
            insert.setBigDecimal(2, total);
            insert.executeUpdate();
            try (ResultSet row = insert.getGeneratedKeys()) {
                row.next();
                order = row.getLong(1);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO order_lines (order_id, line, product_id, quantity, price) VALUES (?, 1, ?, ?, ?)""")) {
            insert.setLong(1, order);
            insert.setLong(2, product);
            insert.setInt(3, quantity);
            insert.setBigDecimal(4, price);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO payments (id, order_id, method, amount, received_at) VALUES (?, ?, 'CARD', ?, now())""")) {
            Server.of(connection).bind(insert, 1, UUID.randomUUID());
            insert.setLong(2, order);
            insert.setBigDecimal(3, total);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO shipments (to_street, to_city, to_postcode, to_country, order_id, carrier, handed_over)
                VALUES (?, ?, ?, ?, ?, 'Snail', current_date)""")) {
            setAddress(insert, 1);
            insert.setLong(5, order);
            insert.executeUpdate();
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE orders SET state = 'SHIPPED' WHERE id = ?")) {
            update.setLong(1, order);
            update.executeUpdate();
        }
        return order;
    }

    @Override
    public void readCustomer(Connection connection, UUID customer) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT email, name, home_street, home_city, home_postcode, home_country, fax, registered_at
                  FROM customers WHERE id = ?""")) {
            Server.of(connection).bind(select, 1, customer);
            expectOneRow(select, "customer " + customer);
        }
    }

    @Override
    public void readOrder(Connection connection, long order) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT customer_id, state, placed_at, total FROM orders WHERE id = ?")) {
            select.setLong(1, order);
            expectOneRow(select, "order " + order);
        }
    }

    /** Release 1 holds every column for NOT NULL, as its entities said: a null would be a row that it cannot read. */
    private static void expectOneRow(PreparedStatement select, String what) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("release 1 does not find " + what);
            }
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                if (row.getObject(column) == null) {
                    throw new SQLException("release 1 reads null in " + what + ", "
                            + row.getMetaData().getColumnName(column));
                }
            }
        }
    }

    private static BigDecimal price(Connection connection, long product) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT price FROM products WHERE id = ?")) {
            select.setLong(1, product);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBigDecimal(1);
            }
        }
    }

    private static void setAddress(PreparedStatement statement, int first) throws SQLException {
        Address home = HOME;
        statement.setString(first, home.street());
        statement.setString(first + 1, home.city());
        statement.setString(first + 2, home.postcode());
        statement.setString(first + 3, home.country());
    }
}
