package com.example.shop.demo;

import com.example.shop.store.ProductStore;
import com.example.shop.store.Server;
import dev.inchworm.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the shop's database holds before the story begins, as release 1 wrote it. */
record Stock(TestDatabase database) {

    /** Adds one product and so many customers, 100,000 at most, with one order each; returns the product's id. */
    long fill(int customers) throws SQLException {
        long product;
        try (Connection connection = database.connect()) {
            product = new ProductStore(connection).add("LEAF-1", "A mulberry leaf", new BigDecimal("1.20"));
        }
        Server server;
        try (Connection connection = database.connect()) {
            server = Server.of(connection);
        }
        String id =
                switch (server) {
                    case POSTGRESQL -> "gen_random_uuid()";
                    case MYSQL -> "uuid_to_bin(uuid())";
                    case MARIADB -> "uuid()";
                };
        String digits = IntStream.range(0, 10)
                .mapToObj(digit -> "SELECT " + digit + " AS n")
                .collect(Collectors.joining(" UNION ALL "));
        database.execute("""
                INSERT INTO customers (id, email, name, home_street, home_city, home_postcode, home_country, fax)
                WITH d AS (%s), numbers AS (
                    SELECT 1 + a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n AS n
                      FROM d AS a, d AS b, d AS c, d, d AS e)
                SELECT %s, concat(n, '@example.org'), concat('Customer ', n),
                       concat(n, ' Orchard Road'), 'Leaf', '12345', 'GB', ''
                  FROM numbers WHERE n <= %d""".formatted(digits, id, customers));
        database.execute("""
                INSERT INTO orders (customer_id, state, placed_at, total)
                SELECT id, 'SHIPPED', registered_at, 1.20 FROM customers ORDER BY email""");
        return product;
    }
}
