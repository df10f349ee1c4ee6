package com.example.shop.demo;

import com.example.shop.store.ProductStore;
import dev.inchworm.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;

/** What the shop's database holds before the story begins, as release 1 wrote it. */
record Stock(TestDatabase database) {

    /** Adds one product and so many customers with one order each; returns the product's id. */
    long fill(int customers) throws SQLException {
        long product;
        try (Connection connection = database.connect()) {
            product = new ProductStore(connection).add("LEAF-1", "A mulberry leaf", new BigDecimal("1.20"));
        }
        database.execute("""
                INSERT INTO customers (id, email, name, home_street, home_city, home_postcode, home_country, fax)
                SELECT gen_random_uuid(), n || '@example.org', 'Customer ' || n,
                       n || ' Orchard Road', 'Leaf', '12345', 'GB', ''
                  FROM generate_series(1, %d) AS n""".formatted(customers));
        database.execute("""
                INSERT INTO orders (customer_id, state, placed_at, total)
                SELECT id, 'SHIPPED', registered_at, 1.20 FROM customers ORDER BY email""");
        return product;
    }
}
