package com.example.shop.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes products and their reviews over one connection; transactions are the caller's. */
public final class ProductStore {

    private final Connection connection;
    private final Server server;

    /** Works on that connection and never closes it. */
    public ProductStore(Connection connection) throws SQLException {
        this.connection = connection;
        this.server = Server.of(connection);
    }

    /** Adds a product and returns the id that the database gave it. */
    public long add(String sku, String name, BigDecimal price) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO products (sku, name, price) VALUES (?, ?, ?)", new String[] {"id"})) {
            insert.setString(1, sku);
            insert.setString(2, name);
            insert.setBigDecimal(3, price);
            insert.executeUpdate();
            try (ResultSet row = insert.getGeneratedKeys()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Writes a customer's review of a product, in place of an earlier one. */
    public void review(UUID customerId, long productId, int stars, @Nullable String words) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                """
                INSERT INTO reviews (customer_id, product_id, stars, words, written_at) VALUES (?, ?, ?, ?, now())
                """ + server.orOverwrite("customer_id, product_id", "stars", "words", "written_at"))) {
            server.bind(upsert, 1, customerId);
            upsert.setLong(2, productId);
            upsert.setInt(3, stars);
            upsert.setString(4, words);
            upsert.executeUpdate();
        }
    }

    /** The average of a product's stars; empty if nobody reviewed it. */
    public OptionalDouble averageStars(long productId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT avg(stars) FROM reviews WHERE product_id = ?")) {
            select.setLong(1, productId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                double average = row.getDouble(1);
                return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(average);
            }
        }
    }
}
