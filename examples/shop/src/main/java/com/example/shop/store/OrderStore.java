package com.example.shop.store;

import com.example.shop.model.Address;
import com.example.shop.model.Order;
import com.example.shop.model.OrderState;
import com.example.shop.model.PaymentMethod;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes orders with their lines, payments and shipments over one connection; transactions are the caller's. */
public final class OrderStore {

    private final Connection connection;
    private final Server server;

    /** Works on that connection and never closes it. */
    public OrderStore(Connection connection) throws SQLException {
        this.connection = connection;
        this.server = Server.of(connection);
    }

    /**
     * Places an order at today's prices and returns its id.
     *
     * @param createdBy who entered it: the customer, or somebody of the staff on the telephone
     * @param quantities how many of each product, by product id
     */
    public long place(UUID customerId, UUID createdBy, Map<Long, Integer> quantities) throws SQLException {
        long order;
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO orders (customer_id, created_by, state, placed_at, total)
                VALUES (?, ?, 'PLACED', now(), 0)""", new String[] {"id"})) {
            server.bind(insert, 1, customerId);
            server.bind(insert, 2, createdBy);
            insert.executeUpdate();
            try (ResultSet row = insert.getGeneratedKeys()) {
                row.next();
                order = row.getLong(1);
            }
        }
        int line = 0;
        for (Map.Entry<Long, Integer> entry : quantities.entrySet()) {
            addLine(order, ++line, entry.getKey(), entry.getValue());
        }
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE orders SET total = (SELECT sum(quantity * price) FROM order_lines WHERE order_id = orders.id)
                 WHERE id = ?""")) {
            update.setLong(1, order);
            update.executeUpdate();
        }
        return order;
    }

    private void addLine(long order, int line, long product, int quantity) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO order_lines (order_id, line, product_id, quantity, price)
                SELECT ?, ?, id, ?, price FROM products WHERE id = ?""")) {
            insert.setLong(1, order);
            insert.setInt(2, line);
            insert.setInt(3, quantity);
            insert.setLong(4, product);
            insert.executeUpdate();
        }
    }

    /** Notes the money for an order, all of it. */
    public void pay(long order, PaymentMethod method) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO payments (id, order_id, method, amount, received_at)
                SELECT ?, id, ?, total, now() FROM orders WHERE id = ?""")) {
            server.bind(insert, 1, UUID.randomUUID());
            insert.setString(2, method.name());
            insert.setLong(3, order);
            insert.executeUpdate();
        }
        move(order, OrderState.PAID);
    }

    /** Hands an order over to a carrier, bound for an address. */
    public void ship(long order, String carrier, Address destination) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO shipments
                       (order_id, carrier, to_street, to_city, to_postcode, to_country, handed_over)
                VALUES (?, ?, ?, ?, ?, ?, current_date)""")) {
            insert.setLong(1, order);
            insert.setString(2, carrier);
            insert.setString(3, destination.street());
            insert.setString(4, destination.city());
            insert.setString(5, destination.postcode());
            insert.setString(6, destination.country());
            insert.executeUpdate();
        }
        move(order, OrderState.SHIPPED);
    }

    private void move(long order, OrderState state) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE orders SET state = ? WHERE id = ?")) {
            update.setString(1, state.name());
            update.setLong(2, order);
            update.executeUpdate();
        }
    }

    /** The order of that id; empty if there is none. */
    public Optional<Order> find(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, customer_id, created_by, state, placed_at, total FROM orders WHERE id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(order(row)) : Optional.empty();
            }
        }
    }

    private Order order(ResultSet row) throws SQLException {
        return new Order(
                row.getLong("id"),
                server.uuid(row, "customer_id"),
                server.uuid(row, "created_by"),
                OrderState.valueOf(row.getString("state")),
                row.getTimestamp("placed_at").toInstant(),
                row.getBigDecimal("total"));
    }
}
